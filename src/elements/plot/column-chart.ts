/** `<columnchart>`: columns from zero, or stacked ones with their totals, what is missing, and a table of their parts beside the last. */
import type { Box, ChartItem, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { overlay } from './annotate.js';
import { chartText, setName } from './category-names.js';
import { bareChart } from './chart-item.js';
import { besideLabels, nativeLabels } from './column-labels.js';
import type { ColumnPlot } from './column-model.js';
import { columnPlot } from './column-plot.js';
import { columnSeries } from './column-series.js';
import { cutItems } from './column-cut.js';
import { linkItems } from './column-links.js';
import { aboveLosses, lossItems } from './column-losses.js';
import { growthItems } from './column-growth.js';
import { legendItems } from './column-legend.js';
import { netItems } from './column-net.js';
import { missingItems } from './column-missing.js';
import { columnChart, growth, pair } from './declarations.js';
import { checkData, idsOf, unknownIn } from './read-data.js';

/** As low as it can be read. */
const leastHeight = 120;

export const columnChartElement: ElementKind = {
  ...columnChart,
  check: checkColumns,
  height: () => leastHeight,
  place: placeColumns,
};

function checkColumns(element: Element, looks: Looks): readonly string[] {
  const [categories, sets] = [idsOf(element, 'category', looks), idsOf(element, 'dataset', looks)];
  const ends = childrenOf(element, 'growth').flatMap((child) => {
    const { from, to } = growth.read(child, looks);
    return [from, to];
  });
  const pairs = childrenOf(element, 'pair').flatMap((child) => pair.read(child, looks).between);
  const { stacked, cut } = columnChart.read(element, looks);
  return [
    ...checkData(element, looks),
    ...unknownIn('category', [...ends, ...(cut === '' ? [] : [cut])], categories),
    ...unknownIn('series', pairs, sets),
    ...(stacked === 'no' && sets.length > 1 ? ['columns of several series are stacked'] : []),
  ];
}

function placeColumns(element: Element, box: Box, context: Drawing): Item[] {
  const plot = columnPlot(element, aboveLosses(columnPlot(element, box, context), box, context), context);
  if (plot.data.categories.length === 0 || plot.parts.length === 0) return [];
  reportNames(plot, context);
  const over = [
    ...linkItems(plot, context),
    ...missingItems(plot, context),
    ...cutItems(plot, context),
    ...besideLabels(plot, context),
    ...growthItems(plot, box, context),
    ...lossItems(plot, box, context),
    ...netItems(plot, context),
    ...legendItems(plot, box, context),
  ];
  return [columnItem(plot, box, context), ...overlay(box, over, context)];
}

/** A name may take three lines under its column. */
const mostLines = 3;

function reportNames(plot: ColumnPlot, context: Drawing): void {
  const look = columnChart.style('plotName', context);
  const room = { width: plot.area.width / plot.data.categories.length - 3, height: mostLines * look.leading };
  for (const { element } of plot.data.categories) setName(element, look, room, context);
}

function columnItem(plot: ColumnPlot, box: Box, context: Drawing): ChartItem {
  const { data, said, figures, area } = plot;
  const series = columnSeries(plot, context);
  return {
    ...bareChart(data, said, figures, { ...box, width: area.x + area.width - box.x }, context),
    form: 'columns',
    stacked: plot.isStacked,
    series,
    plot: area,
    min: plot.min,
    max: plot.max,
    steps: [],
    gapWidth: plot.gapWidth,
    categoryText: chartText(columnChart.style('plotName', context)),
    axis: columnChart.line(plot.hasLosses ? 'plotZero' : 'plotAxis', context),
    categoryLines: plot.names,
    labels: nativeLabels(plot, series, context),
  };
}
