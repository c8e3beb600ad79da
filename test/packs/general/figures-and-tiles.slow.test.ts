import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../layout/small-deck.js';
import { oneSlide } from './one-slide.js';

const figure = (values: string, more = ''): string => `{ label: Pupils, unit: in October, values: ${values}${more} }`;
const figures = (...list: readonly string[]): string =>
  `figures:\n${list.map((one, index) => `  f${String(index)}: ${one}\n`).join('')}`;
const head = 'title: The city spends more on fewer pupils\n';
const five = 'periods: [2021, 2022, 2023, 2024, 2025]\n';

describe('a slide of key figures', () => {
  it('has each figure large with its change, and its course on the scale of all', () => {
    const all = figures(
      figure('[172, 180, 190, 200, 214]', ', highlight: named'),
      figure('[21400, 21800, 21500, 21100, 20600]'),
      figure('[90, 91, 89, 88, 86]', ', percent: true'),
    );
    const { told, items, words } = oneSlide('key-figures', `${head}${five}${all}`);
    expect(told).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['214', '+24%', '20,600', '−4%', '86%', '−4 points', '2021', '172']));
    const charts = itemsOf(items, 'chart');
    const scales = charts.map(({ series, min, max }) => [min, max].map((end) => end / (series[0]?.values[0] ?? NaN)));
    expect(charts).toHaveLength(3);
    for (const scale of scales) expect(scale[1]).toBeCloseTo(scales[0]?.[1] ?? NaN);
  });

  it('has figures without a course larger, as far as all of them have room', () => {
    const sizes = (value: string): readonly (number | undefined)[] => {
      const { told, items } = oneSlide(
        'key-figures',
        `${head}${figures(...Array<string>(3).fill(figure(`[${value}]`)))}`,
      );
      expect(told).toEqual([]);
      const texts = itemsOf(items, 'text').filter(({ name }) => /^[\d.,]+(?: \d)?$/u.test(name));
      return texts.map(({ text }) => text.paragraphs[0]?.runs[0]?.size);
    };
    expect(sizes('9.4')).toEqual([66, 66, 66]);
    expect(sizes('123456789012')).toEqual([36, 36, 36]);
  });

  it('has no lines where there are few periods, and none for a figure that begins at nothing', () => {
    const few = oneSlide(
      'key-figures',
      `${head}periods: [2018, 2025]\n${figures(...Array<string>(3).fill(figure('[1, 2]')))}`,
    );
    const nothing = oneSlide(
      'key-figures',
      `${head}${five}${figures(figure('[0, 1, 2, 3, 4]'), figure('[1, 1, 2, 3, 4]'), figure('[1, 1, 2, 3, null]'))}`,
    );
    expect([few, nothing].map(({ told, items }) => [told, itemsOf(items, 'chart').length])).toEqual([
      [[], 0],
      [[], 2],
    ]);
    const below = figures(figure('[-40, -21, 3, 8, 15]'), figure('[0, 1, 2, 3, 4]'), figure('[null, 1, 2, 3, 4]'));
    expect(itemsOf(oneSlide('key-figures', `${head}${five}${below}`).items, 'chart')).toEqual([]);
    expect(few.words).toContain('+100%');
    expect(nothing.words).toContain('not available');
  });

  it('tells values that have no period at their place, and figures that are too few or too many', () => {
    const one = figures(figure('[1, 2, 3, 4, 5]'), figure('[1, 2]'), figure('[1, 2, 3, 4, 5]'));
    expect(oneSlide('key-figures', `${head}${five}${one}`).told).toMatchObject([
      { code: 'values-without-period', line: 8, message: '«figures.f1» has 2 values, but there are 5 periods.' },
    ]);
    expect(
      oneSlide('key-figures', `${head}${figures(figure('[1]'), figure('[1, 2]'), figure('[1]'))}`).told,
    ).toMatchObject([{ code: 'values-without-period' }]);
    expect(oneSlide('key-figures', `${head}${figures(figure('[1]'))}`).told).toMatchObject([{ code: 'too-few' }]);
    expect(oneSlide('key-figures', `${head}${figures(...Array<string>(7).fill(figure('[1]')))}`).told).toMatchObject([
      { code: 'too-many' },
    ]);
  });
});

describe('a statement', () => {
  const tiles = (fields: string): string =>
    `title: The city pays for more places than it fills\ntiles: { of: places, partName: pupils, restName: empty places, ${fields} }\n`;

  it('counts its part and the rest in tiles that it finds, or stands alone', () => {
    const { told, words } = oneSlide('statement', tiles('total: 24000, part: 20600'));
    expect(told).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['20,600 pupils 1 tile = 1,000 places', '3,400 empty places']));
    expect(oneSlide('statement', 'title: The city must choose, and can choose when\n').told).toEqual([]);
  });

  it('tells a tile that does not divide the whole, a whole that none divides, and a part that is more', () => {
    const said = (fields: string): unknown => oneSlide('statement', tiles(fields)).told;
    expect(said('total: 24000, part: 20600, each: 900')).toMatchObject([
      { code: 'uncountable-tiles', hint: 'Write 1000, or leave it out.' },
    ]);
    expect(said('total: 23517, part: 20600')).toMatchObject([{ code: 'uncountable-tiles' }]);
    expect(said('total: 20, part: 21')).toMatchObject([{ code: 'uncountable-tiles' }]);
    expect(said('total: 0, part: 0')).toMatchObject([{ code: 'out-of-range' }]);
  });
});
