/** Character formatting inside a chart, which has no runs of its own (`c:txPr`, ECMA-376-1, 21.2.2.216). */
import type { ChartText } from '../../scene/scene.js';
import { fill, type Palette } from './colour.js';
import { themeFont } from './theme-font.js';
import { hundredths } from './units.js';

/** `c:txPr` in the theme's font and colours. */
export function chartText(text: ChartText, palette: Palette, lang: string): string {
  const look = `${fill(palette, text.colour)}<a:latin typeface="${themeFont[text.font]}"/>`;
  const defaults = `<a:defRPr sz="${hundredths(text.size)}" b="${text.bold ? 1 : 0}" i="0" u="none" kern="0">${look}</a:defRPr>`;
  return (
    '<c:txPr><a:bodyPr rot="0" vert="horz" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>' +
    `<a:p><a:pPr>${defaults}</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`
  );
}
