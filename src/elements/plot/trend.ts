/** `<trend>`: a small line that shows the course of one measure, with a ring where it began and a dashed line at that level. */
import { middleAt, valueAt } from '../../scene/drawing/chart-bars.js';
import type { Box, ChartItem, Item, Line, Point } from '../../scene/scene.js';
import type { Drawing, Looks } from '../../setting/context.js';
import { declare } from '../../setting/declare.js';
import { amount, decimals } from '../../setting/number-types.js';
import { text, word } from '../../setting/word-types.js';
import type { Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { dot, overlay, segment } from './annotate.js';
import { chartText } from './category-names.js';
import { bareChart } from './chart-item.js';
import { figuresOf } from './figures.js';
import { lineOf } from './line-series.js';
import { checkData, readData, type Data, type Dataset } from './read-data.js';

const own = declare('trend', {
  what: 'a small native chart of one `dataset`, with a ring at its first value, a dot at its last, and a dashed line at the level of the first',
  where: ['blocks'],
  attributes: {
    title: text(),
    alt: text(),
    decimals: decimals(),
    missing: text(),
    name: word('trend'),
    low: amount(),
    high: amount(),
  },
  about: {
    title: 'heads the workbook',
    alt: 'what the chart shows; its values are added, of long series those at the ends',
    decimals: 'of all values; as many as they need where it is left out',
    missing: 'what stands for a value that there is not',
    low: 'the least value of all trends that share a scale, where the first value of each is 1',
    high: 'and the largest',
  },
  styles: ['plotName'],
  lines: ['plotAxis', 'trendBase', 'trendOther'],
  measures: ['plotDot'],
});

/** As low as it can be read. */
const leastHeight = 36;

/** Parts of the scale that stay free under the lowest point and over the highest. */
const [under, over] = [0.12, 0.06];

export const trend: ElementKind = {
  ...own,
  check: (element, looks) => [...checkData(element, looks), ...checkScale(element, looks)],
  height: () => leastHeight,
  place: placeTrend,
};

function checkScale(element: Element, looks: Looks): readonly string[] {
  const { low = 1, high = 1 } = own.read(element, looks);
  return low <= 1 && high >= 1 ? [] : ['the first value, which is 1, lies between low and high'];
}

function placeTrend(element: Element, box: Box, context: Drawing): Item[] {
  const data = readData(element, context);
  const [set] = data.sets;
  const first = set?.values[0];
  if (set === undefined || typeof first !== 'number' || first <= 0) return [];
  const item = chartItem(element, { data, set, first }, box, context);
  return [item, ...overlay(box, marksOf(item, { set, first }, context), context)];
}

interface Course {
  readonly data: Data;
  readonly set: Dataset;
  /** Greater than zero, since the scale counts in it. */
  readonly first: number;
}

function chartItem(element: Element, { data, set, first }: Course, box: Box, context: Drawing): ChartItem {
  const said = own.read(element, context);
  const { low = 1, high = 1 } = said;
  const span = Math.max(high - low, 0.01);
  const radius = own.measure('plotDot', context) / 2;
  return {
    ...bareChart(data, said, figuresOf(set.values, said.decimals, context), box, context),
    form: 'lines',
    stacked: false,
    series: [{ name: set.label, look: { line: strokeOf(set, context) }, values: set.values }],
    plot: { x: box.x + radius, y: box.y, width: Math.max(1, box.width - 2 * radius), height: box.height },
    min: first * (low - under * span),
    max: first * (high + over * span),
    steps: [],
    gapWidth: 0,
    categoryText: chartText(own.style('plotName', context)),
    axis: own.line('plotAxis', context),
    categoryLines: [],
    labels: [],
  };
}

const strokeOf = (set: Dataset, looks: Looks): Line =>
  set.look === 'other' ? own.line('trendOther', looks) : lineOf(set, looks);

function marksOf(item: ChartItem, { set, first }: Pick<Course, 'set' | 'first'>, context: Drawing): readonly Item[] {
  const { colour } = strokeOf(set, context);
  const diameter = own.measure('plotDot', context);
  const at = (category: number, value: number): Point => [middleAt(item, category), valueAt(item, value)];
  const last = set.values.length - 1;
  const end = set.values[last];
  const ring = { fill: 'white', line: { colour, width: 1.5 } };
  return [
    segment(at(0, first), at(last, first), own.line('trendBase', context), 'first level', context),
    dot(at(0, first), diameter - 3, ring, context),
    ...(typeof end === 'number' ? [dot(at(last, end), diameter, { fill: colour }, context)] : []),
  ];
}
