import { describe, expect, it } from 'vitest';
import { formatFact } from '../../src/localise/format-fact.js';
import { frameworkWords } from '../../src/localise/framework-words.js';
import type { Fact, HouseStyle } from '../../src/model/project.js';
import type { FactForm } from '../../src/model/fact-forms.js';
import { daStyle, enStyle, fact, nbStyle, sampleProject } from './sample-project.js';

const words = frameworkWords(sampleProject({}).project.locales, 'nb');
const styles: Readonly<Record<string, HouseStyle>> = { nb: nbStyle, da: daStyle, en: enStyle };

/** In all three locales; no-break spaces shown as `~`. */
const print = (entry: Fact, form: FactForm = 'full'): string[] =>
  Object.entries(styles).map(([tag, style]) =>
    formatFact(entry, form, style, (key, values) => words(tag, key, values).text).replaceAll('\u00A0', '~'),
  );

const difi = fact('difi.fte', 260, 'fte', { qualifier: 'about' });
const budget = fact('hso.budget', 1_400_000_000, 'NOK');

describe('formatFact', () => {
  it('prints staff with their noun, in the plural that fits', () => {
    expect(print(difi)).toEqual(['ca.~260~årsverk', 'ca.~260~årsværk', 'approx.~260~FTEs']);
    expect(print(fact('x', 1, 'fte'))).toEqual(['1~årsverk', '1~årsværk', '1~FTE']);
    expect(print(fact('x', 12, 'fte', { to: 13 }))).toEqual(['12–13~årsverk', '12–13~årsværk', '12–13~FTEs']);
    expect(print(fact('x', 1, 'employees'))).toEqual(['1~ansatt', '1~ansat', '1~employee']);
    expect(print(fact('x', 1200, 'employees'))).toEqual(['1~200~ansatte', '1.200~ansatte', '1,200~employees']);
  });

  it('prints the short forms, the number and the unit', () => {
    expect(print(difi, 'short')).toEqual(['ca.~260~ÅV', 'ca.~260~ÅV', 'c.~260~FTEs']);
    expect(print(difi, 'number')).toEqual(['ca.~260', 'ca.~260', 'approx.~260']);
    expect(print(difi, 'after')).toEqual(['~årsverk', '~årsværk', '~FTEs']);
  });

  it('prints counts without a noun and percents with their sign', () => {
    expect(print(fact('x', 426, 'count'))).toEqual(['426', '426', '426']);
    expect(print(fact('x', 426, 'count'), 'after')).toEqual(['', '', '']);
    expect(print(fact('x', 80, 'percent'))).toEqual(['80~%', '80~%', '80%']);
    expect(print(fact('x', 80, 'percent'), 'after')).toEqual(['~%', '~%', '%']);
    expect(print(fact('x', 80, 'percent', { to: 90 }))).toEqual(['80–90~%', '80–90~%', '80–90%']);
  });

  it.each([
    ['over', ['over~260', 'over~260', 'over~260']],
    ['under', ['under~260', 'under~260', 'under~260']],
    ['just-over', ['vel~260', 'godt~260', 'just~over~260']],
    ['just-under', ['knapt~260', 'knap~260', 'just~under~260']],
  ] as const)('prints «%s» in the words of the locale', (qualifier, expected) => {
    expect(print({ ...difi, qualifier }, 'number')).toEqual(expected);
  });

  it('turns the qualifier and the ends of what is left of 100', () => {
    const share = fact('x', 80, 'percent', { qualifier: 'over' });
    expect(print(share, 'rest')).toEqual(['under~20~%', 'under~20~%', 'under~20%']);
    expect(print({ ...share, qualifier: 'just-under', to: 90 }, 'rest')[0]).toBe('vel~10–20~%');
    expect(print(fact('x', 80, 'percent'), 'rest')[0]).toBe('20~%');
  });

  it('chooses the scale of money', () => {
    expect(print(budget)).toEqual(['NOK~1,4~mrd.', '1,4~mia.~NOK', 'NOK~1.4~billion']);
    expect(print({ ...budget, value: 110_000_000, qualifier: 'about' })).toEqual([
      'ca.~NOK~110~mill.',
      'ca.~110~mio.~NOK',
      'approx.~NOK~110~million',
    ]);
    expect(print({ ...budget, value: 12_500 })).toEqual(['NOK~12~500', '12.500~NOK', 'NOK~12,500']);
    expect(print({ ...budget, value: 999_999_999 })[0]).toBe('NOK~1~mrd.');
    expect(print({ ...budget, value: -2_250_000 })[0]).toBe('NOK~−2,25~mill.');
  });

  it('prints the parts of money', () => {
    expect(print(budget, 'number')).toEqual(['1,4', '1,4', '1.4']);
    expect(print(budget, 'scaled')).toEqual(['1,4~mrd.', '1,4~mia.', '1.4~billion']);
    expect(print(budget, 'before')).toEqual(['NOK~', '', 'NOK~']);
    expect(print(budget, 'after')).toEqual(['~mrd.', '~mia.~NOK', '~billion']);
    expect(print({ ...budget, value: 500 }, 'after')).toEqual(['', '~NOK', '']);
  });

  it('is its number with what stands before and after it', () => {
    for (const unit of ['fte', 'count', 'percent', 'NOK'] as const)
      for (const more of [{}, { to: 2_500_000 }]) {
        const entry = fact('x', 1_200_000, unit, more);
        const sides = print(entry, 'before').map((before, at) => [before, print(entry, 'after')[at]]);
        expect(print(entry, 'number').map((number, at) => sides[at]?.join(number))).toEqual(print(entry));
      }
  });

  it('says the scale of a range once where both ends have the same', () => {
    expect(print({ ...budget, value: 10e6, to: 750e6 })).toEqual([
      'NOK~10–750~mill.',
      '10–750~mio.~NOK',
      'NOK~10–750~million',
    ]);
  });

  it('says tenths of a million as such beside millions', () => {
    expect(print({ ...budget, value: 500_000, to: 5_500_000 })).toEqual([
      'NOK~0,5–5,5~mill.',
      '0,5–5,5~mio.~NOK',
      'NOK~0.5–5.5~million',
    ]);
  });

  it('prints each end of a range at its own scale where they differ, and zero at none', () => {
    expect(print({ ...budget, value: 500e6, to: 1e9 })).toEqual([
      'NOK~500~mill.–1~mrd.',
      '500~mio.–1~mia.~NOK',
      'NOK~500~million–1~billion',
    ]);
    expect(print({ ...budget, value: 20e6, to: 1e9 })).toEqual([
      'NOK~20~mill.–1~mrd.',
      '20~mio.–1~mia.~NOK',
      'NOK~20~million–1~billion',
    ]);
    expect(print({ ...budget, value: 200, to: 800 })).toEqual(['NOK~200–800', '200–800~NOK', 'NOK~200–800']);
    expect(print({ ...budget, value: 955e6, to: 1e9 })[0]).toBe('NOK~955~mill.–1~mrd.');
    expect(print({ ...budget, value: 0, to: 5e6 })[0]).toBe('NOK~0–5~mill.');
    expect(print({ ...budget, value: 250_000, to: 5e6 })[0]).toBe('NOK~250~000–5~mill.');
  });
});
