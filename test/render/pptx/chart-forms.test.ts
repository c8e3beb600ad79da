/** Charts of other forms than bars: columns, lines, areas, points and bubbles, each with its scales and its cells of the workbook. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ChartItem } from '../../../src/scene/scene.js';
import { presentation } from './fixture.js';
import { chart as bars } from './fixture-shapes.js';
import { render } from './package-under-test.js';
import { all, first, type Node, parseXml } from './xml-tree.js';

const line = { colour: 'petrol', width: 2 };
const labels = [
  {
    series: 0,
    category: 0,
    runs: [{ text: '4', font: 'text', size: 10, bold: false, italic: false, colour: 'ink' }],
    format: '0',
  },
] as const;
const chart: ChartItem = {
  ...bars,
  categories: ['2020', '2021', '2022'],
  categoryLines: [['2020'], ['2021'], ['2022']],
  series: [
    { name: 'A', look: { fill: 'petrol', line }, values: [4, -2, 3] },
    { name: 'B', look: { fill: 'grey', line: { ...line, dash: 'dash' } }, values: [null, 1, 2] },
  ],
  min: -2,
  max: 5,
  labels,
  format: '0',
};

async function written(
  item: ChartItem,
): Promise<{ part: Node; value: (name: string) => string | undefined; cells: readonly string[] }> {
  const scene = presentation.scenes.find(({ items }) => items.includes(bars));
  if (scene === undefined) throw new Error('no slide has the chart');
  const items = scene.items.map((one) => (one === bars ? item : one));
  const pptx = await render({
    ...presentation,
    scenes: presentation.scenes.map((one) => (one === scene ? { ...one, items } : one)),
  });
  const part = pptx.xml('ppt/charts/chart1.xml');
  const book = unzipSync(pptx.content('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'));
  const sheet = parseXml(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
  return {
    part,
    value: (name) => all(part, name)[0]?.attributes['val'],
    cells: all(sheet, 'c').map(({ attributes, text }) => `${attributes['r'] ?? ''}=${text}`),
  };
}

const formulas = (part: Node): readonly string[] => all(part, 'c:f').map(({ text }) => text);

describe('a native chart', () => {
  it('has bars under each other that do not overlap', async () => {
    const { value } = await written({ ...chart, form: 'bars', stacked: false, beside: true });
    expect(['c:barDir', 'c:grouping', 'c:overlap'].map(value)).toEqual(['bar', 'clustered', '0']);
  });

  it('has columns with names under the plot, from the lowest value to the highest', async () => {
    const { value, part } = await written({ ...chart, form: 'columns', stacked: true });
    expect(['c:barDir', 'c:grouping', 'c:overlap', 'c:min', 'c:max', 'c:invertIfNegative'].map(value)).toEqual([
      'col',
      'stacked',
      '100',
      '-2',
      '5',
      '0',
    ]);
    const names = first(part, 'c:catAx');
    expect(
      ['c:orientation', 'c:axPos', 'c:tickLblPos', 'c:tickLblSkip'].map((name) => first(names, name).attributes['val']),
    ).toEqual(['minMax', 'b', 'low', '1']);
    expect(first(part, 'c:dLblPos').attributes['val']).toBe('ctr');
    expect(first(first(part, 'c:valAx'), 'c:delete').attributes['val']).toBe('1');
  });

  it('carries totals by a line over columns that is not drawn', async () => {
    const total = { name: 'Sum', look: {}, values: [4, -1, 5], over: true } as const;
    const { part } = await written({
      ...chart,
      form: 'columns',
      stacked: true,
      series: [...chart.series, total],
      labels: [{ ...labels[0], series: 2 }],
    });
    const over = first(part, 'c:lineChart');
    expect(all(over, 'c:ser')).toHaveLength(1);
    expect(all(first(over, 'c:spPr'), 'a:noFill')).toHaveLength(1);
    expect([first(over, 'c:dLblPos').attributes['val'], first(over, 'c:symbol').attributes['val']]).toEqual([
      't',
      'none',
    ]);
    expect(all(first(part, 'c:barChart'), 'c:ser')).toHaveLength(2);
  });

  it('has lines from edge to edge, a scale with steps and lines through them, and gaps where values are missing', async () => {
    const steps = [-2, 0, 2, 4].map((value) => ({ value, text: String(value).replace('-', '\u2212') }));
    const { value, part } = await written({ ...chart, form: 'lines', steps, grid: { colour: 'grey', width: 1 } });
    expect(['c:crossBetween', 'c:majorUnit', 'c:dispBlanksAs', 'c:smooth'].map(value)).toEqual([
      'midCat',
      '2',
      'gap',
      '0',
    ]);
    const scale = first(part, 'c:valAx');
    expect([first(scale, 'c:delete').attributes['val'], all(scale, 'c:majorGridlines').length]).toEqual(['0', 1]);
    expect(first(scale, 'c:numFmt').attributes['formatCode']).toBe('0;"\u2212"0;0');
    const own = all(part, 'c:ser').map((series) => [
      all(first(series, 'c:spPr'), 'a:prstDash')[0]?.attributes['val'],
      all(first(series, 'c:val'), 'c:pt').map(({ attributes }) => attributes['idx']),
    ]);
    expect(own).toEqual([
      ['solid', ['0', '1', '2']],
      ['sysDash', ['1', '2']],
    ]);
  });

  it('has areas on each other', async () => {
    const { value, part } = await written({ ...chart, form: 'areas', stacked: true, labels: [] });
    expect([value('c:grouping'), value('c:crossBetween'), all(part, 'c:areaChart').length]).toEqual([
      'stacked',
      'midCat',
      1,
    ]);
  });

  const across = { values: [50, 60, 75], min: 40, max: 80, steps: [], diameter: 12 };
  const points: ChartItem = {
    ...chart,
    form: 'points',
    series: [
      { name: 'A', look: { fill: 'petrol' }, values: [4, 3, null] },
      { name: 'B', look: { fill: 'grey' }, values: [null, null, 1] },
    ],
    labels: [],
    across,
  };

  it('has points, each series with the rows of its own points', async () => {
    const { part, cells } = await written(points);
    expect(all(part, 'c:scatterChart')).toHaveLength(1);
    expect(all(part, 'c:valAx')).toHaveLength(2);
    expect(first(part, 'c:size').attributes['val']).toBe('12');
    expect(formulas(part)).toEqual([
      'Sheet1!$C$1',
      'Sheet1!$B$2:$B$3',
      'Sheet1!$C$2:$C$3',
      'Sheet1!$D$1',
      'Sheet1!$B$4:$B$4',
      'Sheet1!$D$4:$D$4',
    ]);
    expect(cells).toEqual(expect.arrayContaining(['B2=50', 'C2=4', 'B4=75', 'D4=1']));
  });

  it('has points on two scales, each with the decimals that its own steps have', async () => {
    const printed = (digits: number, values: readonly number[]) =>
      values.map((value) => ({ value, text: value.toFixed(digits) }));
    const { part } = await written({
      ...points,
      steps: printed(1, [0, 0.5, 1]),
      across: { ...across, steps: printed(2, [0.25, 0.5]) },
    });
    const formats = all(part, 'c:valAx').map((axis) => first(axis, 'c:numFmt').attributes['formatCode']);
    expect(formats).toEqual(['0.00', '0.0']);
  });

  it('has bubbles whose area is their size', async () => {
    const { part, cells, value } = await written({ ...points, across: { ...across, sizes: [400, 100, 25] } });
    expect([value('c:sizeRepresents'), value('c:bubbleScale')]).toEqual(['area', '100']);
    expect(all(part, 'c:bubbleSize').flatMap((one) => all(one, 'c:v').map(({ text }) => text))).toEqual([
      '400',
      '100',
      '25',
    ]);
    expect(cells).toEqual(expect.arrayContaining(['E2=400', 'E4=25']));
  });
});
