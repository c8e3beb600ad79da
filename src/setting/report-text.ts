/** Tells what of a text does not fit its box. */
import type { TextBody } from '../scene/text.js';
import type { Style } from '../theme/theme.js';
import type { Faults, Looks } from './context.js';
import type { SetText } from './set-text.js';

/** Tells what of a set text does not fit a box of this height, and the words that are wider than it. */
export function reportText(text: SetText, style: Style, height: number, context: Faults & Pick<Looks, 'step'>): void {
  const { units, place } = text;
  if (text.tooWide > 0)
    context.fault({ kind: 'word-too-wide', units, place, excess: text.tooWide, word: text.widestWord });
  // A text grows only where every program breaks it alike; nobody is told, since it fits as it was designed.
  else if (context.step < 0 && text.margin < 0)
    context.fault({ kind: 'word-too-wide', units, place, excess: -text.margin, word: text.widestWord });
  if (style.maxLines !== undefined && text.lineCount > style.maxLines) {
    const words = text.body.paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.text)).join('');
    context.fault({ kind: 'too-many-lines', units, place, lines: text.lineCount - style.maxLines, words });
    return;
  }
  const excess = heightOf(text.body) - height;
  const lines = Math.ceil(excess / style.leading - 1e-6);
  if (excess > 0.01) context.fault({ kind: 'too-tall', units, place, excess, lines });
}

/** Height of a text with its insets. */
export const heightOf = ({ height, insets }: TextBody): number => height + insets.top + insets.bottom;
