/** Waterfalls, points, and what was and what is. */
import { describe, expect, it } from 'vitest';
import { cutOf, levelsOf, wrongTotals } from '../../../src/model/waterfall.js';
import { barsOf, dotsOf } from '../../../src/scene/drawing/chart-bars.js';
import { wordsOf } from '../../../src/scene/walk.js';
import { charted } from './charted.js';

const place = 'x="36" y="130" w="888" h="340" title="Tittel" alt="Bilde"';

describe('a waterfall', () => {
  const step = (id: string, value: number | '', more = ''): string =>
    `<delta id="${id}" value="${value}" ${more}>${id}</delta>`;
  const fall = (steps: string, more = ''): string => `<waterfall ${place} better="down">${steps}${more}</waterfall>`;
  const steps =
    step('a', 100, 'kind="total"') +
    step('b', 40) +
    step('c', -60) +
    step('d', -10, 'outside="yes"') +
    step('e', '', 'kind="subtotal"');

  it('hangs each step at the level before it, on a base that is not drawn, in the colour of what it means', () => {
    const { item, words } = charted(fall(steps));
    expect(item.series.map(({ name, look, values }) => [name, look.fill, values])).toEqual([
      ['Base', undefined, [null, 100, 80, 70, null]],
      ['Total', 'ink', [100, null, null, null, 70]],
      ['Adverse', 'warm', [null, 40, null, null, null]],
      ['Favourable', 'petrol', [null, null, 60, null, null]],
      ['Outside', 'grey300', [null, null, null, 10, null]],
    ]);
    expect([item.min, item.max, words]).toEqual([0, 140, ['100', '+40', '\u221260', '\u221210', '70']]);
    expect(item.table.rows).toEqual([
      ['a', '100'],
      ['b', '+40'],
      ['c', '\u221260'],
      ['d', '\u221210'],
      ['e', '70'],
    ]);
  });

  it('splits a step that crosses zero, on both sides of it', () => {
    const { item } = charted(fall(step('a', 10, 'kind="total"') + step('b', -25) + step('c', '', 'kind="subtotal"')));
    expect(item.series.map(({ values }) => values)).toEqual([
      [null, null, null],
      [10, null, -15],
      [null, 10, null],
      [null, -15, null],
    ]);
    const crossing = barsOf(item).filter(({ category }) => category === 1);
    expect(crossing.map(({ height }) => Math.round((height / item.plot.height) * 25))).toEqual([10, 15]);
  });

  it('cuts its axis where steps are too low to be seen on it, and draws the cut; never where they can be seen', () => {
    const low = step('a', 214, 'kind="total"') + step('b', 22) + step('c', '', 'kind="subtotal"');
    const { item, items } = charted(fall(low));
    expect(item.min).toBe(200);
    expect(items.filter(({ name }) => name === 'axis break')).toHaveLength(6);
    const seen = charted(fall(steps));
    expect(seen.items.filter(({ name }) => name === 'axis break')).toEqual([]);
  });

  it('adds up the steps on a field', () => {
    expect(charted(fall(steps, '<zone from="b" to="d">Tiltak</zone>')).words).toContain('Tiltak: \u221230');
  });

  it('knows totals that its steps do not come to', () => {
    const list = [
      { kind: 'total', value: 10 },
      { kind: 'delta', value: 2.5 },
      { kind: 'total', value: 13 },
    ] as const;
    expect(wrongTotals(list)).toEqual(new Map([[2, 12.5]]));
    expect(wrongTotals([...list.slice(0, 2), { kind: 'total', value: 12.5 }])).toEqual(new Map());
    expect(levelsOf(list)).toEqual([
      { from: 0, to: 10 },
      { from: 10, to: 12.5 },
      { from: 0, to: 13 },
    ]);
    expect([
      cutOf(list),
      cutOf([
        { kind: 'total', value: -5 },
        { kind: 'delta', value: 0.1 },
      ]),
    ]).toEqual([0, 0]);
  });
});

