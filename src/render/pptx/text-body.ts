/** Text bodies of shapes and cells: insets, anchoring, paragraphs (ECMA-376-1, 21.1.2.1). */
import type { TextLook } from '../../scene/scene.js';
import type { Insets, TextBody } from '../../scene/text.js';
import { levelsOf } from './level.js';
import { paragraph } from './paragraph.js';
import { spacing } from './paragraph-properties.js';
import type { SlideContext } from './slide-context.js';
import { emu, hundredths } from './units.js';

export const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** Size of what a person types into an empty box or cell; a low cell must not grow because of it. */
const emptySize = 10;

function emptyParagraph(room: number, context: SlideContext): string {
  const leading = Math.max(1, Math.min(emptySize * 1.2, Math.floor(room)));
  const end = `<a:endParaRPr lang="${context.scene.lang}" sz="${hundredths(Math.max(1, leading / 1.2))}" dirty="0"/>`;
  return `<a:p><a:pPr>${spacing(leading, 0)}</a:pPr>${end}</a:p>`;
}

/** The paragraphs of a body; an empty body gives one empty paragraph that is at most `room` points high. */
export function paragraphs(body: TextBody | undefined, room: number, context: SlideContext): string {
  if (!body || body.paragraphs.length === 0) return emptyParagraph(room, context);
  return body.paragraphs.map((value) => paragraph(value, context)).join('');
}

const sides = ['left', 'top', 'right', 'bottom'] as const;

/** Insets as attributes of `a:bodyPr`: all of them, or those that differ from the ones `handed` down. */
const insetAttributes = (insets: Insets, handed?: Insets): string =>
  sides
    .filter((side) => handed === undefined || emu(insets[side]) !== emu(handed[side]))
    .map((side) => ` ${side.charAt(0)}Ins="${emu(insets[side])}"`)
    .join('');

/** What decides how a text stands in its box. */
type Standing = Pick<TextBody, 'insets' | 'anchor'>;

/** `a:bodyPr`: wraps at the box, never shrinks text or grows the box. */
export const bodyProperties = (body: Standing, insets: Insets = body.insets): string =>
  `<a:bodyPr wrap="square"${insetAttributes(insets)} anchor="${anchors[body.anchor]}"><a:noAutofit/></a:bodyPr>`;

/** `a:bodyPr` of a placeholder, with what differs from its layout. */
export function bodyDifference(body: Standing, handed: Standing): string {
  const anchor = body.anchor === handed.anchor ? '' : ` anchor="${anchors[body.anchor]}"`;
  return `<a:bodyPr${insetAttributes(body.insets, handed.insets)}${anchor}/>`;
}

/** `p:txBody` of a placeholder that looks like this on its layout. */
export function placeholderBody(body: TextBody, look: TextLook, context: SlideContext): string {
  const levels = levelsOf(look);
  const content = body.paragraphs.map((value) => paragraph(value, context, levels)).join('');
  return `<p:txBody>${bodyDifference(body, look)}<a:lstStyle/>${content}</p:txBody>`;
}

/** `p:txBody` of a shape. `insets` are the body's own unless the shape's geometry takes some of them itself. */
export const textBody = (body: TextBody, context: SlideContext, insets?: Insets): string =>
  `<p:txBody>${bodyProperties(body, insets)}<a:lstStyle/>${paragraphs(body, emptySize * 1.2, context)}</p:txBody>`;
