import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/scene/text.js';
import { cutWords, textWidth } from '../../src/text/words.js';
import { monospace, run } from './monospace.js';

const cut = (...texts: readonly string[]): string[] =>
  cutWords(
    texts.map((text) => run(text)),
    monospace,
  ).map(({ pieces }) => pieces.map(({ text }) => text).join(''));

describe('cutWords', () => {
  it.each([
    ['en to  tre', ['en', 'to', '', 'tre']],
    [' foran', ['', 'foran']],
    ['bak ', ['bak']],
    ['', []],
    ['KommIT-rådet', ['KommIT-', 'rådet']],
    ['IKT-sjef', ['IKT-sjef']],
    ['(e-helse', ['(e-helse']],
    ['a-b', ['a-', 'b']],
    ['x.no/e-helse', ['x.no/e-', 'helse']],
    ['B2-e-post', ['B2-e-', 'post']],
    ['stat-og-kommune', ['stat-', 'og-', 'kommune']],
    ['by- og land', ['by-', 'og', 'land']],
    ['e‐helse', ['e‐', 'helse']],
    ['e\u2011helse', ['e\u2011helse']],
    ['2014-2016', ['2014-2016']],
    ['-5', ['-5']],
    ['40\u00A0%', ['40\u00A0%']],
    ['stat-stat-', ['stat-', 'stat-']],
    ['og/eller', ['og/eller']],
  ])('cuts %j', (text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it('keeps a word of several runs together', () => {
    const [first, second] = cutWords([run('Difi', { bold: true }), run(', som')], monospace);
    expect(first?.pieces).toEqual([
      { run: 0, text: 'Difi', width: 20 },
      { run: 1, text: ',', width: 5 },
    ]);
    expect([first?.width, first?.space, second?.width, second?.space]).toEqual([25, 5, 15, 0]);
  });

  it('breaks after a hyphen also where a run ends', () => {
    expect(cut('KommIT-', 'rådet')).toEqual(['KommIT-', 'rådet']);
    expect(cut('IKT-', 'sjefen')).toEqual(['IKT-sjefen']);
    expect(cut('2014-', '16')).toEqual(['2014-16']);
  });

  it('names the run of each space', () => {
    expect(cutWords([run('a '), run('b c')], monospace).map(({ spaceRun }) => spaceRun)).toEqual([0, 1, 1]);
  });

  it.each([
    ['og/eller', 15],
    ['stat–kommune', 25],
    ['2014–2016', 45],
    ['3-årig', 30],
    ['ord', 15],
    ['slutt/', 30],
    ['a\u2003b', 10],
    ['e\u2011helse', 35],
    ['40\u00A0%', 20],
  ])('knows how much of %j another program might leave on the line before', (text, width) => {
    expect(cutWords([run(text)], monospace)[0]?.firstChunk).toBe(width);
  });

  it.each([
    ['p.\u00A0', '138', '–139', 15],
    ['', '138', '–139', 15],
    ['', '138', '', 15],
  ])('lets another program break on either side of a field: %j, %j, %j', (before, number, after, width) => {
    const field = run(number, { field: 'slideNumber' });
    expect(cutWords([run(before), field, run(after)], monospace)[0]?.firstChunk).toBe(width);
  });

  it('loses no character and no width, however the text is cut into runs', () => {
    const runs = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'å', '-', '‐', ' ', '/', '–', '😀', '1'), maxLength: 8 }),
      { maxLength: 5 },
    );
    const property = fc.property(runs, (texts) => {
      const list: Run[] = texts.map((text) => run(text));
      const words = cutWords(list, monospace);
      const text = words
        .map(({ pieces, space }) => pieces.map((piece) => piece.text).join('') + (space > 0 ? ' ' : ''))
        .join('');
      expect(text).toBe(texts.join(''));
      const width = words.reduce((sum, word) => sum + word.width + word.space, 0);
      expect(width).toBeCloseTo(texts.reduce((sum, one) => sum + textWidth(one, run(one), monospace), 0));
      for (const word of words) expect(word.firstChunk).toBeLessThanOrEqual(word.width);
    });
    fc.assert(property);
  });
});

describe('textWidth', () => {
  it('counts characters, not UTF-16 units, and scales superscripts', () => {
    expect(textWidth('😀😀', run(''), monospace)).toBe(10);
    expect(textWidth('12', run('', { superscript: true }), monospace)).toBeCloseTo(6.5);
  });
});
