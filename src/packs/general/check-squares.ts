/** What shows a part of a whole cannot show more than the whole. */
import { asMap } from '../../load/maps.js';
import type { Path } from '../../load/place-of.js';
import { numberIn, slideCheck, type Wrong } from './slide-check.js';

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
