import { describe, expect, it } from 'vitest';
import { bareNumberFault, bareNumbers } from '../../src/checks/bare-number.js';
import { growth } from '../text/effort.js';

const habits = { names: ['Meld. St. 27'], languages: ['nb-NO', 'en-GB'] };
const found = (text: string): string[] => bareNumbers(text, habits).map(({ number }) => number);

describe('bareNumbers', () => {
  it.each([
    ['12 virksomheter', ['12']],
    ['ca. 260 årsverk og **5** til', ['260', '5']],
    ['1,4 mrd.', ['1,4']],
    ['NOK 10–750 mill.', ['10', '750']],
    ['1 200 i alt.', ['1 200']],
    ['SSB 12345', ['12345']],
    ['80 %', ['80']],
  ])('finds those of %j', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    '{{fact:difi.fte2}} årsverk',
    'siden 2016',
    '2007–2010',
    'Meld. **St. 27** (2015–2016)',
    'Meld.\nSt. 27',
    '2. strategi',
    'nivå[^1]',
    '[kilde](https://x.no/12)',
    '{{page:a1}}',
  ])('lets %j be', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('names the place of each', () => {
    const text = '{{fact:a12}}\n- **12** og\n  34';
    expect(bareNumbers(text, habits).map(({ start }) => start)).toEqual([17, 27]);
  });

  it.each([
    ['møtet 30 June 2017', '2017-06-30'],
    ['June 30, 2017', '2017-06-30'],
    ['20 november 2025', '2025-11-20'],
    ['30.6.2017', '2017-06-30'],
    ['30/06/2017', '2017-06-30'],
    ['2017-06-30', '2017-06-30'],
  ])('knows the date of %j', (text, date) => {
    expect(bareNumbers(text, habits)[0]?.date).toBe(date);
  });

  it.each(['30 hester 2017', '31 June 2017', '30 personer'])('knows that %j is no date', (text) => {
    expect(bareNumbers(text, habits).map(({ date }) => date)).toEqual([undefined]);
  });

  it('tells how to write a date', () => {
    expect(bareNumbers('30 June 2017', habits).map(bareNumberFault)[0]?.hint).toContain('{{date:2017-06-30}}');
  });

  it.each(['1 a ', '**1** a ', '30 June 2017 ', '{{fact:a}} 1 '])('finds those of many %j in linear time', (part) => {
    expect(growth((size) => bareNumbers(part.repeat(size / 8), habits))).toBeLessThan(2.5);
  });

  it('never repeats a long number whole', () => {
    expect(bareNumbers('1'.repeat(50_000), habits).map(bareNumberFault)[0]?.message.length).toBeLessThan(200);
  });
});
