/** Colours and fonts as scenes name them: tokens here, values in the presentation's own tables. */

/** A theme colour: the exact value, and how PPTX expresses it as a slot with modifiers (ECMA-376-1, 20.1.2.3). */
export interface Colour {
  /** Six hexadecimal digits, upper case. */
  readonly hex: string;
  /** Scheme colour such as `tx1`, `bg2`, `accent1`. */
  readonly slot: string;
  /** Per cent; written in the order satMod, lumMod, lumOff. */
  readonly satMod?: number;
  readonly lumMod?: number;
  readonly lumOff?: number;
}

/** Which slot of the theme stands behind the names that colours of slides have for text and background (ECMA-376-1, 19.3.1.6). */
export type ColourMap = Readonly<Record<'tx1' | 'bg1' | 'tx2' | 'bg2', string>>;

/** As nearly every master has it. */
export const usualColourMap: ColourMap = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

/** A key of `Presentation.palette`. */
export type ColourToken = string;

export type Palette = Readonly<Record<ColourToken, Colour>>;

/** Throws where there is none, which is a fault of the stage that made the scene. */
export function colourOf(palette: Palette, token: ColourToken): Colour {
  const colour = palette[token];
  if (colour === undefined) throw new Error(`the palette has no colour «${token}»`);
  return colour;
}

export type FontRole = 'title' | 'text';

export interface FontFamily {
  /** Name written into PPTX, such as `Georgia`. */
  readonly pptx: string;
  /** Name of the metric-compatible family that measures and is embedded in PDF, such as `Gelasio`. */
  readonly pdf: string;
  /**
   * Descent of the PPTX family in fractions of the size: with exact spacing the programs put a line's baseline this far
   * above its end, so the PDF does too, though its own family may reach lower. That of the measuring family where absent.
   */
  readonly descent?: number;
  /** What a browser shows that has neither of the two (CSS Fonts Module Level 4, 2.1.3); `sans-serif` where nothing is said. */
  readonly generic?: 'serif' | 'sans-serif';
}

/** What a text is measured by, whatever it is shown by. */
export type MeasuredFamily = Pick<FontFamily, 'pdf'>;
