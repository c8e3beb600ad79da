/** Squares that show a part of a whole cannot show more than the whole. */
import { asMap } from '../../load/maps.js';
import { numberIn, slideCheck } from './slide-check.js';

export const checkSquares = slideCheck(['title-slide'], ({ tiles }) => {
  const [part = 0, total = Infinity] = ['part', 'total'].map((field) => numberIn(asMap(tiles)[field]));
  if (part <= total) return [];
  return [
    {
      code: 'part-over-whole',
      path: ['tiles', 'part'],
      message: `The squares show ${part} of ${total}, which is more than there is.`,
      hint: 'Correct «part» or «total»: the part is at most the whole.',
    },
  ];
});
