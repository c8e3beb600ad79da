import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, naturalWidth } from '../../src/text/break-lines.js';
import { fillLastLine } from '../../src/text/last-line.js';
import { wordOf, words } from './random-words.js';

const filled = (list: Parameters<typeof breakLines>[0], width: number): ReturnType<typeof fillLastLine> =>
  fillLastLine(list, breakLines(list, width), width, width);

describe('fillLastLine', () => {
  it('gives a short word the company of the one before it', () => {
    const list = [wordOf(50, 3), wordOf(30, 3), wordOf(20)];
    expect(filled(list, 100)).toEqual([
      { start: 0, end: 1, width: 50 },
      { start: 1, end: 3, width: 53, tied: 1 },
    ]);
  });

  it('takes what stands on both sides of a hyphen for one word', () => {
    const list = [wordOf(50, 3), wordOf(30, 3), wordOf(12, 0), wordOf(15)];
    expect(filled(list, 100).at(-1)).toEqual({ start: 1, end: 4, width: 60, tied: 2 });
  });

  it.each([
    ['a long word alone', [wordOf(50, 3), wordOf(30, 3), wordOf(40)]],
    ['two short words', [wordOf(60, 3), wordOf(30, 3), wordOf(10, 3), wordOf(9)]],
    ['one line', [wordOf(10)]],
    ['a word that nothing can join', [wordOf(95, 3), wordOf(10)]],
    ['a word that has no room beside the one before it', [wordOf(5, 3), wordOf(80, 3), wordOf(20)]],
    ['no word', []],
  ])('leaves %s', (_, list) => {
    const lines = breakLines(list, 100);
    expect(fillLastLine(list, lines, 100, 100)).toEqual(lines);
  });

  it('keeps the number of lines, all words in order, and every line in its width', () => {
    const property = fc.property(words, fc.integer({ min: 60, max: 400 }), (list, width) => {
      const lines = filled(list, width);
      expect(lines).toHaveLength(breakLines(list, width).length);
      expect(lines.map(({ start }) => start)).toEqual([0, ...lines.map(({ end }) => end)].slice(0, lines.length));
      expect(lines.at(-1)?.end ?? 0).toBe(list.length);
      for (const line of lines) {
        expect(line.end).toBeGreaterThan(line.start);
        expect(line.width).toBeCloseTo(naturalWidth(list.slice(line.start, line.end)));
        expect(line.width).toBeLessThanOrEqual(width + 1e-5);
      }
    });
    fc.assert(property);
  });

  it('leaves no short word alone that could have had company', () => {
    const property = fc.property(words, fc.integer({ min: 60, max: 400 }), (list, width) => {
      const [before, last] = filled(list, width).slice(-2);
      if (before === undefined || last === undefined || last.width >= width / 3 || (last.tied ?? 0) >= 3) return;
      const alone = list.slice(last.start, last.end - 1).every(({ space }) => space === 0);
      const company = list[last.start - 1];
      const fits = company !== undefined && company.width + company.space + last.width <= width;
      expect(alone && fits && before.end - before.start > 1).toBe(false);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
