/** Character formatting inside a chart, which has no runs of its own (`c:txPr`, ECMA-376-1, 21.2.2.216). */
import type { ChartText } from '../../scene/scene.js';
import { superscriptRise, type Run } from '../../scene/text.js';
import type { Palette } from '../../scene/palette.js';
import { fill } from './colour.js';
import { themeFont } from './theme-font.js';
import { hundredths, thousandths } from './units.js';
import { escapeXml } from './xml.js';

/** `c:txPr` in the theme's font and colours. */
export function chartText(text: ChartText, palette: Palette, lang: string): string {
  const look = `${fill(palette, text.colour)}<a:latin typeface="${themeFont[text.font]}"/>`;
  const defaults = `<a:defRPr sz="${hundredths(text.size)}" b="${text.bold ? 1 : 0}" i="0" u="none" kern="0">${look}</a:defRPr>`;
  return (
    '<c:txPr><a:bodyPr rot="0" vert="horz" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>' +
    `<a:p><a:pPr>${defaults}</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`
  );
}

/** `c:tx` of a label that no number format can print: runs of different looks, footnote marks (ECMA-376-1, 21.2.2.214). */
export function richText(runs: readonly Run[], palette: Palette, lang: string): string {
  const parts = runs.map((run) => {
    const raised = run.superscript === true ? ` baseline="${thousandths(100 * (run.rise ?? superscriptRise))}"` : '';
    const look = `${fill(palette, run.colour)}<a:latin typeface="${themeFont[run.font]}"/>`;
    const properties = `lang="${run.lang ?? lang}" sz="${hundredths(run.size)}" b="${run.bold ? 1 : 0}" i="0"${raised}`;
    return `<a:r><a:rPr ${properties}>${look}</a:rPr><a:t>${escapeXml(run.text)}</a:t></a:r>`;
  });
  return (
    '<c:tx><c:rich><a:bodyPr rot="0" vert="horz" wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>' +
    `<a:p>${parts.join('')}</a:p></c:rich></c:tx>`
  );
}
