/** Placeholders on layouts and master: they hand place and look on to slides a person adds (ECMA-376-1, 19.3.1.36, 21.1.2.4). */
import type { Presentation } from '../../scene/scene.js';
import type { Paragraph } from '../../scene/text.js';
import { fill } from './colour.js';
import { frame } from './frame.js';
import { preset } from './geometry.js';
import type { Sample } from './layouts.js';
import { spacing } from './paragraph.js';
import { slideNumberField, themeFont } from './run.js';
import { bodyProperties } from './text-body.js';
import { hundredths } from './units.js';
import { escapeXml } from './xml.js';

const alignment = { left: 'l', center: 'ctr', right: 'r' } as const;

const names = { title: 'Title', footer: 'Footer', slideNumber: 'Slide number' } as const;

/** `a:lvl1pPr` with the look of a paragraph's first run; nothing when there is no paragraph to look at. */
export const firstLevel = (paragraph: Paragraph | undefined, presentation: Presentation): string => {
  const run = paragraph?.runs[0];
  if (!paragraph || !run) return '';
  const look = `${fill(presentation.palette, run.colour)}<a:latin typeface="${themeFont[run.font]}"/>`;
  const start = `<a:lvl1pPr marL="0" indent="0" algn="${alignment[paragraph.align]}" defTabSz="914400" rtl="0">`;
  const defaults = `<a:defRPr sz="${hundredths(run.size)}" b="${run.bold ? 1 : 0}" kern="0">${look}</a:defRPr>`;
  return `${start}${spacing(paragraph.leading, 0)}<a:buNone/>${defaults}</a:lvl1pPr>`;
};

const runsText = (sample: Sample): string =>
  sample.item?.text.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join(' ') ?? '';

/** A title's own prompt comes from the program, in its user's language; a footer repeats the deck's. */
const content = (sample: Sample, lang: string): string => {
  const properties = `<a:rPr lang="${lang}" dirty="0"/>`;
  if (sample.placeholder === 'slideNumber') {
    return `<a:fld id="${slideNumberField}" type="slidenum">${properties}<a:t>‹#›</a:t></a:fld>`;
  }
  return sample.placeholder === 'footer' ? `<a:r>${properties}<a:t>${escapeXml(runsText(sample))}</a:t></a:r>` : '';
};

/** `p:sp` of a placeholder; `reference` is its `p:ph`, `id` its shape id. */
export const layoutPlaceholder = (
  sample: Sample,
  reference: string,
  id: number,
  presentation: Presentation,
): string => {
  const body = sample.item?.text;
  const identity = `<p:cNvPr id="${id}" name="${names[sample.placeholder]}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`;
  const paragraph = content(sample, presentation.lang) + `<a:endParaRPr lang="${presentation.lang}" dirty="0"/>`;
  return (
    `<p:sp><p:nvSpPr>${identity}<p:nvPr>${reference}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${frame(sample.box)}${preset('rect')}</p:spPr><p:txBody>${body ? bodyProperties(body) : '<a:bodyPr/>'}` +
    `<a:lstStyle>${firstLevel(body?.paragraphs[0], presentation)}</a:lstStyle><a:p>${paragraph}</a:p></p:txBody></p:sp>`
  );
};
