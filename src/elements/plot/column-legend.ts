/** The table of parts beside stacked columns, level with the parts of the last one: what changed and by what share of the change, or the sum. */
import { wholeChange } from '../../model/whole-change.js';
import { sum } from '../../scene/points.js';
import type { Box, Item, Point } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks, Setting } from '../../setting/context.js';
import { decoration } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { measured, ownWords, saying, segment, wordsBy } from './annotate.js';
import { besideWidth, middleOf, numbersBeside } from './column-labels.js';
import { pairItems } from './column-pairs.js';
import type { ColumnPlot, Part } from './column-model.js';
import { columnChart, growth } from './declarations.js';
import type { LegendColumns, LegendRow } from './legend-row.js';
import { spread } from './spread.js';

export function legendItems(plot: ColumnPlot, box: Box, context: Drawing): readonly Item[] {
  if (!plot.isStacked || plot.said.legend === 0) return [];
  const columns = columnsOf(plot, box, context);
  const rows = rowsOf(plot, context);
  return [...rows.flatMap((row) => rowItems(row, plot, columns, context)), ...pairItems(rows, plot, columns, context)];
}

function columnsOf({ said }: ColumnPlot, { x, width }: Box, looks: Looks): LegendColumns {
  const { plotLegendShare, plotLegendChange } = columnChart.measures(looks);
  const right = x + width;
  return {
    left: right - said.legend,
    right,
    share: right - 6,
    change: said.sum ? right - plotLegendChange : right - plotLegendShare,
  };
}

/** Rows stand as near to their parts as the others let them. */
function rowsOf(plot: ColumnPlot, context: Setting): readonly LegendRow[] {
  const { plotLegendRow, plotLegendRowNamed } = columnChart.measures(context);
  const last = plot.data.categories.findLastIndex((_, index) =>
    plot.parts.some((part) => (part.values[index] ?? null) !== null),
  );
  const beside = numbersBeside(plot, last, context);
  const clear = plot.middle(last) + plot.thickness / 2 + Math.max(4.5, besideWidth(plot, last, context));
  const bare = plot.parts.map((part, index) => {
    const isNamed = part.set.look !== 'other';
    const number = beside.find((one) => one.part === index);
    const from: Point = [clear, number?.middle ?? middleOf(plot, index, last)];
    return { part, isNamed, from, height: isNamed ? plotLegendRowNamed : plotLegendRow };
  });
  const wishes = bare.map(({ from, height }) => ({ middle: from[1], height }));
  const middles = spread(wishes, plot.area.y - 12, plot.area.y + plot.area.height + 3);
  return bare.map((row, index) => ({ ...row, middle: middles[index] ?? row.from[1] }));
}

function rowItems(row: LegendRow, plot: ColumnPlot, columns: LegendColumns, context: Drawing): readonly Item[] {
  const { part, isNamed, middle, height } = row;
  const line = isNamed ? columnChart.line('plotGap', context) : columnChart.line('plotLevel', context);
  const box = {
    x: columns.left,
    y: middle - height / 2 + 1.5,
    width: columns.right - columns.left,
    height: height - 3,
  };
  const style = columnChart.style(isNamed ? 'plotPartNamed' : 'plotPart', context);
  const edge = 3;
  const isField = isNamed && !plot.hasLosses;
  const name = { ...box, x: box.x + edge + 6, width: columns.change - box.x - edge - numberWidth(row, plot, context) };
  return [
    segment(row.from, [columns.left - (isField ? 0 : 3), middle], line, 'level', context),
    ...(isField
      ? [
          decoration(box, { fill: columnChart.fill('plotRowNamed', context) }, 'stand-out', context),
          decoration({ ...box, width: edge }, { fill: columnChart.fill('plotRowEdge', context) }, 'stand-out', context),
        ]
      : []),
    setInBox(
      { element: saying(part.set.element, ownWords(part.set.element)), style, box: name },
      { label: 'part', role: 'label' },
      context,
    ),
    ...numbersOf(row, plot, columns, context),
  ];
}

/** What the number of a row takes, with the room that parts it from the name. */
function numberWidth({ part, isNamed }: LegendRow, plot: ColumnPlot, context: Drawing): number {
  const style = columnChart.style(isNamed ? 'plotPartNamed' : 'plotValue', context);
  const number = numberOf(part, plot, context);
  return number === undefined
    ? 0
    : measured(saying(plot.element, plot.figures.signed(number)), style, context).width + 6;
}

/** The sum of a part, or its change. */
function numberOf({ set }: Part, plot: ColumnPlot, context: Looks): number | undefined {
  if (!plot.said.sum) return plot.said.changes === 'no' ? undefined : changeOf(set.values, plot, context);
  const known = set.values.filter((value) => value !== null);
  return known.length === 0 ? undefined : sum(known);
}

function numbersOf(
  { part, isNamed, middle }: LegendRow,
  plot: ColumnPlot,
  columns: LegendColumns,
  context: Drawing,
): readonly Item[] {
  const style = columnChart.style(isNamed ? 'plotPartNamed' : 'plotValue', context);
  const soft = columnChart.style('plotShare', context);
  const said = (text: string, look: typeof style, x: number): Item =>
    wordsBy(measured(saying(plot.element, text), look, context), [x, middle], 'end', context);
  const change = numberOf(part, plot, context);
  if (change === undefined) return [];
  const share = plot.said.sum
    ? undefined
    : wholeChange(plot.data.sets.map(({ values }) => changeOf(values, plot, context)));
  return [
    said(plot.figures.signed(change), style, columns.change),
    ...(share === undefined ? [] : [said(plot.figures.percent((100 * change) / share), soft, columns.share)]),
  ];
}

/** Between the ends of the arrow of growth, or between the first column and the last. */
function changeOf(values: readonly (number | null)[], plot: ColumnPlot, looks: Looks): number | undefined {
  const [child] = childrenOf(plot.element, 'growth');
  const ends = child === undefined ? undefined : growth.read(child, looks);
  const place = (id: string | undefined, otherwise: number): number =>
    id === undefined ? otherwise : plot.data.categories.findIndex((one) => one.id === id);
  const [a, b] = [values[place(ends?.from, 0)] ?? null, values[place(ends?.to, values.length - 1)] ?? null];
  return a === null || b === null ? undefined : b - a;
}
