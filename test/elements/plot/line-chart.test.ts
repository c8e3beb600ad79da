import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/elements/plot/place-labels.js';
import { lineExtents } from '../../../src/rules/extent.js';
import type { ChartItem } from '../../../src/scene/scene.js';
import { everyItem, everyText, wordsOf } from '../../../src/scene/walk.js';
import { itemsOf, lay } from '../../layout/small-deck.js';

const years = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `<category id="${from + index}">${from + index}</category>`).join(
    '',
  );

const place = 'x="36" y="130" w="888" h="340" title="Indeks" alt="Linjer" missing="ikke kjent"';

const chart = (sets: string, more = '', attributes = ''): string =>
  `<linechart ${place} ${attributes}>${years(2018, 2023)}${sets}${more}</linechart>`;

const set = (id: string, values: string, attributes = ''): string =>
  `<dataset id="${id}" values="${values}" ${attributes}>${id}</dataset>`;

const two =
  set('Utgifter', '100 104 110 118 124 131', 'look="named"') + set('Elever', '100 101 100 98 96 92', 'look="second"');

function placed(markup: string): { item: ChartItem; words: readonly string[]; names: readonly string[] } {
  const { scene, faults } = lay(markup);
  expect(faults).toEqual([]);
  const [item] = itemsOf(scene.items, 'chart');
  if (item === undefined) throw new Error('no chart');
  const texts = everyText(scene.items);
  const extents = texts.map((text) => lineExtents(text));
  extents.forEach((lines, index) =>
    extents.slice(index + 1).forEach((others) => {
      expect(lines.some((line) => others.some((other) => overlaps(line, other)))).toBe(false);
    }),
  );
  return { item, words: texts.map(({ body }) => wordsOf(body)), names: everyItem(scene.items).map(({ name }) => name) };
}

describe('a line chart', () => {
  it('has a series for each measure, those that the title names last, on a scale with steps', () => {
    const { item, words } = placed(chart(two + set('Priser', '100 101 103 106 108 110')));
    expect(item).toMatchObject({ form: 'lines', min: 90, title: 'Indeks', stacked: false });
    expect(item.steps.map(({ text }) => text)).toEqual(['90', '100', '110', '120', '130', '140']);
    expect(item.series.map(({ name }) => name)).toEqual(['Priser', 'Elever', 'Utgifter']);
    expect(words).toEqual(['Utgifter\u00A0131', 'Elever\u00A092', 'Priser\u00A0110']);
    expect(item.categoryLines.flat()).toEqual(['2018', '2019', '2020', '2021', '2022', '2023']);
  });

  it('fills what lies under the series that the title names, from zero, as far as it is known', () => {
    const { item } = placed(chart(two, '', 'area="yes" ahead="2021" forecast="Prognose"'));
    expect(item).toMatchObject({ form: 'areas', min: 0 });
    expect(item.series.map(({ name, over, look }) => [name, over === true, Object.keys(look).join()])).toEqual([
      ['Utgifter', false, 'fill'],
      ['Elever', true, 'line'],
      ['Elever', true, 'line'],
      ['Utgifter', true, 'line'],
      ['Utgifter', true, 'line'],
    ]);
    expect(item.series[0]?.values).toEqual([100, 104, 110, 118, null, null]);
  });

  it('breaks its line where a value is missing, and tells so to who does not see it', () => {
    const { item } = placed(chart(set('Utgifter', '100 - 110 118 124 131', 'look="named"')));
    expect(item.series[0]?.values).toEqual([100, null, 110, 118, 124, 131]);
    expect(item.alt).toBe('Linjer; Utgifter: 2018 100, 2019 ikke kjent, 2020 110, 2021 118, 2022 124, 2023 131');
    expect(item.table).toEqual({
      head: ['', 'Utgifter'],
      rows: [
        ['2018', '100'],
        ['2019', 'ikke kjent'],
        ['2020', '110'],
        ['2021', '118'],
        ['2022', '124'],
        ['2023', '131'],
      ],
    });
  });

  it('dashes what lies ahead as a series of its own that begins at the last value that is known, on a field', () => {
    const { item, words, names } = placed(chart(two, '', 'ahead="2021" forecast="Prognose"'));
    expect(item.series.map(({ values, look }) => [look.line?.dash, values])).toEqual([
      [undefined, [100, 101, 100, 98, null, null]],
      ['dash', [null, null, null, 98, 96, 92]],
      [undefined, [100, 104, 110, 118, null, null]],
      ['dash', [null, null, null, 118, 124, 131]],
    ]);
    expect([names[0], words]).toEqual(['ahead', expect.arrayContaining(['Prognose'])]);
  });

  it('says what lies between two series, what happened, and names lines that end early where nothing else stands', () => {
    const early = set('Stillinger', '100 101 103 104 - -');
    const gap =
      '<gap between="Utgifter Elever" at="2021"/><gap between="Utgifter Elever" at="2023">fra hverandre</gap>';
    const { words } = placed(chart(two + early, `${gap}<occasion at="2019.5">Ny lov</occasion>`));
    expect(words).toEqual(
      expect.arrayContaining(['20', '118', '98', '39', 'fra hverandre', 'Ny lov', 'Stillinger\u00A0104']),
    );
  });

  it('spreads the names of lines that end close to each other', () => {
    const close = [131, 130.6, 130.2, 129.8]
      .map((end, index) => set(`Mål ${index}`, `100 104 110 118 124 ${end}`))
      .join('');
    expect(placed(chart(close)).words).toHaveLength(4);
  });

  it('names what lies ahead on two lines where something happens in it soon', () => {
    const soon = '<occasion at="2022.2">Ny lov</occasion>';
    const { words } = placed(chart(two, soon, 'ahead="2021" forecast="Prognose med alle regler som i dag"'));
    expect(words).toEqual(expect.arrayContaining(['Ny lov', 'Prognose med alle regler som i dag']));
  });

  it('names a line beside the pill that stands where it ends', () => {
    const early = set('Priser', '100 103 106 109 - -');
    const pillOver = '<gap between="Utgifter Elever" at="2021"/>';
    const { words } = placed(chart(two + early, pillOver));
    expect(words).toEqual(expect.arrayContaining(['20', 'Priser\u00A0109']));
  });

  it('leaves out steps of a low plot whose names would stand too close', () => {
    const steps = (height: number): readonly string[] =>
      placed(chart(two, '', `compact="yes"`).replace('h="340"', `h="${height}"`)).item.steps.map(({ text }) => text);
    expect([steps(340), steps(58)]).toEqual([
      ['80', '100', '120', '140'],
      ['80', '140'],
    ]);
  });

  it('tells a label that finds no place', () => {
    const crowd = Array.from({ length: 6 }, (_, index) =>
      set(`Et langt navn på mål ${index}`, `100 ${100 + index / 100} - - - -`),
    ).join('');
    const { faults } = lay(chart(crowd).replace('w="888" h="340"', 'w="200" h="90"'));
    expect(faults.map(({ kind }) => kind)).toContain('label-without-place');
  });
});
