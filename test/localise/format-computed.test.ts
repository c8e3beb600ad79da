import { describe, expect, it } from 'vitest';
import { formatComputed } from '../../src/localise/format-computed.js';
import { frameworkWords } from '../../src/localise/framework-words.js';
import type { Computation } from '../../src/model/computed.js';
import type { Fact, HouseStyle } from '../../src/model/project.js';
import { daStyle, enStyle, fact, nbStyle, sampleProject } from './sample-project.js';

const words = frameworkWords(sampleProject({}).project.locales, 'nb');
const styles: Readonly<Record<string, HouseStyle>> = { nb: nbStyle, da: daStyle, en: enStyle };

/** In all three locales; no-break spaces shown as `~`. */
const print = (of: Computation, first: readonly Fact[], second: readonly Fact[] = []): string[] =>
  Object.entries(styles).map(([tag, style]) =>
    (formatComputed(of, first, second, style, (key, values) => words(tag, key, values).text) ?? 'none').replaceAll(
      '\u00A0',
      '~',
    ),
  );

const staff = (value: number, more: Partial<Fact> = {}): Fact => fact(`s${value}`, value, 'fte', more);
const money = (value: number, more: Partial<Fact> = {}): Fact => fact(`m${value}`, value, 'NOK', more);

describe('formatComputed', () => {
  it('says how many times one is the other, with a decimal under ten', () => {
    expect(print('ratio', [staff(1200)], [staff(260)])).toEqual(['4,6', '4,6', '4.6']);
    expect(print('ratio', [staff(400)], [staff(100)])).toEqual(['4', '4', '4']);
    expect(print('ratio', [staff(2000)], [staff(180)])).toEqual(['11', '11', '11']);
    expect(print('ratio', [staff(997)], [staff(100)])[0]).toBe('10');
  });

  it('compares in times, or in a difference where they are near', () => {
    expect(print('compared', [staff(260)], [staff(1200)])).toEqual(['4,6~×', '4,6~×', '4.6~×']);
    expect(print('compared', [staff(57)], [staff(45)])).toEqual(['+~12', '+~12', '+~12']);
    expect(print('compared', [money(892e9)], [money(596e9)])).toEqual(['+~296~mrd.', '+~296~mia.', '+~296~billion']);
    expect(print('compared', [staff(5)], [staff(0)])[0]).toBe('+~5');
  });

  it('prints the same ratio and difference in a text as on the arrow', () => {
    for (const [a, b] of [
      [1200, 260],
      [200, 43],
      [57, 45],
    ] as const) {
      const [arrow = ''] = print('compared', [staff(a)], [staff(b)]);
      const [text = ''] = print(arrow.includes('×') ? 'ratio' : 'difference', [staff(a)], [staff(b)]);
      expect(arrow.replace(/[×+~]/gu, '')).toBe(text);
    }
    expect(print('difference', [money(892e9)], [money(596e9)])).toEqual([
      'NOK~296~mrd.',
      '296~mia.~NOK',
      'NOK~296~billion',
    ]);
  });

  it('adds up, and says shares', () => {
    const parts = [staff(2000), staff(2000), staff(2800)];
    expect(print('share', parts.slice(1), parts)).toEqual(['71~%', '71~%', '71%']);
    expect(print('sum', parts)).toEqual(['6~800~årsverk', '6.800~årsværk', '6,800~FTEs']);
    expect(print('sum', [money(704e6), money(800e6), money(96e6)])[0]).toBe('NOK~1,6~mrd.');
    expect(print('sum', [staff(12), staff(12, { to: 13 })])).toEqual(['24–25~årsverk', '24–25~årsværk', '24–25~FTEs']);
  });

  it('prints a range of what is reckoned from one', () => {
    const range = staff(1800, { to: 2400 });
    expect(print('ratio', [range], [staff(120)])).toEqual(['15–20', '15–20', '15–20']);
    expect(print('share', [range], [range, staff(3600)])).toEqual(['33–40~%', '33–40~%', '33–40%']);
    expect(print('compared', [range], [staff(120)])).toEqual(['15–20~×', '15–20~×', '15–20~×']);
    expect(print('compared', [range], [staff(1700)])[0]).toBe('+~100–700');
    expect(print('difference', [range], [staff(120)])[0]).toBe('1~680–2~280');
    expect(print('difference', [money(2.5e9, { to: 3.1e9 })], [money(1e9)])[0]).toBe('NOK~1,5–2,1~mrd.');
    expect(print('ratio', [staff(100, { to: 101 })], [staff(50)])).toEqual(['ca.~2', 'ca.~2', 'approx.~2']);
    expect(print('sum', [money(1e9, { to: 1.001e9 }), money(1e9)])[0]).toBe('ca.~NOK~2~mrd.');
  });

  it('says inside a segment what its share is, «ca.» only where the slide does not say it once', () => {
    const [part, about] = [staff(100, { to: 180 }), staff(400, { qualifier: 'about' })];
    expect(print('portion', [part], [part, staff(300)])).toEqual(['25–38', '25–38', '25–38']);
    expect(print('portion', [about], [about, staff(400)])[0]).toBe('50');
    expect(print('portion', [staff(500, { to: 501 })], [staff(1000)])[0]).toBe('ca.~50');
    expect(print('portion', [staff(400, { qualifier: 'over' })], [staff(1000)])[0]).toBe('over~40');
  });

  it('says of how many, as exact as both are', () => {
    expect(print('outof', [staff(4)], [staff(16)])).toEqual(['4~av~16', '4~af~16', '4~of~16']);
    expect(print('outof', [staff(4, { to: 5 })], [staff(16, { qualifier: 'about' })])[0]).toBe('4–5~av~ca.~16');
  });

  it('prints nothing of what says nothing', () => {
    expect(print('ratio', [staff(5)], [staff(0)])).toEqual(['none', 'none', 'none']);
    expect(print('compared', [staff(10, { to: 20 })], [staff(15)])).toEqual(['none', 'none', 'none']);
  });

  it('says of what is reckoned from a figure that is not exact that it is about so much', () => {
    const [about, over] = (['about', 'over'] as const).map((qualifier) => staff(400, { qualifier }));
    if (about === undefined || over === undefined) throw new Error('no facts');
    expect(print('ratio', [about], [staff(45)])).toEqual(['ca.~8,9', 'ca.~8,9', 'approx.~8.9']);
    expect(print('ratio', [staff(4000)], [over])[0]).toBe('under~10');
    expect(print('ratio', [over], [staff(40)])).toEqual(['over~10', 'over~10', 'over~10']);
    expect(print('share', [staff(100)], [staff(100), about])).toEqual(['ca.~20~%', 'ca.~20~%', 'approx.~20%']);
    expect(print('difference', [about], [staff(45)])[0]).toBe('ca.~355');
    expect(print('difference', [money(7e6, { qualifier: 'about' })], [money(4e6)])).toEqual([
      'ca.~NOK~3~mill.',
      'ca.~3~mio.~NOK',
      'approx.~NOK~3~million',
    ]);
    expect(print('compared', [staff(45)], [about])).toEqual(['ca.~8,9~×', 'ca.~8,9~×', 'approx.~8.9~×']);
    expect(print('compared', [staff(388)], [about])[0]).toBe('+~ca.~12');
  });

  it('keeps the word of a sum whose parts all have it', () => {
    const [over, about] = (['over', 'about'] as const).map((qualifier) => staff(20, { qualifier }));
    if (about === undefined || over === undefined) throw new Error('no facts');
    expect(print('sum', [over, over, staff(10)])[0]).toBe('over~50~årsverk');
    expect(print('sum', [about, staff(12, { to: 13 })])[0]).toBe('ca.~32–33~årsverk');
    expect(print('sum', [about, over])[0]).toBe('ca.~40~årsverk');
  });

  it('labels a fact as its chart can: the number alone where all have one scale', () => {
    const about = money(43e6, { qualifier: 'about' });
    expect(print('figure', [about], [about, money(200e6)])).toEqual(['ca.~43', 'ca.~43', 'approx.~43']);
    expect(print('measured', [about, money(200e6)])).toEqual(
      [',~NOK~mill.', ',~mio.~NOK', ',~NOK~million'].map((text) => text.replace(',~', ', ')),
    );
    expect(print('figure', [about], [about, money(2e9)])).toEqual([
      'ca.~43~mill.',
      'ca.~43~mio.',
      'approx.~43~million',
    ]);
    expect(print('measured', [about, money(2e9)])).toEqual([', NOK', ', NOK', ', NOK']);
    expect(print('figure', [staff(10, { to: 57 })], [])).toEqual(['10–57', '10–57', '10–57']);
    expect(print('figure', [money(500e6, { to: 1e9 })], [money(500e6, { to: 1e9 })])[0]).toBe('500~mill.–1~mrd.');
    expect(print('figure', [staff(260, { qualifier: 'over' })], [])[0]).toBe('over~260');
    expect(print('measured', [staff(10)])).toEqual(['', '', '']);
  });
});
