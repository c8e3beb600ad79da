/** Runs, fields and their character properties (ECMA-376-1, 21.1.2.3). */
import type { Presentation } from '../../scene/scene.js';
import type { Run } from '../../scene/text.js';
import { fill } from './colour.js';
import { linkKey, type SlideContext } from './slide-context.js';
import { hundredths } from './units.js';
import { escapeXml } from './xml.js';

/** The theme's major font for titles, its minor font for everything else. */
export const themeFont = { title: '+mj-lt', text: '+mn-lt' } as const;

/** Fields of one type share an id in PowerPoint's own files. */
export const slideNumberField = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

/** Keeps the run's own colour on a link (MS-ODRAWXML, `hlinkClr`), as on a dark slide where the theme's would vanish. */
const ownColour =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">' +
  '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

const hasThemeColour = (run: Run, { palette, themeSlots }: Presentation): boolean =>
  palette[run.colour]?.hex === themeSlots['hlink'];

const linkOf = (run: Run, context: SlideContext): string => {
  const id = run.link && context.links.get(linkKey(run.link));
  if (!run.link || id === undefined) return '';
  const action = 'slide' in run.link ? ' action="ppaction://hlinksldjump"' : '';
  const start = `<a:hlinkClick r:id="${id}"${action}`;
  return hasThemeColour(run, context.presentation) ? `${start}/>` : `${start}>${ownColour}</a:hlinkClick>`;
};

const flags = (run: Run): string =>
  ` b="${run.bold ? 1 : 0}"${run.italic ? ' i="1"' : ''} kern="0"${run.superscript ? ' baseline="35000"' : ''} dirty="0"`;

/** `a:rPr` of a run. The size is the one before raising: programs shrink raised text themselves. */
const properties = (run: Run, lang: string, context: SlideContext): string =>
  `<a:rPr lang="${run.lang ?? lang}" sz="${hundredths(run.size)}"${flags(run)}>` +
  `${fill(context.presentation.palette, run.colour)}<a:latin typeface="${themeFont[run.font]}"/>${linkOf(run, context)}</a:rPr>`;

/** One run in the paragraph's language, or the slide's number as a field where PowerPoint would count alike. */
export const run = (value: Run, lang: string, context: SlideContext): string => {
  const content = `${properties(value, lang, context)}<a:t>${escapeXml(value.text)}</a:t>`;
  if (value.field === undefined || !context.numbered) return `<a:r>${content}</a:r>`;
  return `<a:fld id="${slideNumberField}" type="slidenum">${content}</a:fld>`;
};
