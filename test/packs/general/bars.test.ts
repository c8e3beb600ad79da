/** What a bar chart shows of its fields, in which order, and what is told where it cannot. */
import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../src/packs/general/bar-helpers.js';
import { orderOf, rowsIn } from '../../../src/packs/general/bars.js';
import { verdictOn } from '../../project/sample-files.js';

const rows = { a: { name: 'A' }, b: { name: 'B' }, c: { name: 'C' }, d: { name: 'D' } };
const single = (values: readonly unknown[], more = {}): object => ({
  rows,
  charts: { one: { head: 'H', values } },
  ...more,
});
const parts = (form: string, x: readonly unknown[], y: readonly unknown[]): object => ({
  rows,
  charts: { one: { head: 'H', form, series: { x: { name: 'X', values: x }, y: { name: 'Y', values: y } } } },
});

const orderedIn = (slide: object): string =>
  orderOf({ ...slide })
    .map((at) => rowsIn({ ...slide })[at]?.id)
    .join('');

describe('the rows of a bar chart', () => {
  it('fall by the first chart, or keep their order', () => {
    expect(orderedIn(single([1, 4, null, 3]))).toBe('bdac');
    expect(orderedIn(single([1, 4, null, 3], { order: 'given' }))).toBe('abcd');
    expect(orderedIn(single([1, 4, null, 3], { rest: 'b' }))).toBe('dabc');
    expect(orderedIn(single([1, -4, 0, 3]))).toBe('dacb');
  });

  it('fall by what their parts come to, by the first of several, and by the first share', () => {
    expect(orderedIn(parts('stacked', [1, 2, 3, 4], [9, 1, null, 1]))).toBe('adbc');
    expect(orderedIn(parts('beside', [1, 2, 3, 4], [9, 1, null, 1]))).toBe('dcba');
    expect(orderedIn(parts('shares', [1, 2, 3, 4], [9, 1, null, 1]))).toBe('dbac');
  });

  it('have no shares of a whole that is not known, but the parts of it that are', () => {
    const known = (form: string): readonly unknown[] => {
      const { charts } = barsOf({ ...parts(form, [1, 2, 3, 4], [9, 1, null, 1]) });
      return charts[0]?.points.map(({ id, known: is, amounts, total }) => [id, is, amounts.length, total]) ?? [];
    };
    expect(known('shares').at(-1)).toEqual(['c', false, 0, '']);
    expect(known('stacked').at(-1)).toEqual(['c', true, 1, '']);
  });

  it('have brackets that say a share in whole per cent, in the sign of the language', () => {
    const series = { x: { name: 'X', values: [2] }, y: { name: 'Y', values: [1] } };
    const one = { head: 'H', form: 'shares', series, gathered: { series: ['x'], label: 'X' } };
    const { charts } = barsOf({ rows: { a: { name: 'A' } }, charts: { one } });
    expect(charts[0]?.gathered.map(({ share }) => share)).toEqual([67]);
  });

  it('are named in the colour of what is named, and parts in its tints where none is', () => {
    const styles = (slide: object): readonly string[] =>
      barsOf({ ...slide }).charts[0]?.series.map(({ style }) => style) ?? [];
    expect(styles(parts('stacked', [1], [2]))).toEqual(['segment1', 'segment2']);
    const one = {
      head: 'H',
      form: 'stacked',
      series: { x: { name: 'X', values: [1] }, y: { name: 'Y', highlight: true, values: [1] } },
    };
    expect(styles({ rows, charts: { one } })).toEqual(['stackOther1', 'stackNamed']);
    expect(styles({ rows, charts: { one: { ...one, form: 'beside' } } })).toEqual(['stackOther1', 'barLeading']);
  });
});

/** What is told of a bar chart with such a chart; its schema allows everything. */
const told = (chart: string, more = ''): readonly string[] =>
  verdictOn({
    'layouts/general/pack.yaml': 'standard: {}\n',
    'layouts/bar-chart/schema.yaml': 'type: object\n',
    'content/slides/a/one.yaml': `id: no.one\ntype: bar-chart\ntitle: The north has room\nrows: { a: { name: A }, b: { name: B }, c: { name: C } }\ncharts: { one: { head: Rooms, ${chart} } }\n${more}`,
  }).diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe('a bar chart is held against itself', () => {
  it('has a value for each row, and something to draw', () => {
    expect(told('values: [1, null, 3]')).toEqual([]);
    expect(told('values: [1, 2]')).toEqual(['bad-data: There are 3 rows, but 2 values here.']);
    expect(told('values: [null, null, null]')).toEqual(['bad-data: The chart has no value that could be drawn.']);
    expect(told('values: [1, 2, 3], upper: [null, 1, null]')).toEqual([
      'bad-data: A range goes from a value that is not under zero to a larger one.',
    ]);
  });

  it('has shares of something, and no more bars than can be read', () => {
    const of = (form: string, x: string): string =>
      `form: ${form}, series: { x: { name: X, values: ${x} }, y: { name: Y, values: [0, 1, 2] } }`;
    expect(told(of('shares', '[1, 2, 3]'))).toEqual([]);
    expect(told(of('shares', '[-1, 2, 3]'))).toEqual(['bad-data: A value under zero is no share of a whole.']);
    expect(told(of('shares', '[0, 2, 3]'))).toEqual([
      'bad-data: The parts of row 1 come to nothing, so there are no shares of it.',
    ]);
  });

  it('names rows that there are, and compares what can be compared', () => {
    expect(told('values: [1, 2, 3]', 'highlight: [a, q]\n')).toEqual(['unknown-row: The chart has no row «q».']);
    expect(told('values: [1, 2, 3], compare: { from: a, to: c }')).toEqual([]);
    expect(told('values: [1, 2, 3], compare: { from: c, to: a }')).toEqual([
      'bad-data: How many times one bar is the other is told from a smaller one over zero to a larger one.',
    ]);
    expect(told('values: [1, 2, 3], compare: { from: c, to: a, as: change }')).toEqual([]);
    expect(told('values: [1, null, 3], compare: { from: b, to: c }')).toEqual([
      'bad-data: One of the two rows has no value, so nothing lies between them.',
    ]);
  });
});
