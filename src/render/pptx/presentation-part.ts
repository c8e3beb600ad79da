/** The presentation part: pptxgenjs' own, mended, with its slides, sections, guides and the number of the first (ECMA-376-1, 19.2.1.26). */
import type { Presentation } from '../../scene/scene.js';
import { guideList } from './guide-list.js';
import { replaceOnce } from './parts.js';
import { relationshipTypes, type Relationship } from './relationships.js';
import { sectionList, slideId } from './sections.js';
import { firstNumber } from './sheet-context.js';

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
