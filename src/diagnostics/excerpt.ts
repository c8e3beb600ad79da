/** The source line of a diagnostic with a pointer under the fault, clipped to fit a terminal. */
import type { Place } from './diagnostic.js';
import { displayWidth } from './display-width.js';
import { printable } from './printable.js';

/** The longest excerpt, in UTF-16 units of the source line. */
const WIDEST = 160;
const BEFORE = 60;
const TAB = '  ';

interface Window {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Two lines, `line` and `   ^^^`, or undefined when the place has no excerpt. */
export function excerptLines(place: Place): readonly [string, string] | undefined {
  if (place.excerpt === undefined) return undefined;
  const { before, marked, after } = clip(place.excerpt, place.column - 1, place.length ?? 1);
  const pointer = ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked)));
  return [(before + marked + after).trimEnd(), pointer];
}

function clip(line: string, start: number, length: number): Window {
  const from = line.length <= WIDEST ? 0 : boundary(line, Math.max(0, Math.min(start - BEFORE, line.length - WIDEST)));
  const to = line.length <= WIDEST ? line.length : boundary(line, Math.min(line.length, from + WIDEST));
  const mid = Math.min(Math.max(start, from), to);
  const end = Math.min(Math.max(mid, start + length), to);
  return {
    before: (from > 0 ? '…' : '') + show(line.slice(from, mid)),
    marked: show(line.slice(mid, end)),
    after: show(line.slice(end, to)) + (to < line.length ? '…' : ''),
  };
}

/** Tabs become two spaces before anything is measured, so the pointer needs no tab stops. */
const show = (text: string): string => printable(text.replaceAll('\t', TAB));

/** Moves an offset off the middle of a surrogate pair. */
function boundary(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
