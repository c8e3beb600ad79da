import { describe, expect, it } from 'vitest';
import { labelFormat, numberFormat } from '../../src/elements/chart/labels.js';
import { formatNumber } from '../../src/localise/format-number.js';
import type { ChartItem, Item } from '../../src/scene/scene.js';
import { everyText, wordsOf } from '../../src/scene/walk.js';
import { itemsOf, lay, unit } from '../layout/small-deck.js';

const series =
  '<series id="leading" style="barLeading">Ledende</series><series id="other" style="barOther">Øvrige</series>' +
  '<series id="range" style="barRange">Spenn</series><series id="planned" style="barPlanned">Planlagt</series>';

const chart = (points: string, attributes = ''): string =>
  `<chart x="500" y="100" w="300" h="200" label-width="84" title="Tittel" alt="Stolper" not-stated="Ikke oppgitt" break="Brudd" ${attributes}>${series}${points}</chart>`;

const placed = (
  points: string,
  attributes = '',
): { item: ChartItem; items: readonly Item[]; words: readonly string[] } => {
  const { scene, faults } = lay(chart(points, attributes));
  expect(faults).toEqual([]);
  const [item] = itemsOf(scene.items, 'chart');
  if (item === undefined) throw new Error('no chart');
  return { item, items: scene.items, words: everyText(scene.items).map(({ body }) => wordsOf(body)) };
};

const labelsOf = ({ labels }: ChartItem): readonly (string | undefined)[][] =>
  labels.map(({ runs, format }) => [runs.map(({ text }) => text).join(''), format]);

