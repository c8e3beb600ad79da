/**
 * `<gantt>`: streams of work over time. Bars and milestones stand in the lanes of their stream, words that do not fit in a bar right
 * of it; the lines of today and of gates go behind them. With too many lanes for a page it continues on the next one.
 */
import type { Box, Item } from '../../scene/scene.js';
import { sumWithGaps } from '../../scene/points.js';
import type { Drawing, Faults, Ids, LayoutContext, Looks, Measuring } from '../../setting/context.js';
import { unitsIn, type Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { decoration, stroke } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { gantt } from './declarations.js';
import { headOf, placeHead, todayTop, type Head } from './head.js';
import { placeOf, type Axis } from './lanes.js';
import { planOf } from './plan.js';
import { spotItems } from './spot-items.js';
import { growth, lanesIn, rowsIn, streamsHeight, type StreamRow } from './stream-rows.js';

export const ganttElement: ElementKind = {
  ...gantt,
  check: (element, looks) => {
    const { from, to } = planOf(element, undefined, looks);
    return from < to ? [] : ['<gantt> ends before it begins.'];
  },
  height: (element, width, context) => heightWith(element, width, 'ganttLane', context),
  least: (element, width, context) => heightWith(element, width, 'ganttLaneLeast', context),
  taken: (element, width, offered, context) => {
    const axis = axisIn(element, { x: 0, width }, context);
    const head = headHeight(headOf(element, axis, context), context);
    return Math.min(offered, head + streamsHeight(axis, 'ganttLane', context) * (1 + growth));
  },
  place: placeGantt,
};

/** From the blocks with the names of streams to the right edge. */
function axisIn(element: Element, { x, width }: Pick<Box, 'x' | 'width'>, context: Measuring): Axis {
  const { ganttBlock, ganttGap } = gantt.measures(context);
  return { left: x + ganttBlock + ganttGap, right: x + width, plan: planOf(element, context.part, context) };
}

const headHeight = ({ height }: Head, context: Looks): number => height + gantt.measure('ganttGap', context);

function heightWith(element: Element, width: number, lane: 'ganttLane' | 'ganttLaneLeast', context: Measuring): number {
  const axis = axisIn(element, { x: 0, width }, context);
  return headHeight(headOf(element, axis, context), context) + streamsHeight(axis, lane, context);
}

/** A stream with the box that it takes, names and lanes together. */
interface PlacedRow extends StreamRow {
  readonly box: Box;
}

function placeGantt(element: Element, box: Box, context: LayoutContext): Item[] {
  const axis = axisIn(element, box, context);
  const head = headOf(element, axis, context);
  const top = box.y + headHeight(head, context);
  const rows = placedRows(rowsIn(axis, box.y + box.height - top, context), { ...box, y: top }, context);
  reportLanes(element, rows, box, context);
  const bottom = Math.max(top, ...rows.map((row) => row.box.y + row.box.height));
  const field = { x: axis.left, y: top, width: axis.right - axis.left, height: bottom - top };
  const bar = barHeight(rows, context);
  return [
    ...rows.map((row) => bandOf(row, axis, context)),
    ...gridLines(head, field, context),
    ...gateLines(rows, axis, context),
    ...todayLine(todayTop(head, box.y, axis, context), bottom, axis, context),
    ...placeHead(element, head, box, context),
    ...rows.flatMap((row) => streamItems(row, bar, axis, context)),
  ];
}

function placedRows(rows: readonly StreamRow[], area: Box, context: Looks): readonly PlacedRow[] {
  const gap = gantt.measure('ganttGap', context);
  return rows.map((row, index) => {
    const before = rows.slice(0, index).map(({ height }) => height + gap);
    return { ...row, box: { ...area, y: area.y + sumWithGaps(before, 0), height: row.height } };
  });
}

/** Lanes that there is no room for are those of the stream that has most of them. */
function reportLanes(element: Element, rows: readonly PlacedRow[], box: Box, context: Looks & Faults): void {
  const { most } = gantt.read(element, context);
  const counts = rows.map(({ spots }) => lanesIn(spots));
  const lanes = counts.reduce((total, count) => total + count, 0);
  const last = rows.at(-1)?.box;
  const excess = last === undefined ? 0 : last.y + last.height - box.y - box.height;
  if (lanes <= most && excess <= 0.01) return;
  const largest = rows[counts.indexOf(Math.max(...counts))]?.stream.element ?? element;
  const lane = gantt.measure('ganttLaneLeast', context);
  const room = Math.max(1, lanes - Math.ceil((excess - 0.01) / lane));
  context.fault({
    kind: 'too-many-lanes',
    units: unitsIn(largest),
    place: element.place,
    lanes,
    most: Math.min(most, room),
  });
}

const laneHeight = ({ spots, box }: PlacedRow): number => box.height / lanesIn(spots);

/** The same for all bars, by the lowest lane. */
function barHeight(rows: readonly PlacedRow[], context: Looks): number {
  const { ganttLane, ganttBar, ganttBarLeast } = gantt.measures(context);
  const lane = Math.min(...rows.map(laneHeight));
  return Math.max(ganttBarLeast, (ganttBar * lane) / ganttLane);
}

const bandOf = ({ box }: PlacedRow, { left, right }: Axis, context: Looks & Ids): Item =>
  decoration({ ...box, x: left, width: right - left }, { fill: gantt.fill('ganttBand', context) }, 'band', context);

/** Where intervals begin; stronger where something begins with them. */
const gridLines = ({ intervals }: Head, field: Box, context: Looks & Ids): readonly Item[] =>
  intervals.slice(1).map(({ x, over }) => {
    const line = gantt.line(over === undefined ? 'ganttGrid' : 'ganttGridStrong', context);
    return stroke({ ...field, x, width: 0 }, line, 'grid', context);
  });

function todayLine(top: number, bottom: number, axis: Axis, context: Looks & Ids): readonly Item[] {
  const { today } = axis.plan;
  if (today === undefined) return [];
  const box = { x: placeOf(today, axis), y: top, width: 0, height: bottom - top };
  return [stroke(box, gantt.line('ganttTodayLine', context), 'today', context)];
}

/** From the middle of the gate's mark to the foot of the last stream that waits for it. */
function gateLines(rows: readonly PlacedRow[], axis: Axis, context: Looks & Ids): readonly Item[] {
  return axis.plan.gates.flatMap(({ at, element, first, last }) => {
    const [from, to] = [rows[first], rows[last]];
    const spot = from?.spots.find(({ of }) => of.element === element);
    if (from === undefined || to === undefined || spot === undefined) return [];
    const y = from.box.y + (spot.lane + 0.5) * laneHeight(from);
    const box = { x: placeOf(at, axis), y, width: 0, height: to.box.y + to.box.height - y };
    return [stroke(box, gantt.line('ganttGateLine', context), 'gate', context)];
  });
}

/** The stream's name, then what stands in it from left to right. */
function streamItems(row: PlacedRow, height: number, axis: Axis, context: Drawing): readonly Item[] {
  const { stream, spots, box } = row;
  const name = { ...box, width: gantt.measure('ganttBlock', context) };
  const style = gantt.style('ganttStream', context);
  const lane = laneHeight(row);
  return [
    setInBox({ element: stream.element, style, box: name }, { label: 'stream', role: 'heading' }, context),
    ...spots.map((spot) => {
      const y = box.y + (spot.lane + 0.5) * lane - height / 2;
      return spotItems(spot, { ...box, y, height }, axis, context);
    }),
  ];
}
