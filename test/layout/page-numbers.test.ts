import { describe, expect, it } from 'vitest';
import { answersFrom, numberPages } from '../../src/layout/page-numbers.js';

const pagesOf = (counts: Readonly<Record<string, number>>): ReturnType<typeof numberPages> =>
  numberPages(Object.keys(counts), (id) => counts[id] ?? 1);

describe('page numbers', () => {
  it('go on over all pages of the slides before', () => {
    expect([...pagesOf({ a: 1, b: 3, c: 1 })]).toEqual([
      ['a', { first: 1, last: 1 }],
      ['b', { first: 2, last: 4 }],
      ['c', { first: 5, last: 5 }],
    ]);
  });

  it('hold for others in which only what was not asked for is another', () => {
    const answers = answersFrom(pagesOf({ a: 1, b: 1, c: 1 }));
    expect([answers.pageOf('b'), answers.pageOf('d')]).toEqual([2, undefined]);
    expect(answers.holdFor(pagesOf({ a: 1, b: 1, c: 7 }))).toBe(true);
    expect(answers.holdFor(pagesOf({ a: 2, b: 1, c: 1 }))).toBe(false);
    expect(answers.holdFor(pagesOf({ a: 1, b: 2, c: 1 }))).toBe(true);
    expect(answers.holdFor(pagesOf({ a: 1, b: 1, d: 1 }))).toBe(false);
  });

  it('do not hold where the last page of a slide that was asked for is another', () => {
    const answers = answersFrom(pagesOf({ a: 2 }));
    expect(answers.lastPageOf('a')).toBe(2);
    expect(answers.holdFor(pagesOf({ a: 3 }))).toBe(false);
  });
});
