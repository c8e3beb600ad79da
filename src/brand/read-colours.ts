/** The twelve colours of a template's theme, and colours of shapes as its slots (ECMA-376-1, 20.1.6.2, 20.1.2.3). */
import type { XmlElement } from '../xml/read-xml.js';
import { childOf, elementsIn } from '../xml/walk-xml.js';

export const SLOTS = [
  ...[
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ],
] as const;

/** What Office takes where a theme leaves a slot out or writes it in a way that is not read here. */
const usual: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  hlink: '0563C1',
  folHlink: '954F72',
};

interface Colours {
  readonly colours: Readonly<Record<string, string>>;
  /** Slots whose colour could not be read. */
  readonly unread: readonly string[];
}

export function coloursIn(theme: XmlElement): Colours {
  const scheme = childOf(theme, 'themeElements', 'clrScheme');
  const read = SLOTS.map((slot) => [slot, hexOf(childOf(scheme, slot))] as const);
  const accent = read.find(([slot, hex]) => slot.startsWith('accent') && hex !== undefined)?.[1] ?? '4472C4';
  return {
    colours: Object.fromEntries(read.map(([slot, hex]) => [slot, hex ?? usual[slot] ?? accent])),
    unread: read.flatMap(([slot, hex]) => (hex === undefined ? [slot] : [])),
  };
}

/** `srgbClr`, or `sysClr` as it was when the file was saved. */
function hexOf(slot: XmlElement | undefined): string | undefined {
  const value = childOf(slot, 'srgbClr')?.attributes['val'] ?? childOf(slot, 'sysClr')?.attributes['lastClr'];
  return value !== undefined && /^[0-9A-F]{6}$/iu.test(value) ? value.toUpperCase() : undefined;
}

/** A colour as a slot of the theme with modifiers in per cent, as a palette has it. */
export interface SlotColour {
  readonly slot: string;
  readonly satMod?: number;
  readonly lumMod?: number;
  readonly lumOff?: number;
}

/** `fill`: an `a:solidFill`. Undefined where it is no colour of the theme, or is changed in a way that a palette cannot say. */
export function slotColour(
  fill: XmlElement | undefined,
  map: Readonly<Record<string, string>>,
  colours: Readonly<Record<string, string>>,
): SlotColour | undefined {
  const scheme = childOf(fill, 'schemeClr');
  if (scheme === undefined) return nearest(childOf(fill, 'srgbClr'), colours);
  const name = scheme.attributes['val'] ?? '';
  const changes = elementsIn(scheme);
  if (!changes.every((one) => /^(?:satMod|lumMod|lumOff)$/u.test(one.name))) return undefined;
  const modifiers = changes.map((one) => [one.name, Number(one.attributes['val']) / 1000] as const);
  return { slot: map[name] ?? name, ...(Object.fromEntries(modifiers) as Omit<SlotColour, 'slot'>) };
}

/** Many masters repeat a colour of their theme as plain numbers, a digit off. */
function nearest(literal: XmlElement | undefined, colours: Readonly<Record<string, string>>): SlotColour | undefined {
  const hex = literal?.attributes['val'];
  if (literal === undefined || hex === undefined || elementsIn(literal).length > 0) return undefined;
  const slot = SLOTS.find((one) => isAlmost(hex, colours[one] ?? ''));
  return slot === undefined ? undefined : { slot };
}

const isAlmost = (a: string, b: string): boolean =>
  [0, 2, 4].every(
    (at) => Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) <= 4,
  );
