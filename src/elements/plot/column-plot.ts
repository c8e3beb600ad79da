/** Where the columns of a chart stand: their series, the scale from zero, and the room that values, names and the table of parts leave for them. */
import type { Box } from '../../scene/scene.js';
import { middleAt, thicknessOf, valueAt } from '../../scene/drawing/chart-bars.js';
import { namesGap, valueAir } from '../../scene/drawing/chart-marks.js';
import { sum } from '../../scene/points.js';
import { childrenOf } from '../../setting/children.js';
import type { Looks, Setting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { measured, saying } from './annotate.js';
import { cutIn, endsOf } from './column-ends.js';
import { gapOf } from './column-gap.js';
import { linesOf, setNameFreely } from './category-names.js';
import type { ColumnPlot, Part, Read } from './column-model.js';
import { columnChart } from './declarations.js';
import { figuresOf } from './figures.js';
import { readData, type Data, type Dataset } from './read-data.js';

export function columnPlot(element: Element, box: Box, context: Setting): ColumnPlot {
  const read = readColumns(element, context);
  const across = acrossOf(read, box, context);
  const names = read.data.categories
    .map(({ element: one }) =>
      setNameFreely(
        one,
        columnChart.style('plotName', context),
        across.width / read.data.categories.length - 3,
        context,
      ),
    )
    .map(linesOf);
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const area = { ...across, ...downOf(read, lines, box, context) };
  const cut = cutIn(read);
  const whole = endsOf(read);
  const ends = cut === undefined ? whole : { ...whole, max: cut.max };
  const sized = {
    form: 'columns' as const,
    plot: area,
    categories: read.data.categories.map(({ name }) => name),
    ...ends,
  };
  const level = (value: number): number => valueAt(sized, value);
  const gapWidth = gapOf({ ...read, area, level }, context);
  return {
    ...read,
    ...ends,
    broken: cut?.at,
    area,
    names,
    gapWidth,
    thickness: thicknessOf({ ...sized, gapWidth }),
    middle: (category) => middleAt(sized, category),
    level,
  };
}

function readColumns(element: Element, context: Setting): Read {
  const data = readData(element, context);
  const said = columnChart.read(element, context);
  const isStacked = said.stacked !== 'no';
  const all = data.sets.flatMap(({ values }) => values);
  const totals = data.categories.map(({ total }, index) => totalOf(data.sets, index) ?? total ?? null);
  const hasLosses = all.some((value) => (value ?? 0) < 0);
  const parts = partsOf(data, { isStacked, hasLosses, isShares: said.stacked === 'shares' }, context);
  const figures = figuresOf([...all, ...totals], said.decimals, context);
  return { element, data, said, figures, parts, totals, isStacked, hasLosses };
}

export function totalOf(sets: readonly Dataset[], category: number): number | undefined {
  const values = sets.map(({ values: own }) => own[category] ?? null);
  const known = values.filter((value) => value !== null);
  return known.length === values.length && known.length > 0 ? Number(sum(known).toPrecision(12)) : undefined;
}

interface Form {
  readonly isStacked: boolean;
  readonly hasLosses: boolean;
  readonly isShares: boolean;
}

/** Those that the title names stand at the base. */
function partsOf({ sets, categories }: Data, form: Form, looks: Looks): readonly Part[] {
  const named = sets.filter(({ look }) => look !== 'other');
  const others = sets.filter(({ look }) => look === 'other');
  const ordered = form.hasLosses ? sets : [...named, ...others];
  const wholes = categories.map((_, index) => sum(sets.map(({ values }) => values[index] ?? 0)));
  return ordered.map((set) => ({
    set,
    style: partStyle(set, others.indexOf(set), form, looks),
    values: form.isShares ? set.values.map((value, at) => shareOf(value, wholes[at] ?? 0)) : set.values,
  }));
}

const shareOf = (value: number | null, whole: number): number | null =>
  value === null || whole <= 0 ? null : (100 * value) / whole;

function partStyle(set: Dataset, other: number, { hasLosses }: Form, looks: Looks): Style {
  if (set.look !== 'other') {
    const isOver = hasLosses && set.values.some((value) => (value ?? 0) > 0);
    return columnChart.style(isOver ? 'stackNamedOver' : 'stackNamed', looks);
  }
  const greys = ['stackOther1', 'stackOther2', 'stackOther3', 'stackOther4'] as const;
  return columnChart.style(greys[other] ?? 'stackOther4', looks);
}

const hasLegend = ({ isStacked, said }: Read): boolean => isStacked && said.legend > 0;

function acrossOf(read: Read, box: Box, context: Setting): { readonly x: number; readonly width: number } {
  const legend = hasLegend(read) ? read.said.legend + columnChart.measure('plotLegendGap', context) : 0;
  const head = netHeadWidth(read, context);
  return { x: box.x + head, width: Math.max(1, box.width - legend - head) };
}

/** The head of the row of what is left stands before the first column. */
export function netHeadWidth(read: Read, context: Setting): number {
  if (netHeight(read, context) === 0) return 0;
  const style = columnChart.style('plotPart', context);
  return measured(saying(read.element, read.said.net), style, context).width;
}

/** Room for the arrow of growth, the values over the columns, the names under them and the row of what is left. */
function downOf(
  read: Read,
  lines: number,
  box: Box,
  context: Setting,
): { readonly y: number; readonly height: number } {
  const { plotLabelAir, chartPillHeight, chartArrowGap } = columnChart.measures(context);
  const name = columnChart.style('plotName', context);
  const value = columnChart.style('plotValue', context);
  const arrow = childrenOf(read.element, 'growth').length === 0 ? 0 : chartPillHeight + 2 * chartArrowGap;
  const values = read.isStacked && read.hasLosses ? 0 : value.leading + valueAir;
  const above = plotLabelAir + arrow + values;
  const below = namesGap + lines * name.leading + plotLabelAir / 2 + netHeight(read, context);
  return { y: box.y + above, height: Math.max(1, box.height - above - below) };
}

export function netHeight({ isStacked, hasLosses, said }: Read, context: Looks): number {
  if (!isStacked || !hasLosses || said.net.length === 0) return 0;
  const { plotNetRow } = columnChart.measures(context);
  return plotNetRow + (said['net-note'].length === 0 ? 0 : columnChart.style('plotNote', context).leading + 6);
}

/** The upper end of what is known of a column; where it has losses, that of its gains. */
export function topOf({ parts, level }: Pick<ColumnPlot, 'parts' | 'level'>, category: number): number {
  const gains = parts.map(({ values }) => Math.max(0, values[category] ?? 0));
  return level(gains.reduce((total, value) => total + value, 0));
}
