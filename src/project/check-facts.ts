/** Checks that facts make sense as numbers, beyond what their schema says. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { placeOf } from '../load/place-of.js';
import type { Checked } from './checked-project.js';
import type { FactsFile } from './schemas/facts.js';

export const checkFacts = ({ document, value }: Checked<FactsFile>): readonly Diagnostic[] =>
  Object.entries(value ?? {})
    .filter(([, fact]) => fact.to !== undefined && fact.to <= fact.value)
    .map(([id]) => ({
      code: 'bad-range',
      severity: 'error',
      message: 'The upper end of this range is not above its lower end.',
      hint: '«value» is the lower end, «to» the upper one.',
      place: placeOf(document, [id, 'to']),
    }));
