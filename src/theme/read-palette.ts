/** The colours of a theme: those that fill its slots are written, all others are reckoned from these as PowerPoint reckons them. */
import { usualColourMap } from '../scene/palette.js';
import type { Colour, ColourToken } from '../scene/scene.js';
import type { ThemeFault } from './theme-fault.js';
import { tint } from './tint.js';

/** A colour as written: `hex` where it fills its slot, else what makes it of the colour that does. */
export type ColourEntry = Omit<Colour, 'hex'> & Partial<Pick<Colour, 'hex'>>;

interface Entry {
  readonly palette: Readonly<Record<ColourToken, ColourEntry>>;
  /** Which colour fills each slot. */
  readonly slots: Readonly<Record<string, ColourToken>>;
}

const mapped: Readonly<Record<string, string>> = usualColourMap;

/** Stands in where a colour is faulty, so that all faults can be told at once. */
const unknown = '000000';

export function readPalette(entry: Entry): {
  palette: Readonly<Record<ColourToken, Colour>>;
  faults: readonly ThemeFault[];
} {
  const colours = Object.entries(entry.palette).map(([token, colour]) => {
    const fault = faultOf(token, colour, entry);
    const known: Colour = { ...colour, hex: fault === undefined ? hexOf(token, entry) : unknown };
    return { token, known, fault };
  });
  return {
    palette: Object.fromEntries(colours.map(({ token, known }) => [token, known])),
    faults: colours.flatMap(({ fault }) => fault ?? []),
  };
}

/** The colour that it is made from: the one that fills its slot, or itself where it is made from no other. */
function baseOf({ slot }: ColourEntry, { slots }: Entry): ColourToken {
  return slots[mapped[slot] ?? slot] ?? '';
}

function hexOf(token: ColourToken, entry: Entry): string {
  const colour = ownOf(token, entry);
  if (colour === undefined) return unknown;
  const base = baseOf(colour, entry);
  return base === token ? (colour.hex ?? unknown) : tint(hexOf(base, entry), colour);
}

const ownOf = (token: ColourToken, { palette }: Entry): ColourEntry | undefined =>
  Object.hasOwn(palette, token) ? palette[token] : undefined;

function faultOf(token: ColourToken, colour: ColourEntry, entry: Entry): ThemeFault | undefined {
  const path = ['palette', token];
  const { hex, slot } = colour;
  const base = baseOf(colour, entry);
  // A slot that names no colour is told where it is written.
  if (ownOf(base, entry) === undefined) return undefined;
  if (base !== token) {
    const trail = trailOf(token, entry);
    if (trail !== undefined) return { path, message: `is made of itself by way of ${trail.join(', ')}` };
    if (hex === undefined) return undefined;
    const message = `is typed, but the colour is what ${slot} gives, which «${base}» fills: take it out, and make it another by satMod, lumMod and lumOff`;
    return { path: [...path, 'hex'], message };
  }
  const change = (['satMod', 'lumMod', 'lumOff'] as const).find((name) => colour[name] !== undefined);
  if (change !== undefined)
    return { path: [...path, change], message: `cannot be, since the colour itself is what fills ${slot}` };
  return hex === undefined ? { path, message: `lacks its «hex», since it is what fills ${slot}` } : undefined;
}

/** The chain of colours that one is made from, where the chain comes back to one of them. */
function trailOf(token: ColourToken, entry: Entry, trail: readonly ColourToken[] = []): readonly string[] | undefined {
  const colour = ownOf(token, entry);
  if (colour === undefined) return undefined;
  const base = baseOf(colour, entry);
  if (base === token) return undefined;
  return trail.includes(token) ? [...trail, token] : trailOf(base, entry, [...trail, token]);
}
