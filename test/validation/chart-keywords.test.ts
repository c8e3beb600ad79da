import { describe, expect, it } from 'vitest';
import { addChartKeywords } from '../../src/validation/chart-keywords.js';
import { newAjv } from '../../src/validation/new-ajv.js';

type Fault = readonly [path: string, said: string];

function faults(schema: object, value: unknown): readonly Fault[] {
  const ajv = newAjv();
  const validate = ajv.compile({ type: 'object', ...schema });
  void validate(value);
  return (validate.errors ?? []).map(({ instancePath, params }) => [instancePath, String(params['said'])]);
}

describe('series that are drawn', () => {
  const charted = { charted: { series: 'parts', over: ['periods', 'categories'], shares: 'shares' } };
  const slide = (a: readonly unknown[], b: readonly unknown[], more: object = {}): object => ({
    periods: [2020, 2021],
    parts: { a: { values: a }, b: { values: b } },
    ...more,
  });

  it('have a value for each period or category', () => {
    expect(faults(charted, slide([1, 2], [null, 4]))).toEqual([]);
    expect(faults(charted, slide([1, 2], [1, 2, 3]))).toEqual([
      ['/parts/b/values', 'has 3 values where there are 2 to be drawn'],
    ]);
    const named = { categories: { x: 'X', y: 'Y' }, parts: { a: { values: [1] } } };
    expect(faults(charted, named)).toEqual([['/parts/a/values', 'has 1 value where there are 2 to be drawn']]);
    expect(faults(charted, { parts: {} })).toEqual([['', 'lacks «periods» or «categories», so nothing can be drawn']]);
  });

  it('show something', () => {
    expect(faults(charted, slide([null, null], [null, null]))).toEqual([
      ['/parts', 'has no value that could be drawn'],
    ]);
  });

  it('are shares of something, and no share is less than nothing', () => {
    expect(faults(charted, slide([1, 0], [3, 0], { shares: true }))).toEqual([
      ['/parts', 'comes to nothing in column 2, so there are no shares of it'],
    ]);
    expect(faults(charted, slide([1, null], [3, null], { shares: true }))).toEqual([]);
    expect(faults(charted, slide([1, -1], [3, 2], { shares: true }))).toEqual([
      ['/parts/a/values', 'has a value under zero, which is no share of a whole'],
    ]);
    expect(faults(charted, slide([1, -1], [3, 2]))).toEqual([]);
  });
});

describe('totals and steps', () => {
  const steps = (...all: readonly object[]): object =>
    Object.fromEntries(all.map((step, index) => [`s${index}`, step]));
  const total = (value: number): object => ({ kind: 'total', value });

  it('add up', () => {
    expect(
      faults({ addsUp: true }, steps(total(10), { value: -3 }, { kind: 'subtotal' }, { value: 1 }, total(8))),
    ).toEqual([]);
    expect(faults({ addsUp: true }, steps(total(10), { value: -3 }, total(8)))).toEqual([
      ['/s2/value', 'is not what the steps before it come to, 7'],
    ]);
  });

  it('begin with a total, and have a value where none can be reckoned', () => {
    expect(faults({ addsUp: true }, steps({ value: 1 }))).toEqual([
      ['/s0', 'is a step, and a waterfall starts with a total'],
    ]);
    expect(faults({ addsUp: true }, steps(total(1), {}))).toEqual([['/s1', 'has no value']]);
  });
});

it('is known to every schema', () => {
  const added: string[] = [];
  addChartKeywords({ addKeyword: ({ keyword }) => added.push(keyword), addFormat: () => undefined });
  expect(added).toEqual(['charted', 'addsUp']);
});
