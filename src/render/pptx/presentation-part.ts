/** The presentation part: pptxgenjs' own, mended, with sections, guides and the number of the first slide (ECMA-376-1, 19.2.1.26). */
import type { Presentation } from '../../scene/scene.js';
import { guideList } from './guide-list.js';
import { replaceOnce } from './parts.js';
import { sectionList } from './sections.js';
import { firstNumber } from './sheet-context.js';

const notesMaster = /<p:notesMasterIdLst>[\s\S]*<\/p:notesMasterIdLst>/;

/** The notes master goes before the slides; pptxgenjs puts it after them. */
function inOrder(part: string): string {
  const list = notesMaster.exec(part)?.[0] ?? '';
  return replaceOnce(replaceOnce(part, notesMaster, ''), /(?=<p:sldIdLst>)/, list);
}

/** `ppt/presentation.xml`. Notes pages are portrait A-format, for which the notes master is made, not the slide turned. */
export function presentationPart(part: string, presentation: Presentation): string {
  const first = firstNumber(presentation);
  const numbered = first === 1 ? 'saveSubsetFonts' : `firstSlideNum="${first}" saveSubsetFonts`;
  const steps: readonly (readonly [RegExp, string])[] = [
    [/saveSubsetFonts/, numbered],
    [/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>'],
    [/(?=<\/p:presentation>)/, `<p:extLst>${sectionList(presentation)}${guideList(presentation)}</p:extLst>`],
  ];
  return steps.reduce((xml, [pattern, replacement]) => replaceOnce(xml, pattern, replacement), inOrder(part));
}
