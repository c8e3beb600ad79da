/** `<dumbbell>`: what was and what is, on a line from the one to the other, in rows with names and changes. */
import type { Box, ChartItem, ChartSeries, Item } from '../../scene/scene.js';
import type { Drawing, Looks } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import type { Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { itemBase } from '../items.js';
import { numberFormat } from '../chart/labels.js';
import { overlay } from './annotate.js';
import { chartText } from './category-names.js';
import { dumbbell } from './dumbbell-declarations.js';
import { rowFields, rowItems } from './dumbbell-rows.js';
import { dumbbellPlot, lookOfRow, levelHeight, type DumbbellPlot, type RowLook } from './dumbbell-plot.js';
import type { Row } from './shift-rows.js';

export const dumbbellElement: ElementKind = {
  ...dumbbell,
  height: (element, _width, context) => {
    const rows = element.children.filter((node) => 'children' in node && node.kind === 'shift').length;
    return rows * dumbbell.measure('dumbbellRow', context) + levelHeight(dumbbell.read(element, context), context);
  },
  place: placeDumbbell,
};

function placeDumbbell(element: Element, box: Box, context: Drawing): Item[] {
  const plot = dumbbellPlot(element, box, context);
  if (plot.rows.length === 0) return [];
  return [
    ...rowFields(plot, box, context),
    dumbbellItem(plot, box, context),
    ...overlay(box, rowItems(plot, box, context), context),
  ];
}

/** Programs draw no bar thinner than a sixth of its row (ECMA-376-1, 21.2.3.13). */
const gapWidth = 500;

function dumbbellItem(plot: DumbbellPlot, box: Box, context: Drawing): ChartItem {
  const { said, rows, area, min, max } = plot;
  const values = rows.flatMap(({ before = 0, after = 0 }) => [before, after]);
  const table = tableOf(plot, context);
  const told = [said.before, said.after, said.changed]
    .flat()
    .flatMap((part) => (part.kind === 'unit' ? [part.id] : []));
  const alt = [
    plainText(said.alt, context),
    ...table.rows.map(([name, ...values]) => `${name ?? ''} ${values.join(', ')}`),
  ];
  return {
    ...itemBase(
      { ...box, height: area.height },
      {
        label: said.name,
        alt: alt.join('; '),
        units: [...new Set([...rows.flatMap((row) => row.units), ...told])],
      },
      context,
    ),
    kind: 'chart',
    form: 'bars',
    title: plainText(said.title, context),
    categories: rows.map(({ name }) => name),
    series: seriesOf(rows, plainText(said.changed, context), context),
    stacked: true,
    plot: area,
    min,
    max,
    steps: [],
    gapWidth,
    categoryText: chartText(dumbbell.style('plotRowName', context)),
    categoryLines: [],
    labels: [],
    format: numberFormat(values, context),
    table,
  };
}

const looks: readonly RowLook[] = ['dumbbellOther', 'dumbbellAgainst', 'dumbbellNamed'];

/** The lower value as a bar that is not drawn, and on it the difference. */
function seriesOf(rows: readonly Row[], name: string, context: Looks): readonly ChartSeries[] {
  const low = rows.map(({ before, after }) =>
    before === undefined || after === undefined ? null : Math.min(before, after),
  );
  const difference = (look: RowLook): ChartSeries => ({
    name,
    look: { fill: dumbbell.line(look, context).colour },
    values: rows.map((row) => (row.change === undefined || lookOfRow(row) !== look ? null : Math.abs(row.change))),
  });
  const own = looks.map(difference).filter(({ values }) => values.some((value) => value !== null));
  return [{ name: 'Low', look: {}, values: low }, ...own];
}

function tableOf({ said, rows, figures }: DumbbellPlot, context: Drawing): ChartItem['table'] {
  const absent = plainText(said.missing, context);
  const printed = (value: number | undefined): string => (value === undefined ? absent : figures.print(value));
  return {
    head: ['', ...[said.before, said.after, said.changed].map((words) => plainText(words, context))],
    rows: rows.map(({ name, before, after, change }) => [
      name,
      printed(before),
      printed(after),
      change === undefined ? absent : figures.signed(change),
    ]),
  };
}
