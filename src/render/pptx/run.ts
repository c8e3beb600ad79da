/** Runs, fields and their character properties (ECMA-376-1, 21.1.2.3). */
import { linkWords, pageTitles, type SlideTarget } from '../../scene/link-words.js';
import type { Presentation } from '../../scene/scene.js';
import { isUnderlined, superscriptRise, type Run } from '../../scene/text.js';
import { fill, schemeColour } from './colour.js';
import { element, escapeAttribute, escapeXml } from './xml.js';
import type { Level } from './level.js';
import { linkKey, type SlideContext } from './slide-context.js';
import { themeFont } from './theme-font.js';
import { hundredths } from './units.js';

/** Fields of one type share an id in PowerPoint's own files. */
export const slideNumberField = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

/** Keeps the run's own colour on a link (MS-ODRAWXML, `hlinkClr`), as on a dark slide where the theme's would vanish. */
const ownColour =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">' +
  '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

const hasThemeColour = (run: Run, { palette, themeSlots }: Presentation): boolean =>
  palette[run.colour]?.hex === themeSlots['hlink'];

/** Links to slides that show no line are shapes of their own (slide-links.ts). */
function linkOf(run: Run, context: SlideContext): string {
  const id = run.link && isUnderlined(run.link) ? context.links.get(linkKey(run.link)) : undefined;
  if (run.link === undefined || id === undefined) return '';
  const start = `<a:hlinkClick r:id="${id}"${'slide' in run.link ? jump(run.text, run.link, context) : ''}`;
  return hasThemeColour(run, context.presentation) ? `${start}/>` : `${start}>${ownColour}</a:hlinkClick>`;
}

/** Leads to a slide, and tells which: a number says little to who hears one link after the other. */
function jump(words: string, target: SlideTarget, { presentation: { scenes, words: said } }: SlideContext): string {
  const tooltip = linkWords(words, target, pageTitles(scenes), said.page);
  return ` action="ppaction://hlinksldjump" tooltip="${escapeAttribute(tooltip)}"`;
}

const flags = (run: Run, handed: Level | undefined): string =>
  (run.bold === handed?.bold ? '' : ` b="${run.bold ? 1 : 0}"`) +
  (run.italic ? ' i="1"' : '') +
  (handed ? '' : ' kern="0"') +
  (run.superscript ? ` baseline="${Math.round((run.rise ?? superscriptRise) * 1e5)}"` : '') +
  ' dirty="0"';

const highlight = ({ highlight: found }: Run, { palette }: Presentation): string =>
  found === undefined ? '' : `<a:highlight>${schemeColour(palette, found.colour)}</a:highlight>`;

const lookOf = (run: Run, context: SlideContext, handed: Level | undefined): string =>
  (run.colour === handed?.colour ? '' : fill(context.presentation.palette, run.colour)) +
  highlight(run, context.presentation) +
  (run.font === handed?.font ? '' : `<a:latin typeface="${themeFont[run.font]}"/>`);

/** `a:rPr` of a run. The size is the one before raising: programs shrink raised text themselves. */
function properties(run: Run, lang: string, context: SlideContext, handed: Level | undefined): string {
  const size = run.size === handed?.size ? '' : ` sz="${hundredths(run.size)}"`;
  const content = lookOf(run, context, handed) + linkOf(run, context);
  return element('a:rPr', [` lang="${run.lang ?? lang}"${size}${flags(run, handed)}`, content]);
}

/**
 * One run in the paragraph's language, or the slide's number as a field where PowerPoint would count alike; in a placeholder
 * without what the level `handed` down has.
 */
export function run(value: Run, lang: string, context: SlideContext, handed?: Level): string {
  const content = `${properties(value, lang, context, handed)}<a:t>${escapeXml(value.text)}</a:t>`;
  if (value.field === undefined || !context.numbered) return `<a:r>${content}</a:r>`;
  return `<a:fld id="${slideNumberField}" type="slidenum">${content}</a:fld>`;
}
