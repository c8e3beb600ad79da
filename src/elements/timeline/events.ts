/** Dated events of a timeline: a dot on the edge of the band at the year's place in its period, year and name beside it. */
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Ids, Looks, Setting } from '../../setting/context.js';
import { draftsOf } from '../../setting/drafts.js';
import { lineWidth } from '../../setting/set-text.js';
import type { Element } from '../../template/element.js';
import { markItems } from '../marks.js';
import { setInBox } from '../set-in-box.js';
import { event, period, timeline } from './declarations.js';
import type { Rows } from './measures.js';

/** A period's element and the left edge and width of its column, in points. */
export interface PeriodColumn {
  readonly element: Element;
  readonly x: number;
  readonly width: number;
}

type Side = 'above' | 'below';

interface Dated {
  readonly element: Element;
  readonly side: Side;
  /** Middle of its dot. */
  readonly x: number;
  readonly label: number;
}

/** Left and right end of what a label must keep clear of. */
type Taken = readonly [left: number, right: number];

export function placeEvents(columns: readonly PeriodColumn[], rows: Rows, context: Drawing): Item[] {
  return (['above', 'below'] as const).flatMap((side) => {
    const dated = columns.flatMap((column) => datedIn(column, side, context)).sort((a, b) => a.x - b.x);
    const stems = columns.map(({ x }): Taken => [
      x + timeline.measures(context).timelineStemAt,
      x + timeline.measures(context).timelineStemAt,
    ]);
    return placeSide(dated, stems, boundsOf(columns), rows, context);
  });
}

function boundsOf(columns: readonly PeriodColumn[]): Taken {
  const [first, last] = [columns[0], columns.at(-1)];
  return [first?.x ?? 0, last === undefined ? 0 : last.x + last.width];
}

/** A year stands in the middle of its share of the period; a period without an end lasts until its last event. */
function datedIn({ element, x, width }: PeriodColumn, side: Side, context: Setting): Dated[] {
  const events = childrenOf(element, 'event').map((each) => ({ each, ...event.read(each, context) }));
  const { from, to = Math.max(from ?? 0, ...events.map(({ year }) => year ?? 0)) } = period.read(element, context);
  if (from === undefined) return [];
  return events.flatMap(({ each, year, side: own }) => {
    if (year === undefined || own !== side) return [];
    const share = Math.min(1, Math.max(0, (year - from + 0.5) / (to - from + 1)));
    return [{ element: each, side, x: besideStem(x + share * width, x, context), label: labelWidth(each, context) }];
  });
}

/** A dot that would touch the period's stem stands right of it. */
function besideStem(x: number, left: number, context: Looks): number {
  const { timelineStemAt: stemAt, timelineEventClear: eventClear } = timeline.measures(context);
  const clear = eventClear + event.mark('eventDot', context).width / 2;
  return Math.abs(x - left - stemAt) < clear ? left + stemAt + clear : x;
}

const labelWidth = (element: Element, context: Setting): number =>
  lineWidth(element, timeline.style('periodEvent', context), context);

/** Labels stand right of their dot, or left of it where something is in the way there. */
function placeSide(
  dated: readonly Dated[],
  stems: readonly Taken[],
  bounds: Taken,
  rows: Rows,
  context: Drawing,
): Item[] {
  const { timelineEventGap: eventGap, timelineEventClear: eventClear } = timeline.measures(context);
  const dots = dated.map(({ x }): Taken => [x - eventGap, x + eventGap]);
  const taken: Taken[] = [...stems];
  return dated.flatMap((each, index) => {
    const others = [...taken, ...dots.filter((_, at) => at !== index)];
    const starts = [each.x + eventGap, each.x - eventGap - each.label];
    const free = starts.find((left) => isFree([left, left + each.label], others, bounds, eventClear));
    const left = free ?? starts[0] ?? each.x;
    if (free === undefined) reportCrowded(each, context);
    taken.push([left, left + each.label]);
    return [...dotOf(each, rows, context), labelOf(each, left, rows, context)];
  });
}

const isFree = ([left, right]: Taken, others: readonly Taken[], bounds: Taken, clear: number): boolean =>
  left >= bounds[0] &&
  right <= bounds[1] &&
  others.every((other) => right + clear <= other[0] || other[1] + clear <= left);

const edgeOf = ({ side }: Dated, { band }: Rows): number => (side === 'above' ? band.y : band.y + band.height);

function dotOf(each: Dated, rows: Rows, context: Looks & Ids): Item[] {
  const mark = event.mark('eventDot', context);
  return markItems(mark, each.x - mark.width / 2, edgeOf(each, rows), context);
}

function labelOf(each: Dated, left: number, rows: Rows, context: Drawing): Item {
  const { timelineEventHeight: eventHeight, timelineEventAir: eventAir } = timeline.measures(context);
  const style = timeline.style('periodEvent', context);
  const edge = edgeOf(each, rows);
  const y = each.side === 'above' ? edge - eventAir - eventHeight : edge + eventAir;
  const box: Box = { x: left, y, width: each.label, height: eventHeight };
  return setInBox({ element: each.element, style, box }, { label: 'event', role: 'label' }, context);
}

/** A shorter name helps, or the other side of the band. */
function reportCrowded(each: Dated, context: Drawing): void {
  const { units } = draftsOf(context, each.element, timeline.style('periodEvent', context));
  context.fault({ kind: 'too-wide', units, place: each.element.place, excess: each.label });
}
