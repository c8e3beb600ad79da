/** `<slope>`: lines from what was to what is, named with their values at both ends. */
import type { Box, ChartItem, ChartSeries, Item, Line } from '../../scene/scene.js';
import { valueAt } from '../../scene/drawing/chart-bars.js';
import { namesGap } from '../../scene/drawing/chart-marks.js';
import type { Drawing, Looks, Setting } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import type { Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { dot, overlay, saying, segment, wordsBy } from './annotate.js';
import { chartText, linesOf, setNameFreely } from './category-names.js';
import { bareChart } from './chart-item.js';
import type { Category, Data, Dataset } from './read-data.js';
import { slope } from './slope-declarations.js';
import { dotSize, gap, labelOf, sized, slopePlot, type SlopePlot, valueOf, xOf } from './slope-plot.js';
import type { Row } from './shift-rows.js';
import { spread } from './spread.js';

/** As low as it can be read. */
const leastHeight = 180;
export const slopeElement: ElementKind = {
  ...slope,
  height: () => leastHeight,
  place: placeSlope,
};

function placeSlope(element: Element, box: Box, context: Drawing): Item[] {
  const plot = slopePlot(element, box, context);
  if (plot.rows.length === 0) return [];
  const over = [
    ...([false, true] as const).flatMap((isAfter) => labelItems(plot, isAfter, context)),
    ...plot.rows.flatMap((row) => dotItems(row, plot, context)),
  ];
  return [...uprights(plot, context), slopeItem(element, plot, box, context), ...overlay(box, over, context)];
}

function labelItems(plot: SlopePlot, isAfter: boolean, context: Drawing): readonly Item[] {
  const labels = plot.rows.flatMap((row) => {
    const words = labelOf(row, isAfter, plot.figures, context);
    return words === undefined ? [] : [{ words, middle: valueAt(sized(plot), valueOf(row, isAfter) ?? 0) }];
  });
  const wishes = labels.map(({ words, middle }) => ({ middle, height: words.height }));
  const { y, height } = plot.area;
  const middles = spread(wishes, y - slope.measure('plotLabelAir', context), y + height + namesGap);
  const from = gap + dotSize(context) / 2;
  const x = xOf(plot, isAfter) + (isAfter ? from : -from);
  return labels.map(({ words }, index) => wordsBy(words, [x, middles[index] ?? 0], isAfter ? 'start' : 'end', context));
}

function dotItems(row: Row, plot: SlopePlot, context: Drawing): readonly Item[] {
  const { dumbbellBefore, slopeDot } = slope.measures(context);
  const { colour } = slope.style(
    row.isNamed ? 'dumbbellNamed' : row.isAgainst ? 'dumbbellAgainst' : 'dumbbellOther',
    context,
  );
  const look = row.isAgainst && !row.isNamed ? { fill: 'white', line: { colour, width: 1.5 } } : { fill: colour };
  return [false, true].flatMap((isAfter): readonly Item[] => {
    const value = valueOf(row, isAfter);
    if (value === undefined) return [];
    const at = [xOf(plot, isAfter), valueAt(sized(plot), value)] as const;
    return [dot(at, row.isNamed ? dumbbellBefore : slopeDot, look, context)];
  });
}

function uprights(plot: SlopePlot, context: Drawing): readonly Item[] {
  const { y, height } = plot.area;
  const line = slope.line('plotLevel', context);
  return [false, true].map((isAfter) => {
    const x = xOf(plot, isAfter);
    return segment([x, y], [x, y + height], line, 'upright', context);
  });
}

function lineOf({ isNamed, isAgainst }: Row, looks: Looks): Line {
  if (isNamed) return slope.line('plotLineNamed', looks);
  return slope.line(isAgainst ? 'slopeAgainst' : 'plotLineOther', looks);
}

function slopeItem(element: Element, plot: SlopePlot, box: Box, context: Drawing): ChartItem {
  const { said, rows, figures, area, min, max } = plot;
  const look = slope.style('slopeTime', context);
  const data = dataOf(element, plot, context);
  return {
    ...bareChart(data, said, figures, box, context),
    form: 'lines',
    stacked: false,
    series: rows.map((row, index): ChartSeries => ({
      name: row.name,
      look: { line: lineOf(row, context) },
      values: data.sets[index]?.values ?? [],
    })),
    plot: area,
    min,
    max,
    steps: [],
    gapWidth: 0,
    categoryText: chartText(look),
    categoryLines: data.categories.map((one) =>
      linesOf(setNameFreely(one.element, look, Number.MAX_SAFE_INTEGER, context)),
    ),
    labels: [],
  };
}

/** What was and what is as categories, each thing as a series. */
function dataOf(element: Element, { said, rows }: SlopePlot, context: Setting): Data {
  const categories = [said.before, said.after].map((words, index): Category => ({
    element: saying(element, words),
    id: String(index),
    name: plainText(words, context),
    total: undefined,
  }));
  const sets = rows.map((row): Dataset => ({
    element: row.element,
    id: row.name,
    label: row.name,
    look: row.isNamed ? 'named' : 'other',
    note: [],
    names: [],
    values: [row.before ?? null, row.after ?? null],
  }));
  const told = [said.before, said.after].flat().flatMap((part) => (part.kind === 'unit' ? [part.id] : []));
  return { categories, sets, units: [...new Set([...rows.flatMap(({ units }) => units), ...told])] };
}
