/** Two files of one kind as one: of two entries with one name the upper file's counts. */
import type { SourceDocument } from './source-document.js';

/** Where one is no map there is nothing to join: the upper file is left as it is. */
export function layOver(
  upper: SourceDocument | undefined,
  below: SourceDocument | undefined,
): SourceDocument | undefined {
  if (upper === undefined || below === undefined) return upper ?? below;
  if (!isMap(upper.value) || !isMap(below.value)) return upper;
  return {
    file: upper.file,
    ...(upper.isShipped === undefined ? {} : { isShipped: upper.isShipped }),
    value: { ...below.value, ...upper.value },
    below,
    // Asked for as late as there: one of a shipped file may never be.
    get tree() {
      return upper.tree;
    },
  };
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