describe('points', () => {
  const spots = [
    [10, 5, 400, 'named'],
    [12, 5.2, 100, 'other'],
    [30, 9, 25, 'other'],
  ] as const;
  const points = (sized: boolean): string =>
    spots
      .map(
        ([x, y, size, look], at) =>
          `<spot id="p${at}" x="${x}" y="${y}" ${sized ? `size="${size}"` : ''} look="${look}">Punkt ${at}</spot>`,
      )
      .join('');
  const chart = (content: string): string =>
    `<scatter ${place} across="Andel" up="Pris" size="Elever">${content}</scatter>`;

  it('stand on two scales, those that the title names last, with their names beside them', () => {
    const { item, words } = charted(chart(points(false)));
    expect(item).toMatchObject({ form: 'points', categories: ['Punkt 1', 'Punkt 2', 'Punkt 0'] });
    expect(item.series.map(({ values }) => values)).toEqual([
      [5.2, 9, null],
      [null, null, 5],
    ]);
    expect(item.across).toMatchObject({ values: [12, 30, 10], diameter: 10.5 });
    expect(words.toSorted()).toEqual(['Punkt 0', 'Punkt 1', 'Punkt 2']);
  });

  it('all stand in the alternative text with their numbers, of many the named ones', () => {
    expect(charted(chart(points(false))).item.alt).toBe('Bilde; Punkt 1 12, 5.2; Punkt 2 30, 9.0; Punkt 0 10, 5.0');
    const many = Array.from({ length: 40 }, (_, at) => `<spot id="m${at}" x="${at}" y="${at}">M ${at}</spot>`).join('');
    expect(charted(chart(many.replace('id="m7"', 'id="m7" look="named"'))).item.alt).toBe('Bilde; M 7 7, 7');
  });

  it('have numbers in them, which then may not meet, and fields with names in corners where no point lies', () => {
    const limits = '<limit scale="across" at="20"/><limit scale="up" at="7"/>';
    const field = '<quadrant across="right" up="high" look="named">Nå</quadrant>';
    const numbered = points(false).replaceAll(/id="p(\d)"/gu, 'id="p$1" number="1$1"');
    const uncounted = (content: string): string =>
      `<scatter ${place} uncounted="yes" across="Andel" up="Pris">${content}</scatter>`;
    const apart = numbered.replace('x="12" y="5.2"', 'x="14" y="6"');
    const { item, words, items } = charted(uncounted(apart + limits + field));
    expect(item.across?.diameter).toBe(22.5);
    expect(words.toSorted()).toEqual(['10', '11', '12', 'Nå', 'Punkt 0', 'Punkt 1', 'Punkt 2']);
    const name = items.find((one) => one.kind === 'text' && wordsOf(one.text) === 'Nå');
    expect(name?.box.x).toBeGreaterThan(item.plot.x + item.plot.width * 0.8);
    const near = numbered.replace('x="12" y="5.2"', 'x="10.2" y="5.05"');
    expect(() => charted(uncounted(near))).toThrow();
  });

  it('are bubbles by their size, the largest as wide as the theme has it, whatever programs make of the largest', () => {
    const { item } = charted(chart(points(true)));
    const dots = dotsOf(item);
    expect(dots.map(({ radius }) => Math.round(radius * 100) / 100)).toEqual(
      [9.38, 4.69, 18.75, 39.25].map((one, at) => (at === 3 ? Math.round((dots[3]?.radius ?? 0) * 100) / 100 : one)),
    );
    expect(dots.at(-1)?.look).toEqual({});
    expect(2 * (dots.at(-1)?.radius ?? 0)).toBeCloseTo(Math.min(item.plot.width, item.plot.height) / 4);
    expect(item.table).toMatchObject({
      head: ['', 'Andel', 'Pris', 'Elever'],
      rows: [
        ['Punkt 1', '12', '5.2', '100'],
        ['Punkt 2', '30', '9.0', '25'],
        ['Punkt 0', '10', '5.0', '400'],
      ],
    });
  });

  it('are smaller bubbles where there are many', () => {
    const many = (count: number): string =>
      Array.from(
        { length: count },
        (_, index) =>
          `<spot id="m${index}" x="${index}" y="${index % 7}" size="${index === 0 ? 100 : 1}">P${index}</spot>`,
      ).join('');
    const largest = (count: number): number =>
      Math.max(
        ...dotsOf(charted(chart(many(count))).item)
          .filter(({ look }) => 'fill' in look)
          .map(({ radius }) => radius),
      );
    expect(largest(20)).toBeCloseTo(18.75);
    expect(largest(40)).toBeCloseTo(18.75 * Math.SQRT1_2);
  });

  it('leave the words of a limit their place on its other side', () => {
    const limit = '<limit scale="across" at="20">Grense</limit>';
    const left = (content: string): boolean => {
      const { items } = charted(chart(points(false) + content));
      const words = items.find((one) => one.kind === 'text' && wordsOf(one.text) === 'Grense');
      const line = items.find(({ name, kind }) => kind === 'shape' && name === 'limit');
      return (words?.box.x ?? 0) < (line?.box.x ?? 0);
    };
    expect(left(limit)).toBe(false);
    expect(left(`${limit}<spot id="low" x="21" y="4.3">Lav</spot>`)).toBe(true);
  });

  it('are counted in the fields between two limits', () => {
    const limits = '<limit scale="across" at="20"/><limit scale="up" at="7">Snittet</limit>';
    const fields =
      '<quadrant across="left" up="low" look="named">Små</quadrant><quadrant across="right" up="high">Store</quadrant>';
    expect(charted(chart(points(false) + limits + fields)).words).toEqual(
      expect.arrayContaining(['Små: 2', 'Store: 1', 'Snittet']),
    );
  });

  it('has room for the words of a limit beside the names of all fields', () => {
    const limits = '<limit scale="across" at="20">Halvparten</limit><limit scale="up" at="7">Snittet</limit>';
    const fields = ['left', 'right'].flatMap((across) =>
      ['low', 'high'].map((up) => `<quadrant across="${across}" up="${up}">Et felt ${across} ${up}</quadrant>`),
    );
    const { words } = charted(chart(points(false) + limits + fields.join('')));
    expect(words).toEqual(expect.arrayContaining(['Halvparten', 'Snittet', 'Et felt right low: 0']));
  });
});

