/**
 * Sets no more paragraphs than stand on a page with one line each: a text that has more does not fit whatever box it is
 * in, and its lines would take memory without end. The rest is counted, a line each, so that what is too much is told.
 */
import { sum } from '../scene/points.js';
import type { Composed, ParagraphDraft } from '../text/compose.js';

/** `height` of the page in points; `set` is given the paragraphs that could stand on it, and one more. */
export function pageFull(
  paragraphs: readonly ParagraphDraft[],
  height: number,
  set: (kept: readonly ParagraphDraft[]) => Composed,
): Composed {
  let left = height;
  const last = paragraphs.findIndex(({ leading }) => (left -= leading) < 0);
  if (last < 0 || last === paragraphs.length - 1) return set(paragraphs);
  const composed = set(paragraphs.slice(0, last + 1));
  const rest = paragraphs.slice(last + 1).map(({ leading }) => leading);
  const body = { ...composed.body, height: composed.body.height + sum(rest) };
  return { ...composed, body, lineCount: composed.lineCount + rest.length };
}
