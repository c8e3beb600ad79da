/** A translation as a PO file holds it. */
import type { Place } from '../diagnostics/diagnostic.js';
import { asTyped, type PoString, placeInStrings } from './po-text.js';

export interface Translation {
  /** The source text as it was when translated. */
  readonly source: string;
  readonly target: string;
  readonly fuzzy: boolean;
  /** The source that stands in the file beside the translated one (`#|`), where it has changed and the entry is not mended yet. */
  readonly beside?: string;
  /** Place of the entry. */
  readonly place: Place;
  /** `target` as it stands in the file; absent where it does not come from one. */
  readonly strings?: readonly PoString[];
}

/** Where the translated words stand: the place where `words` are found, else where the translation begins. */
export function placeInTranslation({ place, strings = [] }: Translation, words = ''): Place {
  const typed = asTyped(words);
  return placeInStrings(strings, (line) => (typed === '' ? -1 : line.indexOf(typed)), typed.length) ?? place;
}
