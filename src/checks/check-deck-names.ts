/** Decks are written as files named by their ids, beside files that the program names itself: the two must not meet. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { placeOf } from '../load/place-of.js';
import type { CheckedFile } from '../validation/checked-file.js';
import { memberOf } from '../model/unit-id.js';

const TAKEN = 'gallery';

/** Checks decks of the project; the gallery's deck may have its name. */
export const checkDeckName = ({ document }: CheckedFile): readonly Diagnostic[] =>
  memberOf(document.value, 'id') !== TAKEN
    ? []
    : [
        {
          code: 'bad-id',
          severity: 'error',
          message: `A deck named «${TAKEN}» would be written over by «skald gallery», and the other way round.`,
          hint: 'Choose another id.',
          place: placeOf(document, ['id']),
        },
      ];
