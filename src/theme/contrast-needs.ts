/** What must differ in lightness for a theme to be read, whatever its colours are: pairs of tokens, and by how much. */
import { contrastRatio } from '../scene/contrast-ratio.js';
import type { Colour, ColourToken } from '../scene/scene.js';
import type { Mark, Style } from './theme.js';

export interface ContrastNeed {
  readonly one: ColourToken;
  readonly other: ColourToken;
  readonly least: number;
}

export interface Looks {
  readonly styles: Readonly<Record<string, Pick<Style, 'colour' | 'bullet' | 'fill' | 'line'>>>;
  readonly marks: Readonly<Record<string, Pick<Mark, 'fill' | 'line'>>>;
  /** Styles that stand out, each with the style of what stands beside it. */
  readonly emphasis: Readonly<Record<string, string>>;
  /** Least contrast ratio of text to its background. */
  readonly minimumContrast: number;
}

type Palette = Readonly<Record<ColourToken, Colour>>;

/** Least contrast ratios of lines and signs (WCAG 2.1, 1.4.11), and of fills that stand beside each other. */
const leastOfLines = 3;
const leastOfFills = 1.3;

/**
 * A need is what the palette meets today: letters of any style on the fill of any other, since a text without a fill may stand
 * on all of them; lines and signs likewise; and fills of what stands out, and of steps such as s1 and s2, beside each other.
 */
export function contrastNeeds(palette: Palette, looks: Looks): readonly ContrastNeed[] {
  const styles = Object.values(looks.styles);
  const marks = Object.values(looks.marks);
  const fills = unique(['white', ...styles.map(({ fill }) => fill)]);
  const letters = unique(styles.flatMap(({ colour, bullet }) => [colour, bullet]));
  const lines = unique([...styles, ...marks].flatMap(({ line, fill }) => [line?.colour, fill]));
  const pairs = [
    ...across(letters, fills, looks.minimumContrast),
    ...across(lines, ['white'], leastOfLines),
    ...Object.entries(looks.emphasis).flatMap(([name, beside]) => emphasised(looks.styles[name], looks.styles[beside])),
    ...steps(Object.keys(palette)),
  ];
  return pairs.filter(({ one, other, least }) => ratioIn(palette, one, other) >= least);
}

const unique = (tokens: readonly (ColourToken | undefined)[]): readonly ColourToken[] => [
  ...new Set(tokens.flatMap((token) => token ?? [])),
];

const across = (ones: readonly ColourToken[], others: readonly ColourToken[], least: number): ContrastNeed[] =>
  ones.flatMap((one) => others.map((other) => ({ one, other, least })));

function emphasised(style: Looks['styles'][string] | undefined, beside: Looks['styles'][string] | undefined) {
  const other = beside?.fill ?? 'white';
  return [
    ...across(unique([style?.fill]), [other], leastOfFills),
    ...across(unique([style?.line?.colour]), [other], leastOfLines),
  ];
}

/** `s1` and `s2`, `s2` and `s3`: segments of a bar, which touch each other. */
const steps = (tokens: readonly ColourToken[]): ContrastNeed[] =>
  tokens.flatMap((one) => {
    const [, stem, number] = /^([a-z]+)(\d)$/u.exec(one) ?? [];
    const other = `${stem ?? ''}${Number(number) + 1}`;
    return tokens.includes(other) ? [{ one, other, least: leastOfFills }] : [];
  });

const ratioIn = (palette: Palette, one: ColourToken, other: ColourToken): number =>
  contrastRatio(palette[one]?.hex ?? '000000', palette[other]?.hex ?? '000000');
