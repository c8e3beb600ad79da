import { describe, expect, it } from 'vitest';
import { figureIn, valuesOf } from '../../src/proposals/figure.js';

describe('a figure that was typed over', () => {
  it.each([
    ['ca. 280 årsverk', 'ca. 260 årsverk', [260], [280]],
    ['1 500', '1 400', [1400], [1500]],
    ['ca. NOK 1,5 mrd.', 'ca. NOK 1,4 mrd.', [1_420_000_000], [1_500_000_000]],
    ['NOK 250–320 mill.', 'NOK 250–300 mill.', [250_000_000, 300_000_000], [250_000_000, 320_000_000]],
    ['over 81 %', 'over 80 %', [80], [81]],
    ['1,500', '1,400', [1400], [1500]],
    ['4.7', '4.6', [4.6], [4.7]],
    // Other words, or another number of numbers: somebody must look.
    ['280 årsverk', 'ca. 260 årsverk', [260], undefined],
    ['1,2 mrd.', '900 mill.', [900_000_000], undefined],
    ['250', '250–300', [250, 300], undefined],
    ['5', '0', [0], undefined],
  ])('%s instead of %s', (now, printed, values, became) => {
    expect(valuesOf(now, printed, values)).toEqual(became);
  });

  it.each([
    ['har ca. 280 årsverk nå', 'ca. 260 årsverk', { before: 'har ', now: 'ca. 280 årsverk', after: ' nå' }],
    ['280, og flere', 'ca. 260 årsverk', { before: '', now: '280', after: ', og flere' }],
    ['mange', 'ca. 260 årsverk', undefined],
  ])('is found in «%s» where %s was', (words, printed, figure) => {
    expect(figureIn(words, printed, '{{fact:a.b}}')).toEqual(figure);
  });

  it('is none where a name or a mark was', () => {
    expect(figureIn('280', 'Difi', '{{org:difi}}')).toBeUndefined();
    expect(figureIn('2', '1', '[^one]')).toBeUndefined();
  });
});
