/**
 * Bars, squares and tiles made of text: no-break spaces on a colour. Programs let them move along with their line, and read
 * nothing aloud.
 */
import type { Highlight, Run } from '../scene/text.js';
import type { ColourToken, FontRole } from '../scene/palette.js';
import type { Typesetting } from '../setting/context.js';
import type { Style } from '../theme/theme.js';

const space = '\u00A0';

const fontOf = ({ fonts }: Typesetting, font: FontRole = 'text', bold = false): ReturnType<typeof fonts.get> =>
  fonts.get(font, bold, false);

/** The size at which lines of the text font are so many points high, in hundredths as files have it. */
function sizeFor(height: number, context: Typesetting): number {
  const { ascent, descent } = fontOf(context);
  return Math.round((height / (ascent + descent)) * 100) / 100;
}

/** What a run has behind it: as high as a line of its font. */
function behind(
  { font, bold, size }: Pick<Run, 'font' | 'bold' | 'size'>,
  colour: ColourToken,
  context: Typesetting,
): Highlight {
  const { ascent, descent } = fontOf(context, font, bold);
  return { colour, above: ascent * size, below: descent * size };
}

/** The run on this colour. */
export const onColour = (run: Run, colour: ColourToken, context: Typesetting): Run => ({
  ...run,
  highlight: behind(run, colour, context),
});

/** How many no-break spaces of this size are as wide, in points. */
export const spacesIn = (width: number, size: number, context: Typesetting): number =>
  Math.max(0, width / (fontOf(context).width(space) * size));

/** So many no-break spaces of this size, on the colour where there is one. */
export function spaces(count: number, size: number, colour: ColourToken | undefined, context: Typesetting): Run {
  const run: Run = {
    text: space.repeat(Math.max(0, Math.round(count))),
    font: 'text',
    size,
    bold: false,
    italic: false,
    colour: colour ?? 'ink',
  };
  return colour === undefined ? run : onColour(run, colour, context);
}

/** A field of a colour, as near to `width` as its spaces come. Lengths are points. */
export function field(width: number, height: number, colour: ColourToken | undefined, context: Typesetting): Run {
  const size = sizeFor(height, context);
  return spaces(spacesIn(width, size, context), size, colour, context);
}

/** A bar on its track. */
export interface Span {
  /** Size of the track, in points. */
  readonly width: number;
  readonly height: number;
  /** Where the bar begins and ends, as shares (0-1) of the track. */
  readonly start: number;
  readonly end: number;
  /** The track ends where the bar ends. */
  readonly tight?: boolean;
}

/**
 * A bar on its track, which is no wider than `width`; a bar of any length at all can be seen. Where one ends, another that begins there
 * begins: both ends are rounded, not the length.
 */
export function fields(
  { width, height, start, end, tight = false }: Span,
  bar: ColourToken | undefined,
  track: ColourToken | undefined,
  context: Typesetting,
): readonly Run[] {
  const size = sizeFor(height, context);
  const all = Math.floor(spacesIn(width, size, context) + 1e-6);
  const [first, last] = [Math.round(start * all), Math.round(end * all)];
  const part = end <= start ? 0 : Math.max(1, last - first);
  // One too short to be seen lies where its middle is, on its own side of a zero.
  const before = Math.min(all - part, part > last - first ? Math.floor(((start + end) / 2) * all) : first);
  return [
    spaces(before, size, track, context),
    spaces(part, size, bar, context),
    spaces(tight ? 0 : all - before - part, size, track, context),
  ].filter(({ text }) => text !== '');
}

/** The same fields, of which those who do not see them hear these words; nothing where there are none. */
export const toldAs = (runs: readonly Run[], words: string): readonly Run[] =>
  words === '' ? runs : runs.map((run, index) => (index === 0 ? { ...run, spoken: words } : run));

/** Words of a style on its fill, with a space at both sides. */
export function tile(words: string, style: Style, context: Typesetting): Run {
  const { font, size, bold, colour, fill } = style;
  const run: Run = { text: space + words + space, font, size, bold, italic: false, colour };
  return fill === undefined ? run : onColour(run, fill, context);
}
