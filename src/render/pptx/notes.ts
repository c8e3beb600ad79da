/** Speaker notes: a notes slide for each scene that has some (ECMA-376-1, 13.3.5). */
import type { Scene } from '../../scene/scene.js';
import { shapeTree, withSlideData } from './parts.js';
import { pictureLocks, placeholderShape } from './placeholder.js';
import { slideNumberField } from './run.js';
import { escapeXml } from './xml.js';

const body = (content: string): string => `<p:txBody><a:bodyPr/><a:lstStyle/>${content}</p:txBody>`;

const paragraphs = ({ notes, lang }: Scene): string =>
  notes.map((text) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`).join('');

function number({ page, lang }: Scene, counted: boolean): string {
  const content = `<a:rPr lang="${lang}"/><a:t>${page}</a:t>`;
  return counted
    ? `<a:p><a:fld id="${slideNumberField}" type="slidenum">${content}</a:fld></a:p>`
    : `<a:p><a:r>${content}</a:r></a:p>`;
}

/**
 * A notes slide part with picture of the slide, the scene's notes and the page number, in pptxgenjs' part; the number is a
 * field where PowerPoint counts (`counted`) as the deck does.
 */
export function notesPart(part: string, scene: Scene, counted: boolean): string {
  const placeholder = (id: number, name: string, type: string, text = '', locks = ''): string =>
    placeholderShape({ id, name, reference: `<p:ph ${type}/>`, locks }, '<p:spPr/>', text);
  const shapes = [
    placeholder(2, 'Slide Image', 'type="sldImg"', '', pictureLocks),
    placeholder(3, 'Notes', 'type="body" idx="1"', body(paragraphs(scene))),
    placeholder(4, 'Slide Number', 'type="sldNum" sz="quarter" idx="10"', body(number(scene, counted))),
  ];
  return withSlideData(part, `<p:cSld>${shapeTree(shapes.join(''))}</p:cSld>`);
}
