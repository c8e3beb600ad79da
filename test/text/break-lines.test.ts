import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, longestWord, naturalWidth } from '../../src/text/break-lines.js';
import { wordOf, words } from './random-words.js';

describe('breakLines', () => {
  it('does not count the space at the end of a line', () => {
    const two = [wordOf(10, 3), wordOf(10, 3), wordOf(10)];
    expect(breakLines(two, 23)).toEqual([
      { start: 0, end: 2, width: 23 },
      { start: 2, end: 3, width: 10 },
    ]);
    expect(breakLines(two, 22.9)).toHaveLength(3);
    expect(breakLines(two, 36)).toHaveLength(1);
  });

  it('gives a word that is too wide a line of its own', () => {
    expect(breakLines([wordOf(10, 3), wordOf(90, 3), wordOf(10)], 50).map(({ width }) => width)).toEqual([10, 90, 10]);
  });

  it('gives no line for no words', () => {
    expect(breakLines([], 50)).toEqual([]);
  });

  it('is greedy: every line fits, and the next word would not have', () => {
    const property = fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
      const lines = breakLines(list, width);
      expect(lines.map(({ start }) => start)).toEqual(
        [0, ...lines.slice(0, -1).map(({ end }) => end)].slice(0, lines.length),
      );
      expect(lines.at(-1)?.end ?? 0).toBe(list.length);
      for (const line of lines) {
        const inside = list.slice(line.start, line.end);
        expect(line.width).toBeCloseTo(naturalWidth(inside));
        if (inside.length > 1) expect(line.width).toBeLessThanOrEqual(width + 1e-5);
        const next = list[line.end];
        if (next !== undefined) expect(line.width + (inside.at(-1)?.space ?? 0) + next.width).toBeGreaterThan(width);
      }
    });
    fc.assert(property);
  });
});

describe('longestWord and naturalWidth', () => {
  it('leave out the last space', () => {
    const list = [wordOf(10, 3), wordOf(25, 3), wordOf(5, 3)];
    expect([longestWord(list), naturalWidth(list), longestWord([]), naturalWidth([])]).toEqual([25, 46, 0, 0]);
  });
});
