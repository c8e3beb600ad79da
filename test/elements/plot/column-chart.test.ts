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
    const heard = items.flatMap((one) =>
      one.kind === 'text' && one.text.heard ? [[one.text.heard, wordsOf(one.text)]] : [],
    );
    expect(heard).toEqual([
      ['2020', '\u22121'],
      ['2021', '\u22122'],
      ['2022', '\u22124'],
    ]);
    const marks = items.filter(({ name }) => name === 'net');
    expect(marks.map((one) => one.kind === 'shape' && one.geometry.kind)).toEqual(['paths', 'paths', 'paths']);
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

  describe('with numbers beside them', () => {
    const low = set('A', '90000 90000 90000') + set('B', '1234 1234 1234') + set('C', '1235 1235 1235');
    const beside = ({ items }: ReturnType<typeof placed>): readonly Item[] =>
      items.filter((one) => one.kind === 'text' && /^123[45]$/u.test(wordsOf(one.text)));

    it('are thinner where the numbers would reach the next column', () => {
      const all = placed(chart(low, 'stacked="yes"').replace('w="888"', 'w="200"'));
      const columns = barsOf(all.item);
      expect(beside(all)).toHaveLength(6);
      for (const { box } of beside(all))
        expect(columns.some(({ x, width }) => x < box.x + box.width && box.x < x + width)).toBe(false);
    });

    it('have no line through a number, neither to the next column nor to the table', () => {
      const all = placed(chart(low, 'stacked="yes" legend="288"'));
      const lines = all.items.filter(({ name }) => name === 'link' || name === 'level');
      expect(lines.map(({ name }) => name)).toEqual(['level', 'level', 'level']);
      for (const { box } of beside(all))
        expect(lines.every((line) => line.box.x >= box.x + box.width || line.box.x + line.box.width <= box.x)).toBe(
          true,
        );
    });
  });

  it('say all their numbers in the alternative text, and the ends of series that are longer', () => {
    expect(placed(chart(set('A', '4 - 6') + set('B', '1 2 3'), 'stacked="yes"')).item.alt).toBe(
      'Stolper; A: 2020 4, 2021 ikke kjent, 2022 6; B: 2020 1, 2021 2, 2022 3',
    );
    const many = Array.from({ length: 61 }, (_, index) => index);
    const long = many.map((one) => `<category id="c${one}">${one}</category>`).join('');
    expect(placed(chart(set('A', many.join(' ')), '', long)).item.alt).toBe('Stolper; A: 0 0, 60 60');
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

describe('columns that lose from one to the next', () => {
  const losing = (values: string, attributes = ''): ReturnType<typeof placed> =>
    placed(chart(set('Barn', values), `losses="yes" ${attributes}`));
  const boxesOf = (items: readonly Item[], text: string) =>
    items.filter((item) => item.kind === 'text' && wordsOf(item.text) === text).map(({ box }) => box);

  it('say how much between them over zero, under lines from the one to the other', () => {
    const { item, items, words } = losing('1000 820 740');
    expect(words).toEqual(['\u2212180', '\u221280']);
    expect(items.filter(({ name }) => name === 'loss')).toHaveLength(2);
    const [first, second] = barsOf(item);
    const [box] = boxesOf(items, '\u2212180');
    if (first === undefined || second === undefined || box === undefined) throw new Error('nothing is drawn');
    expect(box.x).toBeGreaterThan(first.x + first.width);
    expect(box.x + box.width).toBeLessThan(second.x);
    expect(box.y + box.height).toBeLessThan(item.plot.y + item.plot.height);
  });

  it('say it in a row under their names where a number is wider than what lies between two columns', () => {
    const many = Array.from({ length: 9 }, (_, index) => `<category id="${index}">${index}</category>`).join('');
    const falling = (by: number) =>
      placed(
        chart(
          set(
            'Barn',
            many
              .match(/id="\d/gu)
              ?.map((_, index) => by * (9 - index))
              .join(' ') ?? '',
          ),
          'losses="yes"',
          many,
        ),
      );
    const [wide, narrow] = [falling(1_000_000), falling(1)];
    expect(wide.item.plot.height).toBeLessThan(narrow.item.plot.height);
    const under = wide.items.filter((item) => item.kind === 'text');
    expect(under).toHaveLength(8);
    for (const { box } of under) expect(box.y).toBeGreaterThan(wide.item.plot.y + wide.item.plot.height + 9);
  });

  it('say nothing about a value that is missing, nor of parts', () => {
    expect(losing('10 - 5').words).not.toContain('\u22125');
    expect(placed(chart(set('A', '3 2 1') + set('B', '3 2 1'), 'stacked="yes" losses="yes"')).words).toEqual([]);
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

describe('the table beside stacked columns', () => {
  it('has names alone where nothing changes from one to another', () => {
    const content = set('A', '1 2 3') + set('B', '1 2 3');
    expect(placed(chart(content, 'stacked="yes" legend="288" changes="no"')).words).toEqual(['A', 'B']);
    expect(placed(chart(content, 'stacked="yes" legend="288"')).words).toContain('+2');
  });
});

describe('a column that is cut', () => {
  const three = '<category id="a">A</category><category id="b">B</category><category id="c">C</category>';
  const cutOf = (content: string, attributes: string): ReturnType<typeof placed> & { breaks: number } => {
    const made = placed(chart(content, attributes, three));
    return { ...made, breaks: made.items.filter(({ name }) => name === 'axis break').length };
  };

  it('ends over the next one, with a slit in it and its value over it as text', () => {
    const { item, words, breaks } = cutOf(set('A', '6900 50 80', 'names="c"'), 'cut="a"');
    expect([item.max, breaks, words, labels(item)]).toEqual([100, 3, ['6900'], ['80', '50']]);
    expect(item.series.some(({ values }) => values.includes(6900))).toBe(true);
  });

  it('is none that the slide does not name, and none that would hide nothing', () => {
    expect(cutOf(set('A', '6900 50 80'), '').item.max).toBe(6900);
    expect(cutOf(set('A', '6900 50 80'), 'cut="b"').item.max).toBe(6900);
    expect(cutOf(set('A', '690 50 80'), 'cut="a"').breaks).toBe(0);
  });

  it('of stacked ones is cut in the part on top, so that no other is hidden', () => {
    const low = set('X', '70 20 60', 'look="named"') + set('Y', '6000 30 40');
    const { item, words, breaks } = cutOf(low, 'stacked="yes" cut="a"');
    expect([item.max, breaks]).toEqual([125, 3]);
    expect(words).toEqual(expect.arrayContaining(['6070', '6000']));
    expect(labels(item)).toContain('70');
    const high = set('X', '6000 20 60', 'look="named"') + set('Y', '90 30 40');
    expect(cutOf(high, 'stacked="yes" cut="a"').breaks).toBe(0);
    expect(cutOf(low, 'stacked="shares" cut="a"').breaks).toBe(0);
  });
});

describe('an arrow of growth over losses', () => {
  it('begins over what has been gained, and crosses no column', () => {
    const { items, item } = placed(
      chart(
        `${set('Inn', '6 5 4')}${set('Ut', '-7 -7 -8')}<growth from="2020" to="2022"/>`,
        'stacked="yes" legend="288"',
      ),
    );
    const arrow = items.find(({ name }) => name === 'growth arrow') ?? expect.unreachable();
    const tops = barsOf(item).map(({ y }) => y);
    expect(arrow.box.y + arrow.box.height).toBeLessThanOrEqual(Math.max(...tops));
    const ends = arrow.kind === 'connector' ? [arrow.from.y, arrow.to.y] : [];
    const gains = barsOf(item).filter(({ series }) => series === 0);
    expect((ends[0] ?? 999) < (gains[0]?.y ?? 0) && (ends[1] ?? 999) < (gains[2]?.y ?? 0)).toBe(true);
  });
});
