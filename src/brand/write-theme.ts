/** The theme file of an imported brand: what differs from Nordic, in lines that people go on editing. */
import type { Box } from '../scene/scene.js';
import type { SlotColour } from './read-colours.js';

export interface ThemeFont {
  readonly pptx: string;
  readonly pdf: string;
  readonly descent?: number;
  readonly generic?: 'serif' | 'sans-serif';
}

export interface ThemePicture {
  readonly path: string;
  readonly box: Box;
  readonly crop?: readonly number[];
}

/** What is known of the brand; paths are the project's. */
export interface Brand {
  readonly title: string;
  /** Name of the file it was read from. */
  readonly from: string;
  readonly template: string;
  readonly page: { readonly width: number; readonly height: number };
  readonly scale: number;
  readonly safe: Box;
  readonly colours: Readonly<Record<string, string>>;
  readonly fonts: { readonly title: ThemeFont; readonly text: ThemeFont };
  readonly look: { readonly colour?: string; readonly bold?: true };
  readonly logo?: ThemePicture;
  readonly pictures: readonly ThemePicture[];
  readonly areas: readonly { readonly box: Box; readonly colour: SlotColour }[];
}

export function themeText(brand: Brand): string {
  const { template, page, scale, safe, fonts } = brand;
  return lines(
    `# The brand of ${brand.from.replaceAll(/[\r\n]/gu, ' ')}, as \`skald theme import\` read it. Edit it: it is not written again unless --force says so.`,
    'extends: nordic',
    `name: ${text(brand.title)}`,
    `template: ${text(template)} # decks in PowerPoint are built on its masters`,
    `page: ${map({ width: page.width, height: page.height })}`,
    scale === 1 ? '' : `scale: ${scale} # what sizes and lengths of nordic are multiplied by on this page`,
    `safe: ${placed(safe)} # where content stands`,
    'fonts: # pptx: as PowerPoint names it; pdf: what measures it and is embedded',
    `  title: ${fontLine(fonts.title)}`,
    `  text: ${fontLine(fonts.text)}`,
    'colours: # of the template; all tints are reckoned from them',
    ...colourLines(brand.colours),
    ...palette(brand),
    ...styles(brand),
    brand.logo === undefined ? '' : `logo: ${picture(brand.logo)}`,
    ...decoration(brand),
  );
}

const lines = (...all: readonly string[]): string => `${all.filter((line) => line !== '').join('\n')}\n`;

/** In quotes, with YAML's own escapes, which are JSON's. */
const text = (value: string): string =>
  /^[\w./][\w ./-]*$/u.test(value) && !/^[\d.]+$/u.test(value) ? value : JSON.stringify(value);

const map = (entries: Readonly<Record<string, number | string | undefined>>): string =>
  `{ ${Object.entries(entries)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${typeof value === 'string' ? text(value) : round(value)}`],
    )
    .join(', ')} }`;

const round = (value: number): number => Math.round(value * 1000) / 1000;

const placed = ({ x, y, width, height }: Box): string => map({ x, y, width, height });

const fontLine = ({ pptx, pdf, descent, generic }: ThemeFont): string => map({ pptx, pdf, descent, generic });

function colourLines(colours: Brand['colours']): string[] {
  const entries = Object.entries(colours).map(([slot, hex]) => `${slot}: '${hex}'`);
  const accents = entries.filter((entry) => entry.startsWith('accent'));
  const others = entries.filter((entry) => !entry.startsWith('accent'));
  return [`  { ${others.join(', ')},`, `    ${accents.join(', ')} }`];
}

/** A colour with modifiers is a token of its own; one without has the name of its slot. */
const tokenOf = ({ slot, ...modifiers }: SlotColour, index: number): string =>
  Object.keys(modifiers).length === 0 ? slot : `area${index + 1}`;

function palette({ areas }: Brand): string[] {
  const own = areas.flatMap(({ colour }, index) => {
    const { slot, ...modifiers } = colour;
    const used: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };
    return tokenOf(colour, index) === slot
      ? []
      : [`  area${index + 1}: ${map({ slot: used[slot] ?? slot, ...modifiers })}`];
  });
  return own.length === 0 ? [] : ['palette:', ...own];
}

function styles({ look: { colour, bold } }: Brand): string[] {
  const title = [...(colour === undefined ? [] : [`colour: ${colour}`]), ...(bold === undefined ? [] : ['bold: true'])];
  return title.length === 0 ? [] : ['styles:', `  title: { ${title.join(', ')} }`];
}

const picture = ({ path, box, crop }: ThemePicture): string =>
  `{ picture: ${text(path)}, ${placed(box).slice(2, -2)}${crop === undefined ? '' : `, crop: [${crop.map(round).join(', ')}]`} }`;

function decoration({ pictures, areas }: Brand): string[] {
  const all = [
    ...areas.map(({ box, colour }, index) => `  - { fill: ${tokenOf(colour, index)}, ${placed(box).slice(2, -2)} }`),
    ...pictures.map((one) => `  - ${picture(one)}`),
  ];
  return all.length === 0 ? [] : ['decoration: # what lies on every page, drawn alike in all formats', ...all];
}
