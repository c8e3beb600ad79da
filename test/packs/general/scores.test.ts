import { describe, expect, it } from 'vitest';
import { bestOf, ratedIn, scoreHelpers, scoresOf, tippingOf } from '../../../src/packs/general/scores.js';

const rating = (...ratings: readonly (number | null)[]): object => ({
  ratings: Object.fromEntries(ratings.map((one, index) => [`c${index}`, { rating: one }])),
});
const criteria = Object.fromEntries([30, 25, 20, 15, 10].map((weight, index) => [`c${index}`, { name: 'C', weight }]));
const options = {
  keep: rating(0, 2, 4, 4, 4),
  merge: rating(3, 3, 3, 3, 2),
  build: rating(4, 3, 1, 1, 1),
  freeze: rating(4, 0, 4, 2, 3),
};

describe('options held against criteria', () => {
  it('score the weighted mean of their ratings, to one decimal', () => {
    const scores = scoresOf(ratedIn(options, criteria));
    expect(Object.fromEntries(scores)).toEqual({ keep: 2.3, merge: 2.9, build: 2.4, freeze: 2.6 });
    expect(bestOf(scores)).toBe('merge');
    expect(scoreHelpers['scoreof']?.(options, criteria, 'merge')).toBe(2.9);
  });

  it('share out the weight of what is not rated', () => {
    expect(scoresOf(ratedIn({ a: rating(4, null, 2, null, null) }, criteria)).get('a')).toBe(3.2);
    expect(scoresOf(ratedIn({ a: rating(null, null) }, criteria)).get('a')).toBe(0);
  });

  it('say whether all are rated, so that the page tells what becomes of the weight', () => {
    expect(scoreHelpers['ratedby']?.(options, criteria)).toBe('all');
    expect(scoreHelpers['ratedby']?.({ ...options, a: rating(4, null, 2, 1, 1) }, criteria)).toBe('some');
  });

  it('are put in another order by the weight nearest to that of today', () => {
    expect(tippingOf(ratedIn(options, criteria))).toEqual({
      criterion: 'c1',
      weight: 17,
      way: 'down',
      first: 'merge',
      other: 'freeze',
    });
  });

  it('are put in another order by more weight where the first is carried by the others', () => {
    const three = { c0: { weight: 30 }, c1: { weight: 40 }, c2: { weight: 30 } };
    expect(tippingOf(ratedIn({ a: rating(2, 3, 3), b: rating(4, 2, 2) }, three))).toMatchObject({
      criterion: 'c0',
      weight: 33,
      way: 'up',
    });
  });

  it('are put in another order by less weight where it is that which carries the first', () => {
    const two = { c0: { weight: 60 }, c1: { weight: 40 } };
    expect(tippingOf(ratedIn({ a: rating(4, 0), b: rating(0, 4) }, two))).toMatchObject({
      criterion: 'c0',
      weight: 50,
      way: 'down',
      first: 'a',
      other: 'b',
    });
  });

  it('have no first that another weight could put second where two score the same', () => {
    const half = { c0: { weight: 50 }, c1: { weight: 50 } };
    expect(tippingOf(ratedIn({ a: rating(4, 0), b: rating(0, 4) }, half))).toBe(undefined);
  });

  it('are in no other order by any weight where one is best in all', () => {
    expect(tippingOf(ratedIn({ a: rating(4, 4), b: rating(1, 1) }, { c0: { weight: 60 }, c1: { weight: 40 } }))).toBe(
      undefined,
    );
  });
});
