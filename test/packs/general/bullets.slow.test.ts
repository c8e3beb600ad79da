import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../layout/small-deck.js';
import { oneSlide } from './one-slide.js';

const head = 'title: Two rules raise the bill even when pupils leave\npointsHead: Rule\n';
const points = (...list: readonly string[]): string =>
  `points:\n${list.map((fields, index) => `  p${String(index)}: { head: Point ${'ABCDEF'.charAt(index)}${fields} }\n`).join('')}`;
const values = 'valuesHead: Added\nunit: EUR\nsigned: true\n';

describe('a slide of bullets', () => {
  it('has a bar for each value, none for what is not known, and says in which direction they go', () => {
    const all = points(', value: 11, note: teaching', ', value: 17, highlight: true', ', value: null', ', value: 0');
    const { told, items, words } = oneSlide('bullets', `${head}${values}${all}`);
    expect(told).toEqual([]);
    const [chart] = itemsOf(items, 'chart');
    expect(chart?.series.map(({ values: own }) => own)).toEqual([
      [null, 17, null, null],
      [11, null, null, 0],
    ]);
    expect(chart?.table?.rows).toEqual([
      ['Point A', '+11'],
      ['Point B', '+17'],
      ['Point C', 'not available'],
      ['Point D', '0'],
    ]);
    expect(words).toContain('teaching');
  });

  it('has no chart where points have no values, and stands large where there are two', () => {
    const large = oneSlide(
      'bullets',
      `${head}numbered: true\n${points(', then: Wait', ', then: Begin')}thenHead: So\n`,
    );
    const plain = oneSlide('bullets', `${head}numbered: true\n${points('', '', '')}`);
    expect([large, plain].map(({ told, items }) => [told, itemsOf(items, 'chart')])).toEqual([
      [[], []],
      [[], []],
    ]);
    expect(large.words).toEqual(expect.arrayContaining(['So', 'Wait', 'Begin', '1', '2']));
  });

  it('tells a third bullet, a bullet under a bullet, a sixth point and a value below zero at their lines', () => {
    const third = points(', sub: "- a\\n- b\\n- c"', '');
    const nested = points(', sub: "- a\\n  - b"', '');
    const lines = [third, nested].map((fields) => oneSlide('bullets', `${head}${fields}`).told);
    for (const told of lines)
      expect(told).toMatchObject([
        { code: 'bad-form', line: 7, hint: expect.stringContaining('One or two bullets') as string },
      ]);
    const told = (fields: string): unknown => oneSlide('bullets', `${head}${fields}`).told;
    expect(told(points(', value: 1', ', value: 2'))).toMatchObject([
      { code: 'missing-field', message: expect.stringContaining('valuesHead') as string },
    ]);
    expect(told(points(', then: Wait', ''))).toMatchObject([
      { code: 'missing-field', message: expect.stringContaining('thenHead') as string },
    ]);
    expect(told(`${values}${points(', value: 1, then: Wait', ', value: 2')}thenHead: So\n`)).toMatchObject([
      { code: 'invalid-value', line: 10 },
    ]);
    expect(oneSlide('bullets', `${head}${points('', '', '', '', '', '')}`).told).toMatchObject([{ line: 6 }]);
    expect(oneSlide('bullets', `${head}${values}${points(', value: -1', ', value: 2')}`).told).toMatchObject([
      { line: 10 },
    ]);
  });
});
