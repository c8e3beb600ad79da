/** Decks are written as files by their ids, beside those that the program writes by names of its own. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { placeOf } from '../load/place-of.js';
import type { CheckedFile } from '../validation/checked-file.js';
import { memberOf } from '../model/unit-id.js';

const TAKEN = 'gallery';

/** For decks of the project; that of the gallery has the name by right. */
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
