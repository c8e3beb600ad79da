/** Tints are what a slot's colour and its modifiers give, in both formats, so one changed colour changes all that is made of it. */
import fc from 'fast-check';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needs } from '../../src/elements/registry.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { tint, type Modifiers } from '../../src/theme/tint.js';
import { memoryFiles } from '../world/memory.js';
import { DECK, skald } from '../commands/sample-world.js';
import { open } from '../render/pdf/reading.js';
import { openPackage } from '../render/pptx/package-under-test.js';
import { all, first, type Node } from '../render/pptx/xml-tree.js';

type Rgb = readonly [number, number, number];

const rgbOf = (hex: string): Rgb => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly luminance: number;
}

/** Hue in degrees, by the formulas of textbooks. */
function hslOf(hex: string): Hsl {
  const [r, g, b] = rgbOf(hex).map((value) => value / 255) as unknown as Rgb;
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const spread = most - least;
  const luminance = (most + least) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = luminance > 0.5 ? spread / (2 - most - least) : spread / (most + least);
  const turn = most === r ? (g - b) / spread + 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return { hue: (turn * 60) % 360, saturation, luminance };
}

/** By the sectors of the hue (as CSS Color 3, 4.2.4, has it), which the code under test does not use. */
function rgbFrom({ hue, saturation, luminance }: Hsl): Rgb {
  const second = luminance <= 0.5 ? luminance * (saturation + 1) : luminance + saturation - luminance * saturation;
  const base = luminance * 2 - second;
  const channel = (shift: number): number => {
    const part = (((hue + shift) % 360) + 360) % 360;
    if (part < 60) return base + ((second - base) * part) / 60;
    if (part < 180) return second;
    return part < 240 ? base + ((second - base) * (240 - part)) / 60 : base;
  };
  return [channel(120) * 255, channel(0) * 255, channel(-120) * 255];
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

function expected(hex: string, { satMod = 100, lumMod = 100, lumOff = 0 }: Modifiers): Rgb {
  const { hue, saturation, luminance } = hslOf(hex);
  return rgbFrom({
    hue,
    saturation: clamp((saturation * satMod) / 100),
    luminance: clamp((luminance * lumMod) / 100 + lumOff / 100),
  });
}

const furthest = (a: Rgb, b: Rgb): number => Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? 0))));

describe('tint', () => {
  it.each([
    ['4472C4', { lumMod: 20, lumOff: 80 }, 'DAE3F3'],
    ['4472C4', { lumMod: 40, lumOff: 60 }, 'B4C7E7'],
    ['4472C4', { lumMod: 60, lumOff: 40 }, '8FAADC'],
    ['4472C4', { lumMod: 75 }, '2F5597'],
    ['ED7D31', { lumMod: 20, lumOff: 80 }, 'FBE5D6'],
    ['ED7D31', { lumMod: 75 }, 'C55A11'],
    ['FFC000', { lumMod: 20, lumOff: 80 }, 'FFF2CC'],
    ['70AD47', { lumMod: 20, lumOff: 80 }, 'E2F0D9'],
    ['5B9BD5', { lumMod: 20, lumOff: 80 }, 'DEEBF7'],
    ['44546A', { lumMod: 20, lumOff: 80 }, 'D6DCE5'],
    ['FFFFFF', { lumMod: 85 }, 'D9D9D9'],
    ['000000', { lumMod: 50, lumOff: 50 }, '7F7F7F'],
  ])('of %s by %j is what PowerPoint shows: %s', (hex, modifiers, shown) => {
    expect(furthest(rgbOf(tint(hex, modifiers)), rgbOf(shown))).toBeLessThanOrEqual(1);
  });

  const hexes = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).toUpperCase().padStart(6, '0'));
  const perCent = fc.double({ min: 0, max: 130, noNaN: true });
  const offset = fc.double({ min: -50, max: 100, noNaN: true });

  it('is hue, saturation and luminance changed and turned back', () => {
    fc.assert(
      fc.property(hexes, perCent, perCent, offset, (hex, satMod, lumMod, lumOff) => {
        const modifiers = { satMod, lumMod, lumOff };
        expect(furthest(rgbOf(tint(hex, modifiers)), expected(hex, modifiers))).toBeLessThan(0.501);
        expect(tint(hex, {})).toBe(hex);
      }),
      { numRuns: 500 },
    );
  });
});

const nordic = readFileSync(new URL('../../layouts/themes/nordic.yaml', import.meta.url), 'utf8');
const load = (own: string) =>
  loadTheme(memoryFiles({ 'layouts/themes/nordic.yaml': nordic, 'layouts/themes/own.yaml': own }), 'own', needs);

