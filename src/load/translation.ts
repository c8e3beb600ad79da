/** A translation as a PO file holds it. */
import type { Place } from '../diagnostics/diagnostic.js';

export interface Translation {
  /** The source text as it was when translated. */
  readonly source: string;
  readonly target: string;
  readonly fuzzy: boolean;
  readonly place: Place;
}
