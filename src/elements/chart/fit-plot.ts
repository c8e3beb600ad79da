/** Where the bars of a chart stand so that every label has its place. */
import type { Box } from '../../scene/scene.js';
import type { Looks, Numbers, Themed, Typesetting } from '../../setting/context.js';
import { runOf } from '../plot/annotate.js';
import { chart } from './declarations.js';
import { type NarrowParts, narrowParts, narrowWidth } from './narrow-parts.js';
import { endsOf, isNotStated, isStated, type Point, widthOf } from './point.js';
import { type Chart, isStacked } from './read-chart.js';
import type { Arrow, Scale } from './scale.js';

interface Fitted {
  readonly plot: Box;
  readonly scale: Scale;
  readonly narrow: NarrowParts;
}

/** What stands on one side of zero: the length of a bar in values, and the points that its label takes beyond its end. */
interface Side {
  readonly length: number;
  readonly beyond: number;
}

const nothing: Side = { length: 0, beyond: 0 };

/** What is drawn, with the parts that leave their numbers to stand after their bars. */
interface Fitting {
  readonly read: Chart;
  readonly scale: Scale;
  readonly arrows: readonly Arrow[];
  readonly narrow: NarrowParts;
}

/**
 * The longest bars at which every label has its place: inside the room, left of the arrows that pass it. Where values lie under zero the
 * plot holds their labels too, so that the names of the points stand clear of them. Numbers after a bar make bars shorter, and shorter bars
 * have more of them, until all are found.
 */
export function fittedPlot(
  drawn: Pick<Fitting, 'read' | 'scale' | 'arrows'>,
  room: Box,
  context: Looks & Numbers & Typesetting,
): Fitted {
  const { read, scale } = drawn;
  const find = (narrow: NarrowParts): Fitted => {
    const { unit, zero } = unitOf({ ...drawn, narrow }, room.width, context);
    const next = narrowParts(read, unit, context);
    if (next.flat().length > narrow.flat().length) return find(next);
    if (scale.min === 0) return { plot: { ...room, width: unit * scale.max }, scale, narrow };
    const min = unit > 0 ? Number((-zero / unit).toPrecision(6)) : scale.min;
    return { plot: { ...room, width: zero + unit * scale.max }, scale: { ...scale, min }, narrow };
  };
  return find([]);
}

/** The length in points of 1, and how far zero stands from the left end of the plot. */
function unitOf(
  fitting: Fitting,
  width: number,
  context: Looks & Numbers & Typesetting,
): { readonly unit: number; readonly zero: number } {
  const { scale } = fitting;
  const { left, right } = sidesOf(fitting, context);
  const lengths = [nothing, ...left].flatMap((one) =>
    [nothing, ...right].map((other) => {
      const long = one.length + other.length;
      return long > 0 ? (width - one.beyond - other.beyond) / long : Infinity;
    }),
  );
  const unit = Math.max(0, Math.min(width / (scale.max - scale.min), ...lengths));
  return { unit, zero: Math.max(0, ...left.map(({ length, beyond }) => length * unit + beyond)) };
}

function sidesOf(
  { read, scale, arrows, narrow }: Fitting,
  context: Looks & Numbers & Typesetting,
): { readonly left: readonly Side[]; readonly right: readonly Side[] } {
  const { chartValueGap: gap, chartNotStated } = chart.measures(context);
  const all = read.points.flatMap((point, index) => {
    const passing = roomOfArrows(index, arrows, context);
    const after = narrowWidth(narrow, index, read, context);
    return labelled(point, { read, after }, context).map(({ value, label }) => ({
      isLeft: value < 0,
      length: Math.abs(Math.min(scale.max, value)),
      beyond: (label === 0 ? 0 : gap + label) + (value < 0 ? 0 : passing) + (isNotStated(point) ? chartNotStated : 0),
    }));
  });
  return { left: all.filter(({ isLeft }) => isLeft), right: all.filter(({ isLeft }) => !isLeft) };
}

/** Where the labels of a point stand, with their widths; `after` is that of the numbers after its bar. */
function labelled(
  point: Point,
  { read, after }: { readonly read: Chart; readonly after: number },
  context: Looks & Typesetting,
): readonly { readonly value: number; readonly label: number }[] {
  if (!isStated(point)) return isStacked(read) ? [] : [{ value: 0, label: widthOf(point.runs, context) }];
  if (read.form === 'beside') return amountLabels(point, read, context);
  const { low, high } = endsOf(point, read.form);
  const label = widthOf(isStacked(read) ? point.total : point.runs, context);
  return high > 0 || low === 0
    ? [
        { value: high, label: label + after },
        { value: low, label: 0 },
      ]
    : [
        { value: low, label },
        { value: 0, label: after },
      ];
}

/** Where the values of a point's bars under each other end, and how wide their labels are; what is missing stands at zero. */
function amountLabels(
  point: Point,
  read: Chart,
  context: Typesetting,
): readonly { readonly value: number; readonly label: number }[] {
  return [...point.amounts].map(([id, value]) => {
    const own = point.portions.get(id) ?? '';
    const signs = read.series.find((one) => one.id === id)?.signs[read.points.indexOf(point)] ?? [];
    const text = runOf(read.valueStyle, own === '' ? read.print(value) : own);
    return { value, label: widthOf([text, ...signs], context) };
  });
}

/** What arrows take at the right of a point's band. */
function roomOfArrows(index: number, arrows: readonly Arrow[], context: Themed): number {
  const all = chart.measures(context);
  return Math.max(
    0,
    ...arrows.map(({ from, to, pill }) => {
      if (index < Math.min(from, to) || index > Math.max(from, to)) return 0;
      if (index === from || index === to) return pill / 2 + all.chartArrowGap + all.chartArrowRun;
      return Math.abs(index - (from + to) / 2) < 1 ? pill + all.chartArrowGap : pill / 2 + all.chartArrowGap;
    }),
  );
}