describe('a theme with another colour in a slot', () => {
  const { value, diagnostics } = load("extends: nordic\npalette:\n  petrol: { hex: '8A2463' }\n");

  it('has all its tints in the hue of that colour', () => {
    expect(diagnostics).toEqual([]);
    const made = Object.values(value?.palette ?? {}).filter(({ slot }) => slot === 'accent1');
    expect(made.length).toBeGreaterThan(15);
    for (const colour of made) {
      expect(furthest(rgbOf(colour.hex), expected('8A2463', colour))).toBeLessThan(0.501);
      // A light tint has few steps to tell its hue by.
      expect(Math.abs(hslOf(colour.hex).hue - hslOf('8A2463').hue)).toBeLessThan(12);
    }
  });

  it.each([
    [
      "petrol200: { hex: 'BEDCDE' }",
      "3 The theme's «palette.petrol200.hex» is typed, but the colour is what accent1 gives, which «petrol» fills: take it out, and make it another by satMod, lumMod and lumOff.",
    ],
    [
      'petrol: { lumMod: 80 }',
      "3 The theme's «palette.petrol.lumMod» cannot be, since the colour itself is what fills accent1.",
    ],
    ['leaf: { slot: accent7 }', '3 «palette.leaf.slot»: there is no value «accent7».'],
    ['leaf: { hex: "00FF00" }', '3 «palette.leaf» lacks the field «slot».'],
    ['leaf: { slot: accent6, satMod: -1 }', '3 «palette.leaf.satMod» must be >= 0.'],
  ])('tells what contradicts itself: %s', (colour, message) => {
    const own = `extends: nordic\npalette:\n  ${colour}\n`;
    expect(load(own).diagnostics.map((one) => `${one.place?.line} ${one.message}`)).toEqual([message]);
  });

  it('tells a slot whose colour has no hex, and colours that are made of each other', () => {
    const told = (own: string): readonly string[] =>
      load(`extends: nordic\n${own}`).diagnostics.map(({ message }) => message);
    expect(told('palette: { leaf: { slot: accent6 } }\nslots: { accent6: leaf }\n')).toContain(
      "The theme's «palette.leaf» lacks its «hex», since it is what fills accent6.",
    );
    expect(
      told('palette: { a: { slot: accent5 }, b: { slot: accent6 } }\nslots: { accent5: b, accent6: a }\n'),
    ).toContain("The theme's «palette.a» is made of itself by way of a, b, a.");
  });
});

const BOXES = ['petrol', 'petrol100', 'petrol200', 's1', 's3', 'motif5', 'warm200', 'grey300'];

/** What PowerPoint would show for each shape: the slot's colour in the theme, and the modifiers in the shape. */
function inPptx(bytes: Uint8Array): readonly Rgb[] {
  const file = openPackage(bytes);
  const scheme = first(file.xml('ppt/theme/theme1.xml'), 'a:clrScheme');
  const slot = (name: string): string =>
    first(first(scheme, `a:${name === 'tx2' ? 'dk2' : name}`), 'a:srgbClr').attributes['val'] ?? '';
  const modifier = (colour: Node, name: string): Modifiers =>
    Object.fromEntries(all(colour, `a:${name}`).map(({ attributes }) => [name, Number(attributes['val']) / 1000]));
  return all(file.xml('ppt/slides/slide1.xml'), 'p:spPr').flatMap((shape) =>
    all(shape, 'a:schemeClr').map((colour) =>
      expected(slot(colour.attributes['val'] ?? ''), {
        ...modifier(colour, 'satMod'),
        ...modifier(colour, 'lumMod'),
        ...modifier(colour, 'lumOff'),
      }),
    ),
  );
}

async function inPdf(bytes: Uint8Array): Promise<readonly Rgb[]> {
  const { fnArray, argsArray } = await (await (await open(bytes)).getPage(1)).getOperatorList();
  return fnArray.flatMap((operator, index) => {
    if (operator !== OPS.setFillRGBColor) return [];
    const [hex] = argsArray[index] as readonly [string];
    return [rgbOf(hex.slice(1))];
  });
}

describe('a deck in it', () => {
  it('has the same tints in PDF as PowerPoint makes of its slots', async () => {
    const boxes = BOXES.map(
      (colour, index) => `<box x="${36 + index * 40}" y="120" w="30" h="30" style="${colour}Field"/>`,
    );
    const styles = BOXES.map((colour) => `  ${colour}Field: { fill: ${colour} }`).join('\n');
    const ran = await skald('build demo --locale nb --slides no.one', {
      'content/decks/demo.yaml': DECK.replace('theme: nordic', 'theme: own'),
      'layouts/themes/own.yaml': `extends: nordic\npalette:\n  petrol: { hex: '8A2463' }\nstyles:\n${styles}\n`,
      'layouts/note/layout.hbs': `<slide><text at="title" style="title" role="title" placeholder="title">{{title}}</text>${boxes.join('')}</slide>`,
    });
    const file = (format: string): Uint8Array =>
      [...ran.written].find(([name]) => name.endsWith(format))?.[1] ?? expect.unreachable(ran.stderr);
    const [shown, drawn] = [inPptx(file('.pptx')), await inPdf(file('.pdf'))];
    expect(shown).toHaveLength(BOXES.length);
    for (const colour of shown) expect(Math.min(...drawn.map((one) => furthest(one, colour)))).toBeLessThan(0.501);
  });
});
