import { describe, expect, it } from 'vitest';
import { columnChartElement } from '../../../src/elements/plot/column-chart.js';
import { barsOf } from '../../../src/scene/drawing/chart-bars.js';
import type { ChartItem, Item } from '../../../src/scene/scene.js';
import { everyItem, everyText, wordsOf } from '../../../src/scene/walk.js';
import { isElement } from '../../../src/template/element.js';
import { itemsOf, lay, slideOf, situationOf } from '../../layout/small-deck.js';
import { looksAt } from '../../../src/setting/looks.js';

const place = 'x="36" y="130" w="888" h="340" title="Utgifter" alt="Stolper" missing="ikke kjent"';
const years = [2020, 2021, 2022].map((year) => `<category id="${year}">${year}</category>`).join('');
const set = (id: string, values: string, attributes = ''): string =>
  `<dataset id="${id}" values="${values}" ${attributes}>${id}</dataset>`;
const chart = (content: string, attributes = '', categories = years): string =>
  `<columnchart ${place} ${attributes}>${categories}${content}</columnchart>`;

function placed(markup: string): { item: ChartItem; words: readonly string[]; items: readonly Item[] } {
  const { scene, faults } = lay(markup);
  expect(faults).toEqual([]);
  const [item] = itemsOf(scene.items, 'chart');
  if (item === undefined) throw new Error('no chart');
  return { item, words: everyText(scene.items).map(({ body }) => wordsOf(body)), items: everyItem(scene.items) };
}

const labels = ({ labels: all }: ChartItem): readonly string[] =>
  all.map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('stacked columns', () => {
  const parts =
    set('Støtte', '24 30 41', 'look="named"') + set('Undervisning', '113 118 124') + set('Bygg', '26 27 29');

  it('have the part that the title names at the base, numbers inside, and totals that a series carries which is not drawn', () => {
    const { item } = placed(chart(parts, 'stacked="yes"'));
    expect(item).toMatchObject({ form: 'columns', stacked: true, min: 0, max: 194 });
    expect(item.series.map(({ values, over }) => [values, over])).toEqual([
      [[24, 30, 41], undefined],
      [[113, 118, 124], undefined],
      [[26, 27, 29], undefined],
      [[163, 175, 194], true],
    ]);
    expect(labels(item)).toEqual(['24', '30', '41', '113', '118', '124', '26', '27', '29', '163', '175', '194']);
    const bars = barsOf(item).filter(({ category }) => category === 2);
    expect(bars[0]?.y).toBeCloseTo((bars[1]?.y ?? 0) + (bars[1]?.height ?? 0));
    expect(bars[2]?.y).toBeCloseTo(item.plot.y);
  });

  it('say how much the whole grew, and what each part has of that', () => {
    const { words } = placed(chart(`${parts}<growth from="2020" to="2022"/>`, 'stacked="yes" legend="288"'));
    expect(words).toEqual([
      '+31 (+19 %)',
      'Støtte',
      '+17',
      '55 %',
      'Undervisning',
      '+11',
      '35 %',
      'Bygg',
      '+3',
      '10 %',
    ]);
  });

  it('say no shares of a change whose parts went different ways', () => {
    const { words } = placed(chart(set('A', '10 12 20') + set('B', '10 9 5'), 'stacked="yes" legend="288"'));
    expect(words).toEqual(['A', '+10', 'B', '\u22125']);
  });

  it('are shares to 100 per cent of amounts that the workbook has', () => {
    const { item } = placed(chart(set('A', '10 20 30') + set('B', '30 20 10'), 'stacked="shares"'));
    expect(item.series.map(({ values, amounts }) => [values, amounts])).toEqual([
      [
        [25, 50, 75],
        [10, 20, 30],
      ],
      [
        [75, 50, 25],
        [30, 20, 10],
      ],
      [[100, 100, 100], undefined],
    ]);
    expect(labels(item).slice(-3)).toEqual(['40', '40', '40']);
  });

  it('go down from zero where they are losses, with what is left in a row', () => {
    const content = set('Inn', '6 5 4') + set('Ut', '-7 -7 -8');
    const { item, words, items } = placed(
      chart(`${content}<pair between="Inn Ut"/>`, 'stacked="yes" legend="288" sum="yes" net="Netto"'),
    );
    expect(item).toMatchObject({ min: -8, max: 6 });
    expect(labels(item)).toEqual(['+6', '+5', '+4', '\u22127', '\u22127', '\u22128']);
    expect(item.labels.map(({ format }) => format)).toEqual(Array<string>(6).fill('+0;"\u2212"0;0'));
    expect(words).toEqual(['Netto', '\u22121', '\u22122', '\u22124', 'Inn', '+15', 'Ut', '\u221222', '\u22127']);
    expect(items.filter(({ name }) => name === 'net')).toHaveLength(3);
  });

  it('hatch what is not known, as high as its total, and never as zero', () => {
    const split = '<category id="a" total="20">a</category><category id="b">b</category><category id="c">c</category>';
    const { item, words, items } = placed(chart(set('A', '- 10 -') + set('B', '- 30 -'), 'stacked="yes"', split));
    expect(item.series.map(({ values }) => values)).toEqual([
      [null, 10, null],
      [null, 30, null],
      [null, 40, null],
    ]);
    const stubs = items.filter(({ name }) => name === 'not stated');
    expect(stubs.map(({ box }) => Math.round(box.height))).toEqual([Math.round(item.plot.height / 2), 9]);
    expect(words).toEqual(['ikke kjent', 'ikke kjent']);
  });

  it('put numbers beside parts that are too low for them', () => {
    const { item, words } = placed(
      chart(set('A', '100 100 100') + set('B', '1 1 1') + set('C', '1 1 1'), 'stacked="yes"'),
    );
    expect([labels(item).length, words]).toEqual([6, ['1', '1', '1', '1', '1', '1']]);
  });
});

describe('columns', () => {
  it('stand out where the title names them, with their values over them', () => {
    const { item } = placed(chart(set('Pris', '3.1 4.6 9.4', 'names="2020 2022"')));
    expect(item.series.map(({ values }) => values)).toEqual([
      [3.1, null, 9.4],
      [null, 4.6, null],
    ]);
    expect(labels(item)).toEqual(['3.1', '9.4', '4.6']);
    expect(item.labels[0]?.format).toBe('"3.1"');
  });
});

describe('what is wrong with columns', () => {
  const said = (markup: string): readonly string[] => {
    const [element] = slideOf(`<slide>${markup}</slide>`).root.children.filter(isElement);
    if (element === undefined) throw new Error('no chart');
    return columnChartElement.check?.(element, looksAt(situationOf().theme, 0, {})) ?? [];
  };

  it('is told: values that are missing or too many, names that lead nowhere, series that are not stacked', () => {
    expect(said(chart(`${set('A', '1 2')}${set('A', '1 2 3')}<growth from="2020" to="1999"/>`))).toEqual([
      '«A» has 2 values for 3 categories',
      'there are two series «A»',
      'there is no category «1999»',
      'columns of several series are stacked',
    ]);
  });
});
