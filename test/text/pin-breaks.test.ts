import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, naturalWidth, type BrokenLine } from '../../src/text/break-lines.js';
import { fillLastLine } from '../../src/text/last-line.js';
import { breakMargin, pinBreaks, type Breakable } from '../../src/text/pin-breaks.js';
import type { Word } from '../../src/text/words.js';
import { wordOf, words } from './random-words.js';

const paragraphs = fc.array(fc.record({ words, indent: fc.constantFrom(0, 9, 18) }), { minLength: 1, maxLength: 3 });
const available = fc.integer({ min: 40, max: 400 });
const greedy = (list: readonly Breakable[], width: number): BrokenLine[][] =>
  list.map((one) => breakLines(one.words, width - one.indent));
const count = (lines: readonly (readonly BrokenLine[])[]): number => lines.reduce((sum, { length }) => sum + length, 0);
const endsOf = (lines: readonly (readonly BrokenLine[])[]): number[][] => lines.map((one) => one.map(({ end }) => end));

/** The words as another program sees them: those that no-break spaces tie are one. */
function tieWords(words: readonly Word[], lines: readonly BrokenLine[]): Word[] {
  const { start = 0, tied = 0 } = lines.at(-1) ?? {};
  const group = words.slice(start, start + tied + 1);
  const [first, last] = [group[0], group.at(-1)];
  if (tied === 0 || first === undefined || last === undefined) return [...words];
  const width = naturalWidth(group);
  const chunk = group.findIndex((word) => word.firstChunk < word.width);
  const before = group.slice(0, Math.max(0, chunk)).reduce((sum, word) => sum + word.width + word.space, 0);
  const firstChunk = chunk < 0 ? width : before + (group[chunk]?.firstChunk ?? 0);
  return [...words.slice(0, start), { ...last, width, firstChunk }, ...words.slice(start + tied + 1)];
}

/** Where a greedy program ends the lines of a tied text, counted in the words before they were tied. */
function greedyEnds(list: readonly Breakable[], lines: readonly (readonly BrokenLine[])[], width: number): number[][] {
  return list.map(({ words, indent }, index) => {
    const own = lines[index] ?? [];
    const { start = 0, tied = 0 } = own.at(-1) ?? {};
    const broken = breakLines(tieWords(words, own), width - indent);
    return broken.map(({ end }) => (end > start ? end + tied : end));
  });
}

const brokenAt = (list: readonly Breakable[], width: number, room: number): (readonly BrokenLine[])[] =>
  list.map(({ words, indent }) =>
    fillLastLine(words, breakLines(words, width - indent), width - indent, room - indent),
  );

/** The box's own width, less the margin where a paragraph would fill its single line. */
function widestFor(list: readonly Breakable[], room: number): number {
  const narrow = room - breakMargin(room);
  const [wide, tight] = [greedy(list, room), greedy(list, narrow)];
  return list.some((_, index) => wide[index]?.length === 1 && (tight[index]?.length ?? 0) > 1) ? narrow : room;
}

/** Smallest distance between a break and its tipping point, where a text with these ties is broken at this width. */
function marginOf(list: readonly Breakable[], broken: readonly (readonly BrokenLine[])[], width: number): number {
  const distances = list.flatMap(({ words, indent }, index) => {
    const own = broken[index] ?? [];
    const tied = tieWords(words, own);
    return breakLines(tied, width - indent).flatMap(({ width: line, end }) => {
      const [last, next] = [tied[end - 1], tied[end]];
      const tip = last === undefined || next === undefined ? Infinity : line + last.space + next.firstChunk;
      return [width - indent - line, indent + tip - width];
    });
  });
  return Math.min(Infinity, ...distances);
}

