/** Colours as slots of the theme with modifiers, so that a switched theme re-brands every item (ECMA-376-1, 20.1.2.3.29). */
import { onceFor } from '../../scene/once-for.js';
import { colourOf, type Palette } from '../../scene/palette.js';
import type { Colour, ColourToken } from '../../scene/scene.js';
import { thousandths } from './units.js';

const modifiers = ['satMod', 'lumMod', 'lumOff'] as const;

const modifiersOf = (colour: Colour): string =>
  modifiers
    .map((name) => {
      const value = colour[name];
      return value === undefined ? '' : `<a:${name} val="${thousandths(value)}"/>`;
    })
    .join('');

/** `a:schemeClr` of a token. Throws when the palette lacks it, which is a fault of the stage that made the scene. */
export const schemeColour = (palette: Palette, token: ColourToken): string => coloursIn(palette)(token);

/** Kept, since every run has a colour and a theme has few. */
const coloursIn = onceFor((palette: Palette) => {
  const known = new Map<ColourToken, string>();
  return (token: ColourToken): string => {
    let written = known.get(token);
    if (written === undefined) known.set(token, (written = write(palette, token)));
    return written;
  };
});

function write(palette: Palette, token: ColourToken): string {
  const colour = colourOf(palette, token);
  const change = modifiersOf(colour);
  return `<a:schemeClr val="${colour.slot}"${change ? `>${change}</a:schemeClr>` : '/>'}`;
}

/** `a:pattFill` of lines that rise to the right (ECMA-376-1, 20.1.10.51, wdUpDiag). */
const hatched = (palette: Palette, hatch: ColourToken, behind: ColourToken): string =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr>${schemeColour(palette, hatch)}</a:fgClr>` +
  `<a:bgClr>${schemeColour(palette, behind)}</a:bgClr></a:pattFill>`;

/** The fill of a shape or bar, hatched where it asks for it. */
export const fillOf = (
  palette: Palette,
  look: { readonly fill?: ColourToken; readonly hatch?: ColourToken },
): string => (look.hatch === undefined ? fill(palette, look.fill) : hatched(palette, look.hatch, look.fill ?? 'white'));

/** `a:solidFill` of a token, `a:noFill` without one (ECMA-376-1, 20.1.8). */
export const fill = (palette: Palette, token: ColourToken | undefined): string =>
  token === undefined ? '<a:noFill/>' : `<a:solidFill>${schemeColour(palette, token)}</a:solidFill>`;
