/** The presentation part: pptxgenjs' own, mended, with its slides, sections, guides and the number of the first (ECMA-376-1, 19.2.1.26). */
import type { Presentation } from '../../scene/scene.js';
import { replaceOnce } from './parts.js';
import { relationshipTypes, type Relationship } from './relationships.js';
import { firstNumber } from './sheet-context.js';
import { eighths } from './units.js';
import { guid } from './guid.js';
import { escapeAttribute } from './xml.js';

/** The notes master goes before the slides; pptxgenjs puts it after the one it has. */
function slideLists(relationships: readonly Relationship[]): string {
  const idsOf = (wanted: string): readonly string[] =>
    relationships.filter(({ type }) => type === wanted).map(({ id }) => id);
  const masters = idsOf(relationshipTypes.notesMaster).map((id) => `<p:notesMasterId r:id="${id}"/>`);
  const slides = idsOf(relationshipTypes.slide).map((id, index) => `<p:sldId id="${slideId(index)}" r:id="${id}"/>`);
  return `<p:notesMasterIdLst>${masters.join('')}</p:notesMasterIdLst>` + `<p:sldIdLst>${slides.join('')}</p:sldIdLst>`;
}

/** `ppt/presentation.xml`. Notes pages are portrait A-format, for which the notes master is made, not the slide turned. */
export function presentationPart(
  part: string,
  presentation: Presentation,
  relationships: readonly Relationship[],
): string {
  const first = firstNumber(presentation);
  const numbered = first === 1 ? 'saveSubsetFonts' : `firstSlideNum="${first}" saveSubsetFonts`;
  const steps: readonly (readonly [RegExp, string])[] = [
    [/<p:sldIdLst>[\s\S]*<\/p:notesMasterIdLst>/, slideLists(relationships)],
    [/saveSubsetFonts/, numbered],
    [/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>'],
    [/(?=<\/p:presentation>)/, `<p:extLst>${sectionList(presentation)}${guideList(presentation)}</p:extLst>`],
  ];
  return steps.reduce((xml, [pattern, replacement]) => replaceOnce(xml, pattern, replacement), part);
}

const colour = '<p15:clr><a:schemeClr val="accent1"/></p15:clr>';

/**
 * The guides as PowerPoint keeps them today (`p15:sldGuideLst`, MS-PPTX 2.2.7.3). `p:ext` of the presentation part; ids
 * count from 1, pictures of the lines in the theme's accent.
 */
function guideList({ guides: { across, down } }: Presentation): string {
  const horizontal = across.map((y) => ` orient="horz" pos="${eighths(y)}"`);
  const vertical = down.map((x) => ` pos="${eighths(x)}"`);
  const list = [...horizontal, ...vertical].map(
    (place, index) => `<p15:guide id="${index + 1}"${place} userDrawn="1">${colour}</p15:guide>`,
  );
  return (
    '<p:ext uri="{EFAFB233-063F-42B5-8137-9DF3F51BA10A}">' +
    `<p15:sldGuideLst xmlns:p15="http://schemas.microsoft.com/office/powerpoint/2012/main">${list.join('')}</p15:sldGuideLst></p:ext>`
  );
}

interface Stretch {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly number[];
}

/** Every slide is in exactly one section: what stands before the first chapter is one of its own, named like the deck. */
function stretches({ id, title, sections, scenes }: Presentation): readonly Stretch[] {
  const ownerOf = (index: number): number => sections.findLastIndex((section) => section.start <= index);
  const slidesOf = (owner: number): readonly number[] =>
    scenes.flatMap((_, index) => (ownerOf(index) === owner ? [index] : []));
  const all = [{ id, title }, ...sections].map((section, index) => ({ ...section, slides: slidesOf(index - 1) }));
  return all.filter(({ slides }) => slides.length > 0);
}

/** Id of a slide by its index, from 256, the least that PowerPoint accepts (ECMA-376-1, 19.7.13). */
const slideId = (index: number): number => 256 + index;

function section({ id, title, slides }: Stretch): string {
  const list = slides.map((index) => `<p14:sldId id="${slideId(index)}"/>`).join('');
  return `<p14:section name="${escapeAttribute(title)}" id="${guid(`section ${id}`)}"><p14:sldIdLst>${list}</p14:sldIdLst></p14:section>`;
}

/**
 * Chapters as sections of the slide sorter (`p14:sectionLst`, MS-PPTX). `p:ext` of the presentation part; empty when the
 * deck has no chapters.
 */
function sectionList(presentation: Presentation): string {
  if (presentation.sections.length === 0) return '';
  const list = stretches(presentation).map(section).join('');
  return (
    '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${list}</p14:sectionLst></p:ext>`
  );
}