describe('what was and what is', () => {
  const row = (id: string, before: number | '', after: number | '', look = 'other'): string =>
    `<shift id="${id}" before="${before}" after="${after}" look="${look}">${id}</shift>`;
  const chart = (rows: string, more = ''): string =>
    `<dumbbell ${place} before="Før" after="Etter" changed="Endring" missing="ikke kjent" ${more}>${rows}</dumbbell>`;

  it('stands in order of the change, what went against the others last, and what is not known after it', () => {
    const { item, words } = charted(
      chart(row('a', 20, 25) + row('b', 20, 40, 'named') + row('c', 30, 26) + row('d', 30, '')),
    );
    expect(item.categories).toEqual(['b', 'a', 'c', 'd']);
    expect(item.series.map(({ values }) => values)).toEqual([
      [20, 20, 26, null],
      [null, 5, null, null],
      [null, null, 4, null],
      [20, null, null, null],
    ]);
    expect(words).toEqual([
      'b',
      '20',
      '40',
      '+20',
      'a',
      '20',
      '25',
      '+5',
      'c',
      '30',
      '26',
      '\u22124',
      'd',
      '30',
      'ikke kjent',
    ]);
    expect(item.table.rows[3]).toEqual(['d', '30', 'ikke kjent', 'ikke kjent']);
  });

  it('is held against a level', () => {
    const { words, items } = charted(chart(row('a', 20, 25) + row('b', 22, 30), 'level="24" level-name="Snitt"'));
    expect(words).toContain('Snitt: 24');
    expect(items.filter(({ name }) => name === 'level')).toHaveLength(1);
  });
});

describe('what was and what is as slopes', () => {
  const row = (id: string, before: number | '', after: number | '', look = 'other'): string =>
    `<shift id="${id}" before="${before}" after="${after}" look="${look}">${id}</shift>`;
  const chart = (rows: string): string =>
    `<slope ${place} before="Før" after="Etter" missing="ikke kjent">${rows}</slope>`;

  it('has a line for each from edge to edge, named with their values at both ends; the named one lies over the others', () => {
    const { item, words } = charted(chart(row('a', 20, 25, 'named') + row('b', 24, 21) + row('c', 30, 33.5)));
    expect([item.form, item.categories]).toEqual(['lines', ['Før', 'Etter']]);
    expect(item.series.map(({ name, look, values }) => [name, look.line?.colour, values])).toEqual([
      ['c', 'grey500', [30, 33.5]],
      ['b', 'ink', [24, 21]],
      ['a', 'petrol', [20, 25]],
    ]);
    const spoken = words.map((one) => one.replaceAll('\u00A0', '~'));
    expect(spoken).toEqual(['c~~30.0', 'b~~24.0', 'a~~20.0', '33.5~~c', '21.0~~b', '25.0~~a']);
    expect(item.table.rows).toEqual([
      ['Før', '30.0', '24.0', '20.0'],
      ['Etter', '33.5', '21.0', '25.0'],
    ]);
  });

  it('pushes labels apart that would lie over each other, and has a dot alone where one value is not known', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => row(id, 50, 60)).join('');
    const { items, item, words } = charted(chart(rows + row('e', 10, '')));
    expect(items.filter(({ name }) => name === 'dot')).toHaveLength(9);
    expect(words).toHaveLength(9);
    expect(item.series.find(({ name }) => name === 'e')?.values).toEqual([10, null]);
    expect(item.table.rows[1]?.at(-1)).toBe('ikke kjent');
  });
});
