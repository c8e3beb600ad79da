/** Tiles show what they say: a part is no more than its whole, and a tile stands for a round number that divides it. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { placeOf } from '../../load/place-of.js';
import { memberOf } from '../../model/unit-id.js';
import type { CheckedFile } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';
import { divides, isRound, MOST_TILES, tileFor } from './tile.js';

export const checkTiles = ({ slides }: CheckedProject): readonly Diagnostic[] => slides.flatMap(faultsOf);

function faultsOf(slide: CheckedFile): readonly Diagnostic[] {
  const { value } = slide.document;
  const tiles = memberOf(value, 'type') === 'statement' ? memberOf(value, 'tiles') : undefined;
  const [total, part, each] = ['total', 'part', 'each'].map((name) => memberOf(tiles, name));
  if (typeof total !== 'number' || typeof part !== 'number' || total <= 0) return [];
  if (part > total)
    return [fault(slide, 'part', `The part, ${part}, is more than its whole, ${total}.`, 'Correct one of them.')];
  if (typeof each === 'number' && !(isRound(each) && divides(total, each)))
    return [
      fault(
        slide,
        'each',
        `Tiles of ${each} do not make up ${total}: a tile is 1, 2 or 5 times a power of ten that divides it into ${MOST_TILES} at most.`,
        tileFor(total) === undefined ? ROUND_OFF : `Write ${tileFor(total) ?? ''}, or leave it out.`,
      ),
    ];
  if (each !== undefined || tileFor(total) !== undefined) return [];
  return [fault(slide, 'total', `No tile of a round number divides ${total} into ${MOST_TILES} at most.`, ROUND_OFF)];
}

const ROUND_OFF = 'Round the total and say so in the remark, or leave the tiles out.';

function fault({ document }: CheckedFile, field: string, message: string, hint: string): Diagnostic {
  return {
    code: 'uncountable-tiles',
    severity: 'error',
    message,
    hint,
    slide: String(memberOf(document.value, 'id')),
    place: placeOf(document, ['tiles', field]),
  };
}
