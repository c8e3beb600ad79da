/** What is left of gains and losses: a row of numbers under the names of the columns, and a mark beside each column at its level. */
import { namesGap } from '../../scene/drawing/chart-marks.js';
import { sum } from '../../scene/points.js';
import type { Geometry, Item } from '../../scene/scene.js';
import type { Drawing, Ids, Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { decoration, stroke } from '../items.js';
import { measured, saying, wordsBy } from './annotate.js';
import type { ColumnPlot } from './column-model.js';
import { netHeadWidth, netHeight } from './column-plot.js';
import { columnChart } from './declarations.js';

export function netItems(plot: ColumnPlot, context: Drawing): readonly Item[] {
  if (netHeight(plot, context) === 0) return [];
  return [...markItems(plot, context), ...rowItems(plot, context), ...noteItems(plot, context)];
}

/** A triangle whose tip lies at the level: a dash could be read as a minus. */
const tip: Geometry = {
  kind: 'paths',
  paths: [[['M', 0, 0.5], ['L', 1, 0], ['L', 1, 1], ['Z']]],
};

function markItems(plot: ColumnPlot, context: Drawing): readonly Item[] {
  return plot.totals.flatMap((total, category): Item[] => {
    if (total === null) return [];
    return [markAt(plot.middle(category) + plot.thickness / 2 + 1.5, plot.level(total), context)];
  });
}

function markAt(x: number, level: number, context: Looks & Ids): Item {
  const { plotMark } = columnChart.measures(context);
  const box = { x, y: level - plotMark / 2, width: plotMark * 0.8, height: plotMark };
  return decoration(box, { geometry: tip, fill: columnChart.fill('plotMark', context) }, 'net', context);
}

function topOf(plot: ColumnPlot, context: Drawing): number {
  const lines = Math.max(1, ...plot.names.map(({ length }) => length));
  const names = namesGap + lines * columnChart.style('plotName', context).leading;
  return plot.area.y + plot.area.height + names + columnChart.measure('plotLabelAir', context) / 2;
}

function rowItems(plot: ColumnPlot, context: Drawing): readonly Item[] {
  const { plotNetRow } = columnChart.measures(context);
  const top = topOf(plot, context);
  const middle = top + plotNetRow / 2;
  const before = netHeadWidth(plot, context);
  const left = plot.area.x - before;
  const line = columnChart.line('plotRow', context);
  const rule = (y: number): Item =>
    stroke({ x: left, y, width: plot.area.width + before, height: 0 }, line, 'rule', context);
  const head = measured(saying(plot.element, plot.said.net), columnChart.style('plotPart', context), context);
  const bold = columnChart.style('plotValue', context);
  const numbers = plot.totals.flatMap((total, category): Item[] =>
    total === null
      ? []
      : [
          wordsBy(
            measured(netOf(plot, total, category), bold, context),
            [plot.middle(category), middle],
            'middle',
            context,
          ),
        ],
  );
  return [
    rule(top),
    rule(top + plotNetRow),
    wordsBy(head, [left, middle], 'start', context),
    ...numbers,
    ...totalItems(plot, [top, plotNetRow], context),
  ];
}

/** Under the name of its column for who sees it; said with that name to who does not. */
const netOf = ({ element, figures, names }: ColumnPlot, total: number, category: number): Element => ({
  ...saying(element, figures.signed(total)),
  attributes: { heard: [{ kind: 'literal', text: (names[category] ?? []).join(' ') }] },
});

/** The sum over the columns that the table adds up too: whose parts are known. */
function totalItems(
  { said, totals, figures, element, area, parts }: ColumnPlot,
  [top, height]: readonly [number, number],
  context: Drawing,
): readonly Item[] {
  if (said.legend === 0 || said['net-total'].length === 0) return [];
  const { plotLegendGap, plotLegendChange } = columnChart.measures(context);
  const left = area.x + area.width + plotLegendGap;
  const line = columnChart.line('plotRow', context);
  const known = totals.flatMap((total, at) =>
    total === null || parts.some(({ values }) => (values[at] ?? null) === null) ? [] : [total],
  );
  const rule = (y: number): Item => stroke({ x: left, y, width: said.legend, height: 0 }, line, 'rule', context);
  const head = measured(saying(element, said['net-total']), columnChart.style('plotPart', context), context);
  const number = measured(
    saying(element, figures.signed(sum(known))),
    columnChart.style('plotValue', context),
    context,
  );
  return [
    rule(top),
    rule(top + height),
    wordsBy(head, [left + 9, top + height / 2], 'start', context),
    wordsBy(number, [left + said.legend - plotLegendChange, top + height / 2], 'end', context),
  ];
}

function noteItems(plot: ColumnPlot, context: Drawing): readonly Item[] {
  if (plot.said['net-note'].length === 0) return [];
  const { plotMark, plotNetRow } = columnChart.measures(context);
  const style = columnChart.style('plotNote', context);
  const y = topOf(plot, context) + plotNetRow + 3 + style.leading / 2;
  const left = plot.area.x - netHeadWidth(plot, context);
  const words = measured(saying(plot.element, plot.said['net-note']), style, context);
  return [markAt(left, y, context), wordsBy(words, [left + plotMark + 6, y], 'start', context)];
}
