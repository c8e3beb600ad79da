/** How the sign looks that the sources disagree on a figure. */
import type { RichRun } from '../model/rich-text.js';
import { luminance } from '../scene/contrast-ratio.js';
import { onceFor } from '../scene/once-for.js';
import { type ColourToken, colourOf, type Palette } from '../scene/palette.js';
import { type Run, superscriptScale } from '../scene/text.js';
import type { Style } from '../theme/theme.js';
import type { Themed } from './context.js';

/** Points as drawn behind words, and from which size on a figure has one half as large as itself. */
const SIZE = 9;
const LARGE = 20;
/** By which share of the figure's size it is raised; behind words, of its own. */
const RISE = 0.3;
/** Relative luminance from which on words stand on a dark ground. */
const LIGHT = 0.4;

/** Upright and bold, in ink; where words are light on a dark ground, in their colour. No larger than the words. */
export function disputedSign(
  { text, disputed = '' }: Pick<RichRun, 'text' | 'disputed'>,
  look: Pick<Style, 'size' | 'colour'>,
  { theme: { palette } }: Themed,
): Run {
  const isLarge = look.size >= LARGE;
  const drawn = isLarge ? look.size / 2 : Math.min(SIZE, look.size);
  const size = Number((drawn / superscriptScale).toFixed(2));
  const isOnDark = luminance(colourOf(palette, look.colour).hex) >= LIGHT;
  return {
    text,
    font: 'text',
    size,
    bold: true,
    italic: false,
    colour: isOnDark ? look.colour : (inkOf(palette) ?? look.colour),
    superscript: true,
    rise: Number(((RISE * (isLarge ? look.size : drawn)) / size).toFixed(3)),
    spoken: ` (${disputed})`,
  };
}

/** The colour that fills the slot of text as it is; undefined where a theme has only tints of it. */
const inkOf = onceFor((palette: Palette): ColourToken | undefined =>
  Object.keys(palette).find((token) => {
    const { slot, satMod, lumMod, lumOff } = colourOf(palette, token);
    return slot === 'tx1' && satMod === undefined && lumMod === undefined && lumOff === undefined;
  }),
);