describe('pinBreaks', () => {
  it('takes the box itself where every break has its margin', () => {
    const list = [{ words: [wordOf(50, 3), wordOf(40, 3), wordOf(60)], indent: 0 }];
    expect(pinBreaks(list, 110)).toMatchObject({ width: 110, margin: 2 });
  });

  it('keeps away from a word that would almost have fitted', () => {
    const list = [{ words: [wordOf(50, 3), wordOf(40, 3), wordOf(60, 3), wordOf(60)], indent: 0 }];
    const { width, lines } = pinBreaks(list, 155);
    expect(width).toBeLessThanOrEqual(154);
    expect(lines).toEqual(greedy(list, 155));
  });

  it('moves the last word down where it fitted by a hair', () => {
    const list = [{ words: [wordOf(50, 3), wordOf(47, 3), wordOf(20, 3), wordOf(20)], indent: 0 }];
    const { width, lines } = pinBreaks(list, 101);
    expect(lines).toEqual([[expect.objectContaining({ end: 1 }), expect.objectContaining({ end: 4 })]]);
    expect(width).toBeLessThanOrEqual(98);
  });

  it('is never narrower than its longest line, whatever another program might do', () => {
    const list = [{ words: [wordOf(20, 3), wordOf(60, 0, 12)], indent: 0 }];
    expect(pinBreaks(list, 70).width).toBeGreaterThanOrEqual(60);
  });

  it('sets a line that fills its box to the last point on two', () => {
    const list = [{ words: [wordOf(50, 3), wordOf(47)], indent: 0 }];
    expect(pinBreaks(list, 101).lines[0]).toHaveLength(2);
    expect(pinBreaks(list, 102).lines[0]).toHaveLength(1);
    expect(pinBreaks(list, 102).width).toBe(102);
  });

  it('does so for each paragraph of a box, whatever the others need', () => {
    const long = { words: [wordOf(60, 3), wordOf(60, 3), wordOf(60)], indent: 0 };
    const lines = (width: number): number[] => {
      const tight = { words: [wordOf(50, 3), wordOf(width - 53)], indent: 0 };
      return pinBreaks([long, tight], 101).lines.map(({ length }) => length);
    };
    expect([lines(98), lines(100)]).toEqual([
      [3, 1],
      [3, 2],
    ]);
  });

  describe('where no way to break leaves the margin', () => {
    const inRun = (word: Word): Word => ({ ...word, pieces: [{ run: 0, text: 'word', width: word.width }] });
    const tight = (scale: number): Breakable[] => [
      { words: [wordOf(97, 2), wordOf(1, 2), wordOf(50)].map(inRun), indent: 0, scales: [scale] },
    ];

    it('stands amid what LibreOffice makes of the lines', () => {
      expect(pinBreaks(tight(1), 99).width).toBeCloseTo((97 + 100) / 2);
      expect(pinBreaks(tight(0.99), 99).width).toBeCloseTo((97 + 100 - 97 * 0.01) / 2);
      expect(pinBreaks(tight(1.005), 99).width).toBeCloseTo((97 * 1.005 + 100) / 2);
    });

    it('leaves the reserve to whoever takes it', () => {
      expect(pinBreaks(tight(1), 99, 0.75).width).toBeCloseTo((97 + 100 - 0.75) / 2);
    });

    it('takes a line more than break otherwise in LibreOffice', () => {
      const filled = (scale: number): Breakable[] => [
        { words: [wordOf(50, 2), wordOf(46, 2), wordOf(60)].map(inRun), indent: 0, scales: [scale] },
      ];
      expect(pinBreaks(filled(1.01), 99.9).lines[0]).toHaveLength(2);
      expect(pinBreaks(filled(1.02), 99.9).lines[0]).toHaveLength(3);
    });
  });

  it('asks for 2 pt, or 1 % of the width where that is more', () => {
    expect([breakMargin(100), breakMargin(888)]).toEqual([2, 8.88]);
  });

  it('breaks greedily at the width it chose, and anywhere within its margin', () => {
    const property = fc.property(paragraphs, available, (list, room) => {
      const { width, lines, margin } = pinBreaks(list, room);
      expect(width).toBeLessThanOrEqual(room);
      if (list.some(({ words: all, indent }) => all.some((word) => word.width + indent > room))) return;
      for (const off of [0, -0.99, -0.5, 0.5, 0.99])
        expect(greedyEnds(list, lines, width + off * Math.max(0, margin))).toEqual(endsOf(lines));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('ties words only where no width of the box breaks so, as safely, without', () => {
    let tied = 0;
    const property = fc.property(words, available, (all, room) => {
      const list = [{ words: all, indent: 0 }];
      const { lines, margin } = pinBreaks(list, room);
      if ((lines[0]?.at(-1)?.tied ?? 0) === 0) return;
      tied += 1;
      const loose = lines.map((own) => own.map(({ start, end, width }) => ({ start, end, width })));
      const widths = Array.from({ length: room * 10 }, (_, index) => room - index / 10);
      const alike = widths.filter((width) => isDeepStrictEqual(endsOf(greedy(list, width)), endsOf(lines)));
      for (const width of alike)
        expect(marginOf(list, loose, width)).toBeLessThan(Math.max(0, Math.min(margin, breakMargin(room))));
    });
    fc.assert(property, { numRuns: 4000 });
    expect(tied).toBeGreaterThan(0);
  });

  it('never takes more lines than the full width, but for a single line that would fill it, or where another program tips', () => {
    const property = fc.property(paragraphs, available, (list, room) => {
      const widest = widestFor(list, room);
      const most = count(greedy(list, widest));
      const [pinned, greedily] = [pinBreaks(list, room), brokenAt(list, widest, room)];
      if (count(pinned.lines) <= most) return;
      expect(marginOf(list, greedily, widest)).toBeLessThan(0);
      expect(pinned.margin).toBeGreaterThanOrEqual(0);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('holds the margin, or the best there is', () => {
    const property = fc.property(paragraphs, available, (list, room) => {
      const margin = breakMargin(room);
      const pinned = pinBreaks(list, room);
      if (list.some(({ words: all, indent }) => all.some((word) => word.width + indent > room - margin))) return;
      const most = count(pinned.lines);
      const widest = widestFor(list, room);
      if (most > count(greedy(list, widest))) return;
      const widths = Array.from({ length: Math.floor(widest * 10) }, (_, index) => widest - index / 10).filter(
        (width) => count(greedy(list, width)) <= most,
      );
      const best = Math.max(...widths.map((width) => marginOf(list, brokenAt(list, width, room), width)));
      if (best > 0) expect(pinned.margin).toBeGreaterThanOrEqual(Math.min(best, margin) - 1e-6);
      // By how much breaks fail to hold is reckoned from the first part of a word that may be broken, which `marginOf` does not know.
      if (pinned.margin >= 0)
        expect(marginOf(list, pinned.lines, pinned.width)).toBeGreaterThanOrEqual(pinned.margin - 1e-6);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