describe('chart', () => {
  it('has the notes of points after their values, or under their bars, where they leave bars all the room', () => {
    const point = '<point series="leading" value="260" note="årsverk">Statlig</point>';
    const beside = placed(point);
    const below = placed(point, 'notes="below"');
    const said = labelsOf(beside.item).flat();
    expect(said).toContain('260 årsverk');
    expect([labelsOf(below.item).map(([text]) => text), below.words]).toEqual([['260'], ['årsverk']]);
    expect(below.item.plot.width).toBeGreaterThan(beside.item.plot.width);
  });

  it('tells the marks of footnotes in words in its table', () => {
    const texts = { a: 'fra 2017[^1]', b: '12[^2]' };
    const tableOf = (points: string, attributes = ''): ChartItem['table']['rows'] | undefined =>
      itemsOf(lay(chart(points, attributes), texts).scene.items, 'chart')[0]?.table.rows;
    const single = `<point series="other" value="12.3" label="${unit('a')}">Statlig</point>`;
    expect(tableOf(single)).toEqual([['Statlig', 'fra 2017 (note 1)']]);
    const parted = `<point>Statlig<amount series="other" value="12" label="${unit('b')}"/></point>`;
    expect(tableOf(parted, 'stacked="yes"')).toEqual([['Statlig', '12 (note 2)', '']]);
  });

  it('has a category for each point, a value in the series it belongs to, and no series without bars', () => {
    const { item } = placed(
      '<point series="leading" value="260">Statlig</point><point series="other" value="65.5">Regionalt</point>',
    );
    expect(item.categories).toEqual(['Statlig', 'Regionalt']);
    expect(item.series.map(({ name, values }) => [name, values])).toEqual([
      ['Ledende', [260, null]],
      ['Øvrige', [null, 65.5]],
    ]);
    expect([item.max, labelsOf(item).map(([text]) => text)]).toEqual([260, ['260', '65.5']]);
    expect(item).toMatchObject({ title: 'Tittel', alt: 'Stolper', stacked: false });
  });

  it('says beside the bar what the layout says, and notes after it in a look of their own', () => {
    const { item } = placed(
      '<point series="other" value="260" label="over 260">A</point><point series="other" value="7" note="i alt">E</point>',
    );
    expect(labelsOf(item)).toEqual([
      ['over 260', '"over "0'],
      ['7 i alt', undefined],
    ]);
    expect(item.labels[1]?.runs.map(({ bold, colour }) => [bold, colour])).toContainEqual([false, 'ink2']);
  });

  it('draws a range and what is planned as longer bars behind', () => {
    const { item } = placed(
      '<point series="other" value="10" to="57" label="10–57">A</point><point series="leading" value="5" planned="15">B</point>',
    );
    expect(item.series.map(({ name, values }) => [name, values])).toEqual([
      ['Spenn', [57, null]],
      ['Planlagt', [null, 15]],
      ['Ledende', [null, 5]],
      ['Øvrige', [10, null]],
    ]);
    expect(item.labels.map(({ series, category }) => [series, category])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(item.series[0]?.look).toMatchObject({ hatch: 'grey300', line: { colour: 'grey500' } });
  });

  it('hatches what is not stated as a shape, so that the workbook holds no number for it', () => {
    const { item, items, words } = placed(
      '<point series="other" value="8">A</point><point label="ikke oppgitt">B</point>',
      'legend="below"',
    );
    expect(item.series.map(({ values }) => values)).toEqual([[8, null]]);
    expect(items.filter((one) => one.name === 'not stated')).toMatchObject([
      { hatch: 'grey300', box: { x: item.plot.x, width: 33 }, line: { dash: 'dash' } },
    ]);
    expect(words).toEqual(['ikke oppgitt', 'Øvrige', 'Ikke oppgitt']);
  });

  it('leaves it to the legend of the chart beside it to explain what is not stated', () => {
    const { words } = placed(
      '<point series="other" value="8">A</point><point label="ikke oppgitt">B</point>',
      'legend="below" not-stated-explained="no"',
    );
    expect(words).toEqual(['ikke oppgitt', 'Øvrige']);
  });

  it('has the words alone at the axis where the legend has none for it, so that no bar reads as a small number', () => {
    const { scene } = lay(
      chart('<point series="other" value="8">A</point><point label="ikke oppgitt">B</point>', 'legend="below"').replace(
        'not-stated="Ikke oppgitt"',
        '',
      ),
    );
    expect(scene.items.filter((one) => one.name === 'not stated')).toEqual([]);
    expect(everyText(scene.items).map(({ body }) => wordsOf(body))).toEqual(['ikke oppgitt', 'Øvrige']);
  });

  it('leaves a point with nothing to say empty', () => {
    const { items, words } = placed('<point series="other" value="8">A</point><point></point>');
    expect([items.length, words]).toEqual([1, []]);
  });

  it('cuts one bar that would make the others vanish, and says its value beside it', () => {
    const { item, items, words } = placed(
      '<point series="leading" value="260">A</point><point series="other" value="5">B</point><point series="other" value="1200">C</point>',
      'legend="below"',
    );
    expect(item.max).toBe(325);
    expect(item.series.at(-1)?.values).toEqual([null, 5, 1200]);
    expect(labelsOf(item).map(([text]) => text)).toEqual(['260', '5']);
    expect(words).toEqual(['1200', 'Ledende', 'Øvrige', 'Brudd']);
    expect(items.filter(({ name }) => name === 'axis break')).toHaveLength(5);
  });

  it('cuts nothing where that would gain little, or where the values are near each other', () => {
    const values = (...list: readonly number[]): string =>
      list.map((value) => `<point series="other" value="${value}">A</point>`).join('');
    expect(placed(values(2000, 5, 2800)).item.max).toBe(2800);
    expect(placed(values(1200, 260, 100)).item.max).toBe(1200);
    expect(placed(values(1200)).item.max).toBe(1200);
  });

  it('parts groups by lines behind the bars', () => {
    const three =
      '<point group="a" series="other" value="1">A</point><point group="a" series="other" value="2">B</point>';
    const { items, item } = placed(`${three}<point group="b" series="other" value="3">C</point>`, 'separators="yes"');
    expect(items.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['shape separator', 'chart chart']);
    expect(items[0]?.box.y).toBeCloseTo(item.plot.y + (item.plot.height * 2) / 3);
  });

  it.each([
    ['', 1200, '[>=1000]#" "##0;0'],
    ['ca. 1 200', 1200, '[>=1000]"ca. "#" "##0;"ca. "0'],
    ['over 5 ÅV', 5, '[>=1000]"over "#" "##0" ÅV";"over "0" ÅV"'],
    ['1,4 mill.', 1_400_000, '"1,4 mill."'],
    ['', 65.5, '"65,5"'],
    ['', -3, '"−3"'],
  ])('prints %j of %s by a format that reads the number: %j', (label, value, format) => {
    const number = (amount: number): string => formatNumber(amount, 'nb-NO').replaceAll('\u00A0', ' ');
    expect(labelFormat(label, value, { number })).toBe(format);
  });

  it('leaves values to their own digits in the workbook where the format of whole numbers would change them', () => {
    const number = (amount: number): string => formatNumber(amount, 'en-GB');
    expect(numberFormat([0, 12, null, 2500], { number })).toBe('[>=1000]#","##0;0');
    expect([[0.5, 12], [-3, 12], [2_000_000]].map((values) => numberFormat(values, { number }))).toEqual(
      Array(3).fill('General'),
    );
  });

  it('keeps names left and labels right of the bars, inside its box', () => {
    const { item } = placed('<point series="other" value="260" note="i hele landet">A</point>');
    expect(item.plot).toMatchObject({ x: 592, y: 100, height: 200 });
    expect(item.plot.width).toBeGreaterThan(100);
    expect(item.plot.x + item.plot.width).toBeLessThan(800 - 60);
    const { scene } = lay(
      chart('<point series="other" value="1">A</point>').replace('label-width="84"', 'label-width="0"'),
    );
    expect(itemsOf(scene.items, 'chart')[0]).toMatchObject({ categoryLines: [], plot: { x: 500 } });
  });

  it('breaks the names of the categories, and tells those that do not fit', () => {
    const point = `<point series="other" value="1">${unit('a')}</point>`;
    const long = lay(chart(point), { a: 'Kommunal- og moderniseringsdepartementet' });
    expect(long.faults.map(({ kind, units }) => [kind, ...units])).toEqual([['word-too-wide', 'a']]);
    const broken = itemsOf(lay(chart(point), { a: 'Statlige etater som leder arbeidet' }).scene.items, 'chart')[0];
    expect(broken?.categoryLines[0]?.length).toBeGreaterThan(1);
    expect(broken?.categoryLines[0]?.join(' ')).toBe('Statlige etater som leder arbeidet');
    expect(broken?.units).toEqual(['a']);
  });

  it('tells a legend that is wider than the chart', () => {
    const bars = '<point series="other" value="1">A</point><point series="leading" value="2">B</point>';
    const narrow = lay(
      chart(bars, 'legend="below"').replace('w="300"', 'w="60"').replace('label-width="84"', 'label-width="0"'),
    );
    expect(narrow.faults.map(({ kind }) => kind)).toContain('too-wide');
  });

  it('stands without points', () => {
    expect(placed('').item).toMatchObject({ categories: [], series: [], labels: [] });
  });
});
