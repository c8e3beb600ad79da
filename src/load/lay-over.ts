/** Lays one file over another of the same kind: where both have an entry of one name, the upper file's counts. */
import { isMap } from './maps.js';
import { type SourceDocument, withValue } from './source-document.js';

/** If either holds no map there is nothing to join, and the upper file is left as it is. */
export function layOver(
  upper: SourceDocument | undefined,
  below: SourceDocument | undefined,
): SourceDocument | undefined {
  if (upper === undefined || below === undefined) return upper ?? below;
  if (!isMap(upper.value) || !isMap(below.value)) return upper;
  return withValue(upper, { ...below.value, ...upper.value }, { below });
}
