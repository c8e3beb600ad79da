/** `<linechart>`: lines on a scale with steps, named at their ends, with what lies ahead, what happened and what parts two of them. */
import type { Box, ChartItem, Item } from '../../scene/scene.js';
import type { Drawing, Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { childrenOf } from '../../setting/children.js';
import { namesGap } from '../../scene/drawing/chart-marks.js';
import { measured, overlay, ownWords, saying, wordsBy } from './annotate.js';
import { bareChart } from './chart-item.js';
import { chartText } from './category-names.js';
import { checkData, idsOf, unknownIn } from './read-data.js';
import { gap, lineChart } from './declarations.js';
import { endWords } from './line-ends.js';
import type { LinePlot } from './line-model.js';
import { headingItems } from './line-heading.js';
import { linePlot } from './line-plot.js';
import { aheadField, gapItems, occasionItems } from './line-notes.js';
import { lineLabels } from './line-labels.js';
import { areaSeries, lineOf, nativeSeries } from './line-series.js';

/** As low as it can be read. */
const leastHeight = 120;

export const lineChartElement: ElementKind = {
  ...lineChart,
  check: checkLines,
  height: () => leastHeight,
  place: placeLines,
};

function checkLines(element: Element, looks: Looks): readonly string[] {
  const [categories, sets] = [idsOf(element, 'category', looks), idsOf(element, 'dataset', looks)];
  const { ahead } = lineChart.read(element, looks);
  const gaps = childrenOf(element, 'gap').map((child) => gap.read(child, looks));
  return [
    ...checkData(element, looks),
    ...unknownIn('category', [...(ahead === undefined ? [] : [ahead]), ...gaps.map(({ at }) => at)], categories),
    ...gaps.flatMap(({ between }) => unknownIn('series', between, sets)),
    ...gaps.filter(({ between }) => between.length !== 2).map(() => 'a gap lies between two series'),
  ];
}

function placeLines(element: Element, box: Box, context: Drawing): Item[] {
  const plot = linePlot(element, box, context);
  if (plot.data.categories.length === 0) return [];
  const gaps = gapItems(plot, context);
  const occasions = occasionItems(plot, context);
  const field = aheadField(plot, context);
  const labels = lineLabels(plot, [...gaps.taken, ...occasions.taken, ...field.taken], context);
  const over = [
    ...headingItems(plot, box, context),
    ...nameItems(plot, context),
    ...occasions.items,
    ...gaps.items,
    ...labels,
    ...field.words,
    ...endWords(plot, context),
  ];
  return [...field.behind, lineItem(plot, box, context), ...overlay(box, over, context)];
}

function lineItem(plot: LinePlot, box: Box, context: Drawing): ChartItem {
  const { data, said, figures, scale, area } = plot;
  const look = lineChart.style('plotName', context);
  return {
    ...bareChart(data, said, figures, box, context),
    form: said.area ? 'areas' : 'lines',
    stacked: false,
    series: said.area ? areaSeries(plot, context) : nativeSeries(plot, (set) => lineOf(set, context)),
    plot: area,
    min: scale.min,
    max: scale.max,
    steps: scale.steps,
    grid: lineChart.line('plotGrid', context),
    gapWidth: 0,
    categoryText: chartText(look),
    axis: lineChart.line('plotAxis', context),
    categoryLines: hasAllNames(plot) ? plot.names : [],
    labels: [],
  };
}

/** Programs leave out names by rules of their own, so where there is no room for all those that there is room for are shapes. */
const hasAllNames = ({ names }: LinePlot): boolean => names.every(({ length }) => length > 0);

function nameItems(plot: LinePlot, context: Drawing): readonly Item[] {
  if (hasAllNames(plot)) return [];
  const look = lineChart.style('plotName', context);
  const y = plot.area.y + plot.area.height + namesGap + look.leading / 2;
  return plot.data.categories.flatMap(({ element }, index): Item[] => {
    if ((plot.names[index] ?? []).length === 0) return [];
    const words = measured(saying(element, ownWords(element)), look, context);
    return [wordsBy(words, [plot.at(index, 0)[0], y], 'middle', context)];
  });
}
