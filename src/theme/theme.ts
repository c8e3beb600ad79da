/**
 * A theme: the palette, fonts, named styles and fixed boxes of a look. Lengths are points, data comes from
 * `layouts/themes/<name>.yaml`.
 */
import type { Box, Colour, ColourToken, FontFamily, FontRole, Line, TextLook } from '../scene/scene.js';
import type { ColourMap } from '../scene/palette.js';

/** Space inside a box: top, right, bottom, left, in points (the order of CSS). */
export type Padding = readonly [number, number, number, number];

/** How a text is set and how the box around it looks; `style="..."` in markup names one. */
export interface Style extends Omit<TextLook, 'insets' | 'bullet'> {
  /** As the theme names it; items without a name of their own are called by it. */
  readonly name: string;
  readonly bullet: ColourToken;
  readonly padding: Padding;
  readonly fill?: ColourToken;
  /** Lines that rise to the right over the fill. */
  readonly hatch?: ColourToken;
  readonly line?: Line;
  readonly radius: number;
  /** Size and leading at each further step of the fit; the last one holds from there on. */
  readonly steps: readonly (readonly [number, number])[];
  /** Size and leading at the steps before the designed one, the largest first; steps before those have the largest. */
  readonly larger: readonly (readonly [number, number])[];
  /** Most lines the style allows in one text. */
  readonly maxLines?: number;
  /** Words too wide for the box may be broken with a hyphen (names in narrow boxes, never running text). */
  readonly hyphenate: boolean;
}

/** A sign drawn before a text: its geometry and the room it takes. */
export interface Mark {
  readonly shape:
    | 'dot'
    | 'ring'
    | 'square'
    | 'diamond'
    | 'dash'
    | 'plus'
    | 'minus'
    | 'attention'
    | 'swatch'
    | 'edged'
    | 'line'
    | 'tile';
  readonly width: number;
  readonly height: number;
  /** From the left edge of the text area to the text. */
  readonly indent: number;
  readonly fill?: ColourToken;
  readonly line?: Line;
  readonly head?: 'triangle';
  readonly radius: number;
  /** For a tile, the style of the number, letter or code in it, which also gives its fill, line and radius. */
  readonly style?: string;
  /** In a cell: before its text, or behind all of it. */
  readonly at: 'before' | 'behind';
}

/** What lies under everything on every page: part of the client's master, drawn by us so that all formats show it alike. */
export interface Decoration extends Box {
  /** Project path of a picture; `crop` is what is cut off at its top, right, bottom and left, as fractions of the whole. */
  readonly picture?: string;
  readonly crop?: Padding;
  /** Colour of a plain area. */
  readonly fill?: ColourToken;
}

export interface Theme {
  readonly name: string;
  readonly page: { readonly width: number; readonly height: number };
  readonly fonts: Readonly<Record<FontRole, FontFamily>>;
  readonly palette: Readonly<Record<ColourToken, Colour>>;
  /** The colours that fill the twelve slots: dk1, lt1, dk2, lt2, accent1-6, hlink, folHlink -> hex. */
  readonly slots: Readonly<Record<string, string>>;
  readonly colourMap: ColourMap;
  readonly styles: Readonly<Record<string, Style>>;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly boxes: Readonly<Record<string, Box>>;
  /** Lengths the elements share: hanging of bullets, gaps, tips, row heights. */
  readonly measures: Readonly<Record<string, number>>;
  /** Number of fitting steps from the designed one on, of those before it, and the size in points under which no text may be set. */
  readonly steps: number;
  readonly larger: number;
  readonly minimumSize: number;
  readonly minimumContrast: number;
  /** What lengths in templates are multiplied by. */
  readonly scale: number;
  readonly decoration: readonly Decoration[];
  /** Project path of the client's template, on whose master PowerPoint shows the deck. */
  readonly template?: string;
}

export const horizontal = (padding: Padding): number => padding[1] + padding[3];
export const vertical = (padding: Padding): number => padding[0] + padding[2];

/** The style at a step of the fit: step 0 as it is, later ones smaller where the style has steps, earlier (negative) ones larger. */
export function styleAtStep(style: Style, step: number): Style {
  const { steps, larger } = style;
  const scaled = step < 0 ? larger.at(Math.max(step, -larger.length)) : steps[Math.min(step, steps.length) - 1];
  if (step === 0 || scaled === undefined) return style;
  return { ...style, size: scaled[0], leading: scaled[1] };
}
