import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Align, TextBody, TextLine } from '../../src/scene/text.js';
import { anchorLines, anchorShift, compose, contentWidth, type Frame } from '../../src/text/compose.js';
import { fonts } from '../layout/small-deck.js';
import { draft, monospace, run } from './monospace.js';

const frame = (width: number, more: Partial<Frame> = {}): Frame => ({
  width,
  insets: { left: 6, top: 3, right: 4, bottom: 2 },
  anchor: 'top',
  reserve: 0,
  ...more,
});
const lineTexts = (body: TextBody): string[] =>
  linesOf(body).map((line) => line.segments.map(({ text }) => text).join(''));
const linesOf = (body: TextBody): TextLine[] => body.paragraphs.flatMap(({ lines }) => lines);

describe('compose', () => {
  it('places lines below the top inset, baselines a descent above the end of each leading', () => {
    const { body, lineCount } = compose(
      [draft('ordene brytes heretter'), draft('og her', { spaceBefore: 4 })],
      frame(90),
      monospace,
    );
    expect(lineTexts(body)).toEqual(['ordene brytes', 'heretter', 'og her']);
    expect(linesOf(body).map(({ baseline }) => baseline)).toEqual([3 + 12 - 2, 3 + 24 - 2, 3 + 24 + 4 + 12 - 2]);
    expect([lineCount, body.height]).toEqual([3, 40]);
  });

  it('leaves no space above the first paragraph', () => {
    const { body } = compose([draft('a', { spaceBefore: 9 })], frame(90), monospace);
    expect([body.height, body.paragraphs[0]?.spaceBefore]).toEqual([12, 0]);
  });

  it('gives an empty paragraph the height of a line', () => {
    expect(compose([draft('')], frame(90), monospace).body.height).toBe(12);
  });

  it('puts the words of each run into segments with their places', () => {
    const [line] = linesOf(compose([draft([run('Difi', { bold: true }), run(' og KS')])], frame(300), monospace).body);
    expect(line?.segments).toEqual([
      { run: 0, text: 'Difi', x: 0, width: 20 },
      { run: 1, text: ' og KS', x: 20, width: 30 },
    ]);
  });

  it.each(['left', 'center'] as const)('keeps text aligned %s where it was when the width is pinned', (align) => {
    const [wide, narrow] = [
      compose([draft('ord', { align })], frame(110), monospace),
      compose([draft('ord ord ord ord ord ord ord', { align })], frame(110), monospace),
    ];
    const middle = (body: TextBody): number => {
      const [line] = linesOf(body);
      return (line?.x ?? 0) + (line?.width ?? 0) / 2;
    };
    if (align === 'center') expect(middle(narrow.body)).toBeCloseTo(middle(wide.body));
    else expect(linesOf(narrow.body)[0]?.x).toBe(linesOf(wide.body)[0]?.x);
  });

  it('spreads the pinned width over the insets as the text is aligned', () => {
    const words = 'ord ord ord ord ord ord ord ord';
    const spare = (align: Align): [number, number] => {
      const { insets } = compose([draft(words, { align })], frame(124), monospace).body;
      return [insets.left - 6, insets.right - 4];
    };
    const [none, whole] = spare('left');
    expect(none).toBe(0);
    expect(whole).toBeGreaterThan(0);
    expect(spare('right')).toEqual([whole, 0]);
    expect(spare('center')).toEqual([whole / 2, whole / 2]);
  });

  it('keeps lines inside the pinned insets, and the last line at the edge its alignment names', () => {
    const words = fc.array(fc.constantFrom('a', 'ord', 'digitalisering', 'IKT-sjef', 'og'), {
      minLength: 1,
      maxLength: 20,
    });
    const property = fc.property(
      words,
      fc.constantFrom('left', 'center', 'right' as const),
      fc.integer({ min: 110, max: 400 }),
      (list, align, width) => {
        const { body } = compose(
          [draft(list.join(' '), { align: align, indent: 9, hanging: 9 })],
          frame(width),
          monospace,
        );
        for (const line of linesOf(body)) {
          const right = width - body.insets.right;
          expect(line.x).toBeGreaterThanOrEqual(body.insets.left + 9 - 1e-6);
          expect(line.x + line.width).toBeLessThanOrEqual(right + 1e-6);
          if (align === 'right') expect(line.x + line.width).toBeCloseTo(right);
          if (align === 'center') expect(line.x + line.width / 2).toBeCloseTo((body.insets.left + 9 + right) / 2);
          const end = line.segments.at(-1);
          expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(line.width);
        }
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('tells the word that is too wide, and by how much', () => {
    expect(compose([draft('en digitaliseringsdirektør')], frame(100), monospace)).toMatchObject({
      widestWord: 'digitaliseringsdirektør',
      tooWide: 23 * 5 - 90,
    });
    expect(compose([draft('kort', { indent: 80 })], frame(100), monospace).tooWide).toBe(10);
    expect(compose([draft('kort')], frame(30), monospace)).toMatchObject({ tooWide: 0, widestWord: '' });
  });

  it('keeps the reserve of a cell free', () => {
    expect(compose([draft('ordet')], frame(35, { reserve: 0.75 }), monospace).tooWide).toBeCloseTo(0.75);
  });

  it('measures the lowest descent of the line, superscripts aside', () => {
    const big = run('STOR', { size: 20 });
    const [line] = linesOf(
      compose([draft([run('liten '), big, run('1', { superscript: true, size: 40 })])], frame(300), monospace).body,
    );
    expect(line?.baseline).toBe(3 + 12 - 4);
  });
});

describe('contentWidth', () => {
  it('is a width at which the text takes one line a paragraph', () => {
    const property = fc.property(
      fc.array(fc.constantFrom('a', 'ordet', 'IKT-sjef', '2014–16', 'e/f'), { minLength: 1, maxLength: 12 }),
      (list) => {
        const drafts = [draft(list.join(' ')), draft('a b')];
        const insets = { left: 3, top: 0, right: 5, bottom: 0 };
        const width = contentWidth(drafts, insets, fonts);
        const { lineCount, body } = compose(drafts, { width, insets, anchor: 'top', reserve: 0 }, fonts);
        expect(lineCount).toBe(2);
        expect(body.insets.right).toBeCloseTo(5);
      },
    );
    fc.assert(property);
  });
});

describe('anchorLines', () => {
  const { body } = compose([draft('en'), draft('to')], frame(90), monospace);

  it.each([
    ['top', 0],
    ['middle', 35.5],
    ['bottom', 71],
  ] as const)('moves the lines to the %s', (anchor, shift) => {
    const anchored = anchorLines({ ...body, anchor }, 100);
    expect(anchorShift({ ...body, anchor }, 100)).toBe(shift);
    expect(linesOf(anchored).map(({ baseline }) => baseline)).toEqual(
      linesOf(body).map(({ baseline }) => baseline + shift),
    );
  });
});
