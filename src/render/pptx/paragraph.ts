/** Paragraphs with exact line spacing and hanging bullets (ECMA-376-1, 21.1.2.2). */
import type { Paragraph } from '../../scene/text.js';
import { lookOfParagraph, type Level } from './level.js';
import { element } from './xml.js';
import { paragraphProperties } from './paragraph-properties.js';
import { run } from './run.js';
import type { SlideContext } from './slide-context.js';
import { hundredths } from './units.js';

/** The level whose look a paragraph of a placeholder inherits. */
const handedTo = ({ bullet }: Paragraph, levels: readonly Level[]): Level | undefined =>
  levels[bullet?.level ?? 0] ?? levels[0];

function properties(paragraph: Paragraph, { presentation }: SlideContext, handed: Level | undefined): string {
  const level = paragraph.bullet?.level ? ` lvl="${paragraph.bullet.level}"` : '';
  const look = lookOfParagraph(paragraph);
  return element('a:pPr', paragraphProperties(look, level, presentation.palette, handed));
}

const endOf = (paragraph: Paragraph): string =>
  paragraph.runs.length > 0
    ? ''
    : `<a:endParaRPr lang="${paragraph.lang}" sz="${hundredths(paragraph.leading / 1.2)}" dirty="0"/>`;

/** `a:p` of a paragraph, in a placeholder without what its `levels` hand on. One without runs keeps the height of its leading. */
export function paragraph(value: Paragraph, context: SlideContext, levels: readonly Level[] = []): string {
  const handed = handedTo(value, levels);
  const runs = value.runs.map((item) => run(item, value.lang, context, handed)).join('');
  return `<a:p>${properties(value, context, handed)}${runs}${endOf(value)}</a:p>`;
}
