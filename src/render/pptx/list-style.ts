/** List styles of masters and layouts: each level, whole or as it differs from the one above it (ECMA-376-1, 21.1.2.4.12). */
import type { Palette } from '../../scene/palette.js';
import { fill } from './colour.js';
import type { Level } from './level.js';
import { element } from './xml.js';
import { paragraphProperties } from './paragraph-properties.js';
import { themeFont } from './theme-font.js';
import { hundredths } from './units.js';

/** `a:defRPr` of a level. Kerning is off at all sizes, as texts are measured. */
function runProperties(level: Level, handed: Level | undefined, palette: Palette): string {
  const size = level.size === handed?.size ? '' : ` sz="${hundredths(level.size)}"`;
  const bold = level.bold === handed?.bold ? '' : ` b="${level.bold ? 1 : 0}"`;
  const kerning = handed ? '' : ' kern="0"';
  const colour = level.colour === handed?.colour ? '' : fill(palette, level.colour);
  const font = level.font === handed?.font ? '' : `<a:latin typeface="${themeFont[level.font]}"/>`;
  return element('a:defRPr', [size + bold + kerning, colour + font]);
}

/** Levels, each with what it changes of the one `handed` down; one without a parent is whole, and says where it has no bullet. */
export const levelStyles = (levels: readonly Level[], palette: Palette, handed: readonly Level[] = []): string =>
  levels
    .map((level, index) => {
      const above = handed[index];
      const [attributes, content] = paragraphProperties(level, '', palette, above);
      const [margins, sign] = above || level.bullet ? ['', ''] : [' marL="0" indent="0"', '<a:buNone/>'];
      const run = runProperties(level, above, palette);
      return element(`a:lvl${index + 1}pPr`, [margins + attributes, content + sign + run]);
    })
    .join('');
