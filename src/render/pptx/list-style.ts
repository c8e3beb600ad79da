/** List styles of masters and layouts: each level, whole or as it differs from the one above it (ECMA-376-1, 21.1.2.4.12). */
import { fill, type Palette } from './colour.js';
import type { Level } from './level.js';
import { element } from './element.js';
import { differingProperties, wholeProperties } from './paragraph-properties.js';
import { themeFont } from './theme-font.js';
import { hundredths } from './units.js';

/** `a:defRPr` of a whole level. Kerning is off at all sizes, as texts are measured. */
const wholeRun = (level: Level, palette: Palette): string =>
  `<a:defRPr sz="${hundredths(level.size)}" b="${level.bold ? 1 : 0}" kern="0">${fill(palette, level.colour)}` +
  `<a:latin typeface="${themeFont[level.font]}"/></a:defRPr>`;

function differingRun(level: Level, handed: Level, palette: Palette): string {
  const size = level.size === handed.size ? '' : ` sz="${hundredths(level.size)}"`;
  const bold = level.bold === handed.bold ? '' : ` b="${level.bold ? 1 : 0}"`;
  const colour = level.colour === handed.colour ? '' : fill(palette, level.colour);
  const font = level.font === handed.font ? '' : `<a:latin typeface="${themeFont[level.font]}"/>`;
  return element('a:defRPr', [size + bold, colour + font]);
}

/** A level without a bullet says so, since its parent may have one. */
function wholeLevel(level: Level, name: string, palette: Palette): string {
  const [attributes, content] = wholeProperties(level, '', palette);
  const [margins, sign] = level.bullet ? ['', ''] : [' marL="0" indent="0"', '<a:buNone/>'];
  return `<${name}${margins}${attributes}>${content}${sign}${wholeRun(level, palette)}</${name}>`;
}

const nameOf = (index: number): string => `a:lvl${index + 1}pPr`;

/** Levels that depend on nothing. */
export const wholeLevels = (levels: readonly Level[], palette: Palette): string =>
  levels.map((level, index) => wholeLevel(level, nameOf(index), palette)).join('');

/** What levels change of those `handed` down; a level without a parent is written whole. */
export const differingLevels = (levels: readonly Level[], handed: readonly Level[], palette: Palette): string =>
  levels
    .map((level, index) => {
      const above = handed[index];
      if (!above) return wholeLevel(level, nameOf(index), palette);
      const [attributes, content] = differingProperties(level, above, '', palette);
      return element(nameOf(index), [attributes, content + differingRun(level, above, palette)]);
    })
    .join('');
