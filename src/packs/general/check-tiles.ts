/** Tiles show what they say: a part is no more than its whole, and those of a statement stand for a round number that divides it. */
import { asMap } from '../../load/maps.js';
import type { Path } from '../../load/place-of.js';
import { numberIn, slideCheck, type Wrong } from './slide-check.js';
import { divides, isRound, MOST_TILES, tileFor } from './tile.js';

export const checkTiles = slideCheck(['statement'], ({ tiles }) => {
  const [total, part, each] = ['total', 'part', 'each'].map((name) => numberIn(asMap(tiles)[name]));
  if (total === undefined || part === undefined || total <= 0) return [];
  if (part > total)
    return [wrong('part', `The part, ${part}, is more than its whole, ${total}.`, 'Correct one of them.')];
  if (each !== undefined && !(isRound(each) && divides(total, each)))
    return [
      wrong(
        'each',
        `Tiles of ${each} do not make up ${total}: a tile is 1, 2 or 5 times a power of ten that divides it into ${MOST_TILES} at most.`,
        tileFor(total) === undefined ? ROUND_OFF : `Write ${tileFor(total) ?? ''}, or leave it out.`,
      ),
    ];
  if (each !== undefined || tileFor(total) !== undefined) return [];
  return [wrong('total', `No tile of a round number divides ${total} into ${MOST_TILES} at most.`, ROUND_OFF)];
});

const ROUND_OFF = 'Round the total and say so in the remark, or leave the tiles out.';

const wrong = (field: string, message: string, hint: string): Wrong => ({
  code: 'uncountable-tiles',
  path: ['tiles', field],
  message,
  hint,
});

/** The last of the squares on a title slide may be full in part, so any total does. */
export const checkSquares = slideCheck(['title-slide'], ({ tiles }) => partOverWhole(tiles, ['tiles']));

/** `shown` has a `part` and a `total`; `path` leads to it. */
export function partOverWhole(shown: unknown, path: Path): readonly Wrong[] {
  const [part = 0, total = Infinity] = ['part', 'total'].map((field) => numberIn(asMap(shown)[field]));
  if (part <= total) return [];
  return [
    {
      code: 'part-over-whole',
      path: [...path, 'part'],
      message: `It shows ${part} of ${total}, which is more than there is.`,
      hint: 'Correct «part» or «total»: the part is at most the whole.',
    },
  ];
}
