import { describe, expect, it } from 'vitest';
import { wordsOf as bodyWords } from '../../../src/scene/walk.js';
import { oneSlide } from './one-slide.js';

const head = 'title: The air is on at night\nhead: Air\ndecimals: 0\n';

/** The words of a slide about which nothing is told. */
function wordsOf(type: string, fields: string): readonly string[] {
  const { told, words } = oneSlide(type, fields);
  expect(told).toEqual([]);
  return words;
}

describe('values without decimals', () => {
  it('are printed so on lines', () => {
    const words = wordsOf(
      'line-chart',
      `${head}periods: [2021, 2022, 2023, 2024]\nseries: { air: { name: Air, values: [96.4, 90.2, 88.1, 87.9] } }\n`,
    );
    expect(words).toContain('Air 88');
  });

  it('are printed so over columns', () => {
    const parts = 'parts: { a: { name: Air, values: [1.4, 2.4] }, b: { name: Heat, values: [3.1, 3.2] } }';
    const words = wordsOf('stacked-columns', `${head}partsHead: Use\nperiods: [2021, 2022]\n${parts}\n`);
    expect(words).toEqual(expect.arrayContaining(['Air', '+1', 'Heat', '0']));
  });

  it('are printed so beside dots', () => {
    const rows = ['a', 'b', 'c'].map((key) => `${key}: { name: ${key}, before: 4.4, after: 6.6 }`).join(', ');
    const words = wordsOf(
      'before-and-after',
      `${head}rowsHead: Use\nbefore: '2021'\nafter: '2022'\nrows: { ${rows} }\n`,
    );
    expect(words.filter((text) => /\d\.\d/u.test(text))).toEqual([]);
  });

  it('are printed so over steps', () => {
    const steps =
      'steps: { a: { name: A, kind: total, value: 24.4 }, b: { name: B, value: -2.2 }, c: { name: C, kind: subtotal } }';
    const words = wordsOf('waterfall', `${head}better: down\n${steps}\n`);
    expect(words.filter((text) => /\d\.\d/u.test(text))).toEqual([]);
  });
});

describe('heads beside each other', () => {
  it.each([
    [
      'stacked-columns',
      'partsHead: Use\nperiods: [2021, 2022]\nparts: { a: { name: A, values: [1, 2] }, b: { name: B, values: [3, 3] } }\n',
    ],
    [
      'before-and-after',
      "rowsHead: Use\nbefore: '2021'\nafter: '2022'\nrows: { a: { name: A, before: 4, after: 6 }, b: { name: B, before: 4, after: 6 }, c: { name: C, before: 5, after: 6 } }\n",
    ],
  ])('have no box without words between them, which a reader would come to: %s', (type, fields) => {
    const { items } = oneSlide(type, `${head}${fields}`);
    const texts = items.filter((item) => item.kind === 'text').map(({ text }) => bodyWords(text));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts).not.toContain('');
  });
});

describe('the table of parts beside columns', () => {
  const columns = (heat: string, more = ''): readonly string[] =>
    wordsOf(
      'stacked-columns',
      `title: Air takes more\nhead: Energy\npartsHead: Use\nperiods: [2021, 2022, 2023]\nparts: { a: { name: Air, values: [1, 5, 3] }, b: { name: Heat, values: ${heat} } }\n${more}`,
    );

  it('has shares of the change, under their head, where all parts went one way', () => {
    expect(columns('[4, 1, 5]')).toEqual(expect.arrayContaining(['Change', 'Share', '67%', '33%']));
    expect(columns('[4, 5, 3]', 'growth: { from: 2021, to: 2022 }')).toEqual(
      expect.arrayContaining(['Share', '80%', '20%']),
    );
  });

  it('has no head over shares where there are none', () => {
    const words = columns('[4, 5, 3]');
    expect([words.includes('Change'), words.includes('Share')]).toEqual([true, false]);
  });
});
