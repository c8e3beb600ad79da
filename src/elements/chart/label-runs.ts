/** The words of an attribute of a chart, as they are set. */
import type { Run } from '../../scene/text.js';
import type { Setting } from '../../setting/context.js';
import { draftsOf } from '../../setting/drafts.js';
import type { Element, Inline } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';

/** What an attribute says, in one line. */
export function runsOf(content: readonly Inline[], style: Style, { place }: Element, context: Setting): readonly Run[] {
  const { paragraphs } = draftsOf(context, { kind: 'text', attributes: {}, children: content, place }, style);
  return paragraphs.flatMap(({ runs }) => runs).filter(({ text }) => text !== '');
}

/** What is said of them to whom nothing is drawn: words in the place of raised signs. */
export const heard = (runs: readonly Run[]): string => runs.map(({ text, spoken = text }) => spoken).join('');
