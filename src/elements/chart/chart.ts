/** `<chart>`: a native bar chart; each `<point>` is a category in a band of its own, as tall as those of the table beside it. */
import { plainCharacters } from '../../scene/plain-characters.js';
import type { Box, ChartItem, ChartTable, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks, Sizes, Texts } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import type { SetText } from '../../setting/set-text.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import type { ElementKind } from '../element-kind.js';
import { itemBase } from '../items.js';
import { chartText, linesOf, setName } from '../plot/category-names.js';
import { checkChart, readChart, type Chart, type Point } from './read-chart.js';
import { chart } from './declarations.js';
import { labelsOf, numberFormat, portionText } from './labels.js';
import { legendHeight, legendItems } from './legend.js';
import { overlayItems, separatorItems, type Placed } from './overlays.js';
import { proofItems } from './proof.js';
import { arrowsOf, plotWidth, scaleOf } from './scale.js';

export const chartElement: ElementKind = {
  ...chart,
  check: checkChart,
  height: (element, _width, context) =>
    childrenOf(element, 'point').length * chart.measure('chartBandLeast', context) + legendHeight(element, context),
  place: placeChart,
};

function placeChart(element: Element, box: Box, context: Sizes & Drawing): Item[] {
  const read = readChart(element, context);
  const scale = scaleOf(read);
  const plot = plotOf(element, box, context);
  const arrows = arrowsOf(element, read, context);
  const fitted = { ...plot, width: plotWidth({ read, scale, arrows }, plot.width, context) };
  const placed: Placed = { element, read, scale, box, plot: fitted };
  return [
    ...separatorItems(placed, context),
    chartItem(placed, context),
    ...overlayItems(placed, context),
    ...proofItems(placed, context),
    ...legendItems(placed, context),
  ];
}

/** All the room there is for bars and their labels, beside the names and clear of the legend. */
function plotOf(element: Element, box: Box, context: Looks): Box {
  const all = chart.read(element, context);
  const left = all['label-width'] === 0 ? 0 : all['label-width'] + all['label-gap'];
  const legend = legendHeight(element, context);
  const y = box.y + (all.legend === 'above' ? legend : 0);
  return { x: box.x + left, y, width: Math.max(0, box.width - left), height: Math.max(0, box.height - legend) };
}

function chartItem({ element, read, scale, box, plot }: Placed, context: Drawing): ChartItem {
  const all = chart.read(element, context);
  const look = chart.style('chartCategory', context);
  const sets = all['label-width'] === 0 ? [] : setNames(read.points, look, all['label-width'], plot, context);
  const units = read.points.flatMap((point, index) => [...(sets[index]?.units ?? []), ...point.units]);
  return {
    ...itemBase(box, { label: all.name, alt: plainText(all.alt, context), units: [...new Set(units)] }, context),
    kind: 'chart',
    form: 'bars',
    title: plainText(all.title, context),
    categories: read.points.map((point) => nameOf(point, context)),
    series: read.series.map(({ item }) => item),
    stacked: read.stacked,
    plot,
    min: 0,
    max: scale.max,
    steps: [],
    gapWidth: all['gap-width'],
    categoryText: chartText(look),
    axis: chart.line('chartAxis', context),
    categoryLines: sets.map(linesOf),
    labels: labelsOf(read, scale, plot.width, context),
    format: numberFormat(context),
    table: tableOf(read, plainText(all.title, context), context),
  };
}

/** What stands beside each bar; of stacked ones what stands in each segment, and the total. */
function tableOf({ points, series, stacked }: Chart, title: string, context: Texts): ChartTable {
  const said = (runs: Point['runs']): string => runs.map(({ text }) => text).join('');
  if (!stacked) return { head: ['', title], rows: points.map((one) => [nameOf(one, context), said(one.runs)]) };
  const parts = (index: number): readonly string[] => series.map((one) => portionText(one, index, context));
  return {
    head: ['', ...series.map(({ item }) => item.name), title],
    rows: points.map((one, index) => [
      nameOf(one, context),
      ...parts(index),
      said(one.total.length > 0 ? one.total : one.runs),
    ]),
  };
}

function setNames(points: readonly Point[], look: Style, width: number, plot: Box, context: Drawing): SetText[] {
  const height = plot.height / points.length;
  return points.map(({ element }) => setName(element, look, { width, height }, context));
}

function nameOf({ element }: Point, context: Texts): string {
  return plainCharacters(plainText(element.children, context)).trim();
}
