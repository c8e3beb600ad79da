/**
 * The colours of a theme in those of a client: the twelve slots are the client's, and every token of the theme is made of its
 * slot by the same per cents as before. Where letters or what stands out could then not be seen, the token is moved towards the
 * luminance that it has in the theme that is extended, and keeps the client's hue.
 */
import { luminance } from '../scene/contrast-ratio.js';
import { type ColourMap, usualColourMap } from '../scene/palette.js';
import type { Colour, ColourToken } from '../scene/scene.js';
import { contrastNeeds, type ContrastNeed, type Looks } from './contrast-needs.js';
import type { ColourEntry } from './read-palette.js';
import { lightnessOf, type Modifiers, tint } from './tint.js';

/** Six hexadecimal digits by slot: dk1, lt1, dk2, lt2, accent1 to accent6, hlink, folHlink. */
export type SlotColours = Readonly<Record<string, string>>;

type Palette = Readonly<Record<ColourToken, Colour>>;

/** Text is the darker of each pair, whatever the client's template uses it for: our pages are light. */
export function colourMapOf(colours: SlotColours): ColourMap {
  const isDarker = (one: string, other: string): boolean =>
    luminance(colours[one] ?? '000000') <= luminance(colours[other] ?? 'FFFFFF');
  const [tx1, bg1] = isDarker('dk1', 'lt1') ? ['dk1', 'lt1'] : ['lt1', 'dk1'];
  const [tx2, bg2] = isDarker('dk2', 'lt2') ? ['dk2', 'lt2'] : ['lt2', 'dk2'];
  return { tx1, bg1, tx2, bg2 };
}

/**
 * `palette`: the tokens as the theme that is extended has them, `entries` how they are written. `looks`: what its styles set on
 * what. The client's own colours are tokens too, by the names of their slots.
 */
export function brandColours(
  palette: Palette,
  entries: Readonly<Record<ColourToken, ColourEntry>>,
  colours: SlotColours,
  looks: Looks,
): Palette {
  const map = colourMapOf(colours);
  const tones = new Map(
    Object.entries(entries).map(([token, entry]) => [token, toneOf(entry, colours, map, palette[token]?.hex ?? '')]),
  );
  const steps = settled(tones, contrastNeeds(palette, looks));
  const own = Object.entries(colours).map(([slot, hex]): [ColourToken, Colour] => [
    slot,
    { hex, slot: usedName(slot, map) },
  ]);
  const made = [...tones].map(([token, tone]): [ColourToken, Colour] => [token, colourAt(tone, steps.get(token) ?? 0)]);
  return Object.fromEntries([...own, ...made]);
}

/** The name that colours in slides have for a slot. */
const usedName = (slot: string, map: ColourMap): string =>
  Object.entries(map).find(([, target]) => target === slot)?.[0] ?? slot;

/** What a token is made of, and the colour that it has in the theme that is extended. */
interface Tone {
  readonly slot: string;
  readonly base: string;
  readonly modifiers: Modifiers;
  readonly target: string;
}

function toneOf(entry: ColourEntry, colours: SlotColours, map: ColourMap, target: string): Tone {
  const { slot, satMod, lumMod, lumOff } = entry;
  const all = Object.entries({ satMod, lumMod, lumOff }).filter(([, value]) => value !== undefined);
  const modifiers: Modifiers = Object.fromEntries(all);
  const filled = { ...usualColourMap, ...map }[slot as keyof ColourMap] ?? slot;
  return { slot, base: colours[filled] ?? '000000', modifiers, target };
}

/** So many steps lead from the client's luminance to that of the theme. */
const most = 20;

/**
 * How many steps each token is moved, so that every need is met. At the last step all tokens have the luminances for which all
 * needs are met.
 */
function settled(
  tones: ReadonlyMap<ColourToken, Tone>,
  needs: readonly ContrastNeed[],
): ReadonlyMap<ColourToken, number> {
  const steps = new Map([...tones.keys()].map((token) => [token, 0]));
  const lights = new Map([...tones].map(([token, tone]) => [token, lightOf(colourAt(tone, 0).hex)]));
  const aims = new Map([...tones].map(([token, { target }]) => [token, lightOf(target)]));
  const light = (token: ColourToken): number => lights.get(token) ?? 1;
  const way = (token: ColourToken): number =>
    (steps.get(token) ?? most) >= most ? -1 : Math.abs(Math.log(light(token) / (aims.get(token) ?? 1)));
  for (let round = 0; round < most * tones.size; round++) {
    const failing = needs.filter(({ one, other, least }) => apart(light(one), light(other)) < least);
    const next = new Set(failing.map(({ one, other }) => (way(one) >= way(other) ? one : other)));
    const moving = [...tones].filter(([token]) => next.has(token) && way(token) >= 0);
    if (moving.length === 0) break;
    for (const [token, tone] of moving) {
      const step = (steps.get(token) ?? 0) + 1;
      steps.set(token, step);
      lights.set(token, lightOf(colourAt(tone, step).hex));
    }
  }
  return steps;
}

/** Luminance as contrasts are ratios of (WCAG 2.1, «contrast ratio»). */
const lightOf = (hex: string): number => luminance(hex) + 0.05;
const apart = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);

/** Steps are alike to the eye, which sees ratios. */
function colourAt({ slot, base, modifiers, target }: Tone, steps: number): Colour {
  if (steps === 0) return { hex: tint(base, modifiers), slot, ...modifiers };
  const [from, to] = [tint(base, modifiers), target].map((hex) => Math.log(lightOf(hex)));
  const wanted = Math.exp((from ?? 0) + (((to ?? 0) - (from ?? 0)) * steps) / most) - 0.05;
  const moved = towards(base, wanted, modifiers.satMod === undefined ? {} : { satMod: modifiers.satMod });
  return { hex: tint(base, moved), slot, ...moved };
}

/** The per cents that give a colour of this hue the wanted relative luminance (0 to 1), in tenths. */
function towards(base: string, wanted: number, saturation: Modifiers): Modifiers {
  let [dark, light] = [0, 100];
  for (let round = 0; round < 20; round++) {
    const middle = (dark + light) / 2;
    if (luminance(tint(base, { ...saturation, lumMod: 0, lumOff: middle })) < wanted) dark = middle;
    else light = middle;
  }
  return { ...saturation, ...reaching((dark + light) / 2, lightnessOf(base)) };
}

/** As PowerPoint writes them: darker by a share of the luminance, lighter by a share and what is missing. Per cent. */
function reaching(lightness: number, own: number): Pick<Modifiers, 'lumMod' | 'lumOff'> {
  if (lightness <= own) return { lumMod: tenths(own === 0 ? 100 : (100 * lightness) / own) };
  const lumMod = tenths((100 * (100 - lightness)) / (100 - own));
  return { lumMod, lumOff: tenths(lightness - (own * lumMod) / 100) };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
