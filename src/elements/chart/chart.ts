/** `<chart>`: a native bar chart; each `<point>` is a category in a band of its own, as tall as those of the table beside it. */
import { plainCharacters } from '../../scene/plain-characters.js';
import type { Box, ChartItem, ChartTable, Item } from '../../scene/scene.js';
import { noInsets } from '../../scene/text.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks, Setting, Sizes, Texts } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { lineWidth, type SetText } from '../../setting/set-text.js';
import { unitsIn, type Element, type Inline } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import type { ElementKind } from '../element-kind.js';
import { itemBase } from '../items.js';
import { ownWords } from '../plot/annotate.js';
import { chartText, linesOf, setName } from '../plot/category-names.js';
import { type Point } from './point.js';
import { checkChart, isStacked, readChart, type Chart } from './read-chart.js';
import { chart } from './declarations.js';
import { fittedPlot } from './fit-plot.js';
import { heard } from './label-runs.js';
import { labelsOf, numberFormat, portionText } from './labels.js';
import { legendHeight, legendItems } from './legend.js';
import { overlayItems, separatorItems, type Placed } from './overlays.js';
import { proofItems } from './proof.js';
import { arrowsOf, scaleOf } from './scale.js';

export const chartElement: ElementKind = {
  ...chart,
  check: checkChart,
  height: (element, _width, context) =>
    childrenOf(element, 'point').reduce((sum, point) => sum + bandOf(point, element, context), 0) +
    legendHeight(element, context),
  place: placeChart,
};

/** What a point needs: more where several bars stand under each other. */
function bandOf(point: Element, element: Element, context: Looks): number {
  const least = chart.measure('chartBandLeast', context);
  const { stacked, 'value-style': look } = chart.read(element, context);
  const bars = stacked === 'no' ? childrenOf(point, 'amount').length : 1;
  return Math.max(least, bars * look.size);
}

function placeChart(element: Element, box: Box, context: Sizes & Drawing): Item[] {
  const read = readChart(element, context);
  const arrows = arrowsOf(element, read, context);
  const room = roomOf(element, read, box, context);
  const fitted = fittedPlot({ read, scale: scaleOf(read), arrows }, room, context);
  const placed: Placed = { element, read, box, ...fitted };
  reportNumbers(placed, context);
  return [
    ...separatorItems(placed, context),
    chartItem(placed, context),
    ...overlayItems(placed, context),
    ...proofItems(placed, context),
    ...legendItems(placed, context),
  ];
}

/** Numbers after bars that leave too little room for the bars themselves. */
function reportNumbers({ element, read, plot, narrow }: Placed, context: Sizes & Drawing): void {
  const excess = chart.measure('chartNotStated', context) - plot.width;
  if (read.rest === 'legend' || narrow.flat().length === 0 || excess <= 0) return;
  context.fault({ kind: 'too-wide', units: unitsIn(element), place: element.place, excess });
}

/** All the room there is for bars and their labels, beside the names and clear of the legend. */
function roomOf(element: Element, read: Chart, box: Box, context: Setting): Box {
  const all = chart.read(element, context);
  const label = labelWidth(element, read, context);
  const left = label === 0 ? 0 : label + all['label-gap'];
  const legend = legendHeight(element, context);
  const y = box.y + (all.legend === 'above' ? legend : 0);
  return { x: box.x + left, y, width: Math.max(0, box.width - left), height: Math.max(0, box.height - legend) };
}

/** The room of the names; 0 where they stand beside the chart. */
function labelWidth(element: Element, { points }: Chart, context: Setting): number {
  const all = chart.read(element, context);
  if (!all['label-fit'] || all['label-width'] === 0) return all['label-width'];
  const look = all['name-style'];
  const longest = Math.max(
    0,
    ...points.map((point) =>
      lineWidth({ ...point.element, children: ownWords(point.element) }, look, context, noInsets),
    ),
  );
  return Math.min(all['label-width'], Math.ceil(longest) + nameReserve);
}

/** What a program may need more than was measured. */
const nameReserve = 4;

function chartItem(placed: Placed, context: Drawing): ChartItem {
  const { element, read, scale, box, plot, narrow } = placed;
  const all = chart.read(element, context);
  const look = all['name-style'];
  const names = labelWidth(element, read, context);
  const sets = names === 0 ? [] : setNames(read.points, look, names, plot, context);
  const units = read.points.flatMap((point, index) => [...(sets[index]?.units ?? []), ...point.units]);
  return {
    ...itemBase(box, { label: all.name, alt: plainText(all.alt, context), units: [...new Set(units)] }, context),
    ...drawn(placed),
    title: plainText(all.title, context),
    categories: read.points.map((point) => nameOf(point, context)),
    min: scale.min,
    max: scale.max,
    gapWidth: all['gap-width'],
    categoryText: chartText(look),
    axis: chart.line('chartAxis', context),
    categoryLines: sets.map(linesOf),
    labels: labelsOf(read, scale, narrow, context),
    format: numberFormat(read.form === 'shares' ? [] : read.series.flatMap(({ item }) => item.values), context),
    table: tableOf(read, { title: all.title, missing: all.missing }, context),
  };
}

const drawn = ({
  read,
  plot,
}: Placed): Pick<ChartItem, 'kind' | 'form' | 'series' | 'stacked' | 'beside' | 'plot' | 'steps'> => ({
  kind: 'chart',
  form: 'bars',
  series: read.series.map(({ item }) => item),
  stacked: isStacked(read),
  ...(read.form === 'beside' ? { beside: true } : {}),
  plot,
  steps: [],
});

/** What stands beside each bar; where there are several series, what stands for each, and the total where they are stacked. */
function tableOf(
  read: Chart,
  said: { readonly title: readonly Inline[]; readonly missing: readonly Inline[] },
  context: Texts,
): ChartTable {
  const { points, series, form } = read;
  const title = plainText(said.title, context);
  if (form === 'single')
    return { head: ['', title], rows: points.map((one) => [nameOf(one, context), heard(one.runs)]) };
  const missing = plainText(said.missing, context);
  const parts = (index: number): readonly string[] =>
    series.map((one) => {
      const said = portionText(one, index, read, context);
      if (said === '') return points[index]?.runs.length === 0 ? missing : '';
      return `${said}${heard(one.signs[index] ?? [])}`;
    });
  const last = isStacked(read);
  return {
    head: ['', ...series.map(({ item }) => item.name), ...(last ? [title] : [])],
    rows: points.map((one, index) => [
      nameOf(one, context),
      ...parts(index),
      ...(last ? [heard(one.total.length > 0 ? one.total : one.runs)] : []),
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
