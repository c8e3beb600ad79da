import { describe, expect, it } from 'vitest';
import { type Formats, isMissing, numberIn, periodIn } from '../../src/tables/cell-values.js';
import type { Cell } from '../../src/tables/table.js';

const cell = (text: string, number?: number): Cell => ({
  text,
  name: '',
  place: { file: 'a.csv', line: 1, column: 1 },
  ...(number === undefined ? {} : { number }),
});
const formats: Formats = { decimal: '.', dates: 'dd.mm.yyyy', period: 'month', missing: ['..'] };

describe('a cell', () => {
  it.each([
    ['1200', '.', 1200],
    ['1,200.5', '.', 1200.5],
    ['1.200,5', ',', 1200.5],
    ['1 200', ',', 1200],
    ['-3,5', ',', -3.5],
    ['\u22123.5', '.', -3.5],
    ['12 %', '.', 12],
    ['1.200', '.', 1.2],
    ['12,5', '.', undefined],
    ['1,20', '.', undefined],
    ['ca. 4', '.', undefined],
    ['1e3', '.', undefined],
    ['', '.', undefined],
  ] as const)('that says %j with the decimal sign %j is %j', (text, decimal, value) => {
    expect(numberIn(cell(text), { ...formats, decimal })).toBe(value);
  });

  it('of a workbook is the number that it holds', () => {
    expect(numberIn(cell('4.5', 4.5), { ...formats, decimal: ',' })).toBe(4.5);
  });

  it('is missing where it is empty, or says so', () => {
    expect(['', '..', '0', '-'].map((text) => isMissing(cell(text), formats))).toEqual([true, true, false, false]);
  });

  it.each([
    ['2020', 2020],
    ['2020-03-09', '2020-03'],
    ['9.3.2020', '2020-03'],
    ['31.2.2020', undefined],
    ['Q1 2020', 'Q1 2020'],
  ])('that says %j is the period %j', (text, period) => {
    expect(periodIn(cell(text), formats)).toBe(period);
  });
});
