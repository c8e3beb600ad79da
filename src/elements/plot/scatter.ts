/** `<scatter>`: named points on two scales, with limits across them and fields between these. */
import type { Box, ChartItem, ChartPoints, ChartSeries, Item } from '../../scene/scene.js';
import type { Drawing, Looks } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { unitsIn, type Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { itemBase } from '../items.js';
import { numberFormat } from '../chart/labels.js';
import { overlay } from './annotate.js';
import { chartText } from './category-names.js';
import { MOST_TOLD } from './chart-item.js';
import { lookOf } from './column-series.js';
import { scatter } from './scatter-declarations.js';
import { fieldItems, limitItems } from './scatter-fields.js';
import { spotLabels, spotNumbers } from './scatter-labels.js';
import { isNumbered, pointOf, scatterPlot, type ScatterPlot, type Spot } from './scatter-plot.js';

const leastHeight = 150;

export const scatterElement: ElementKind = {
  ...scatter,
  height: () => leastHeight,
  place: placeScatter,
};

function placeScatter(element: Element, box: Box, context: Drawing): Item[] {
  const plot = scatterPlot(element, box, context);
  if (plot.spots.length === 0) return [];
  const fields = fieldItems(plot, context);
  const limits = limitItems(plot, fields.taken, context);
  const labels = spotLabels(plot, [...limits.taken, ...fields.taken], context);
  return [
    ...fields.behind,
    ...limits.lines,
    scatterItem(plot, box, context),
    ...overlay(box, [...fields.words, ...limits.words, ...labels, ...spotNumbers(plot, context)], context),
  ];
}

function scatterItem(plot: ScatterPlot, box: Box, context: Drawing): ChartItem {
  const { said, spots, up, area, bubbles } = plot;
  const { rows } = tableOf(plot, context);
  const isShort = rows.flat().length - rows.length <= MOST_TOLD;
  const points = rows.flatMap(([name = '', ...values], index) =>
    isShort || spots[index]?.isNamed === true ? [`${name} ${values.filter((value) => value !== '').join(', ')}`] : [],
  );
  const told = [said.across, said.up, said.size].flat().flatMap((part) => (part.kind === 'unit' ? [part.id] : []));
  const units = [...new Set([...spots.flatMap((one) => unitsIn(one.element)), ...told])];
  const middle = (up.min + up.max) / 2;
  return {
    ...itemBase(box, { label: said.name, alt: [plainText(said.alt, context), ...points].join('; '), units }, context),
    kind: 'chart',
    form: 'points',
    title: plainText(said.title, context),
    categories: [...spots.map(({ name }) => name), ...(bubbles === undefined ? [] : [''])],
    series: [
      ...seriesOf(spots, bubbles !== undefined, context),
      ...(bubbles === undefined ? [] : [anchor(spots.length, middle)]),
    ],
    stacked: false,
    plot: area,
    min: up.min,
    max: up.max,
    steps: up.steps,
    across: acrossOf(plot, context),
    gapWidth: 0,
    categoryText: chartText(scatter.style('plotName', context)),
    axis: scatter.line('plotAxis', context),
    categoryLines: [],
    labels: [],
    format: numberFormat(
      spots.flatMap(({ x, y, size }) => [x, y, size ?? 0]),
      context,
    ),
    table: tableOf(plot, context),
  };
}

/** The bubble that sets how large the others are stands in the middle of the plot. */
function acrossOf({ across, spots, bubbles }: ScatterPlot, looks: Looks): ChartPoints {
  const values = spots.map(({ x }) => x);
  if (bubbles === undefined) return { ...across, values, diameter: pointOf(spots, looks) };
  const sizes = [...spots.map(({ size }) => size ?? 0), bubbles.anchor];
  return { ...across, values: [...values, (across.min + across.max) / 2], diameter: bubbles.diameter, sizes };
}

/** Those that the title names are a series of their own, and stand after the others. */
function seriesOf(spots: readonly Spot[], hasAnchor: boolean, context: Looks): readonly ChartSeries[] {
  const after = hasAnchor ? [null] : [];
  const of = (named: boolean, style: 'pointNamed' | 'pointOther' | 'spotNumbered'): ChartSeries => ({
    name: named ? 'A' : 'B',
    look: lookOf(scatter.style(style, context)),
    values: [...spots.map(({ isNamed, y }) => (isNamed === named ? y : null)), ...after],
  });
  return [of(false, isNumbered(spots) ? 'spotNumbered' : 'pointOther'), of(true, 'pointNamed')].filter(({ values }) =>
    values.some((value) => value !== null),
  );
}

const anchor = (count: number, y: number): ChartSeries => ({
  name: '',
  look: {},
  values: [...Array<null>(count).fill(null), y],
});

function tableOf({ said, spots, figures, acrossFigures, bubbles }: ScatterPlot, context: Drawing): ChartItem['table'] {
  const head = [said.across, said.up, ...(bubbles === undefined ? [] : [said.size])].map((words) =>
    plainText(words, context),
  );
  return {
    head: ['', ...head],
    rows: spots.map(({ name, x, y, size }) => [
      name,
      acrossFigures.print(x),
      figures.print(y),
      ...(bubbles === undefined ? [] : [size === undefined ? '' : context.number(size)]),
    ]),
  };
}
