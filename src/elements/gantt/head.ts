/** The head of a Gantt chart: what its intervals are called, what begins with them, and the tag of today. */
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Setting } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { lineWidth } from '../../setting/set-text.js';
import type { Element } from '../../template/element.js';
import { saying } from '../plot/annotate.js';
import { stroke } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { gantt, interval } from './declarations.js';
import { placeOf, type Axis } from './lanes.js';

interface Interval {
  readonly element: Element;
  /** Its left edge and its width in points. */
  readonly x: number;
  readonly width: number;
  /** What begins with it, and how wide that is. */
  readonly over: { readonly element: Element; readonly width: number } | undefined;
}

/** Lengths in points. */
export interface Head {
  readonly intervals: readonly Interval[];
  readonly tag: Pick<Box, 'x' | 'width'> | undefined;
  /** Heights of its rows from the top: the tag, where it would meet what stands over the names; what stands over them; the names. */
  readonly rows: readonly [tag: number, over: number, names: number];
  readonly height: number;
}

export function headOf(element: Element, axis: Axis, context: Setting): Head {
  const { ganttHeadRow: row, ganttTag, ganttGap } = gantt.measures(context);
  const intervals = intervalsOf(element, axis, context);
  const tag = tagOf(element, axis, context);
  const over = intervals.some((one) => one.over !== undefined) ? row : 0;
  const alone = tag !== undefined && (over === 0 || intervals.some((one) => isMet(one, tag, context)));
  const rows = [alone ? ganttTag + ganttGap : 0, over, row] as const;
  return { intervals, tag, rows, height: rows[0] + over + row };
}

function intervalsOf(element: Element, axis: Axis, context: Setting): readonly Interval[] {
  const all = childrenOf(element, interval.kind);
  const starts = all.map((one) => placeOf(interval.read(one, context).from ?? axis.plan.from, axis));
  return all.map((one, index) => {
    const x = starts[index] ?? axis.left;
    const { over } = interval.read(one, context);
    const words = saying(one, over);
    const width = lineWidth(words, interval.style('ganttOver', context), context);
    const own = over.length === 0 ? undefined : { element: words, width };
    return { element: one, x, width: (starts[index + 1] ?? axis.right) - x, over: own };
  });
}

/** In the middle over its line, within the ends of the axis. */
function tagOf(element: Element, axis: Axis, context: Setting): Head['tag'] {
  const { today, 'today-words': words } = gantt.read(element, context);
  if (today === undefined) return undefined;
  const width = lineWidth(saying(element, words), gantt.style('ganttToday', context), context);
  const x = placeOf(today, axis) - width / 2;
  return { x: Math.max(axis.left, Math.min(x, axis.right - width)), width };
}

function isMet({ x, over }: Interval, tag: Pick<Box, 'x' | 'width'>, context: Setting): boolean {
  const clear = gantt.measure('ganttClear', context);
  return over !== undefined && tag.x < x + over.width + clear && x < tag.x + tag.width + clear;
}

/** What it says, and the line under it. */
export function placeHead(element: Element, head: Head, box: Box, context: Drawing): readonly Item[] {
  const { ganttBlock: width, ganttTag } = gantt.measures(context);
  const [above, over, names] = head.rows;
  const [overTop, namesTop] = [box.y + above, box.y + above + over];
  const label = { ...box, width, y: overTop, height: over + names };
  const { tag } = head;
  return [
    stroke({ ...box, y: box.y + head.height, height: 0 }, gantt.line('ganttHeadLine', context), 'head', context),
    setInBox(
      { element, style: gantt.style('ganttHead', context), box: label },
      { label: 'head', role: 'label' },
      context,
    ),
    ...head.intervals.flatMap((one) => [
      ...overItem(one, { ...box, y: overTop, height: over }, context),
      nameItem(one, { ...box, y: namesTop, height: names }, context),
    ]),
    ...(tag === undefined ? [] : [todayItem(element, { ...box, ...tag, height: ganttTag }, context)]),
  ];
}

function overItem({ over, x }: Interval, row: Box, context: Drawing): readonly Item[] {
  if (over === undefined) return [];
  const style = interval.style('ganttOver', context);
  const box = { ...row, x, width: over.width };
  return [setInBox({ element: over.element, style, box }, { label: 'over', role: 'label' }, context)];
}

function nameItem({ element, x, width }: Interval, row: Box, context: Drawing): Item {
  const style = interval.style('ganttInterval', context);
  return setInBox({ element, style, box: { ...row, x, width } }, { label: 'interval', role: 'label' }, context);
}

function todayItem(element: Element, box: Box, context: Drawing): Item {
  const { 'today-words': words, 'today-alt': alt } = gantt.read(element, context);
  const naming = { label: 'today', role: 'label', alt: plainText(alt, context) } as const;
  return setInBox({ element: saying(element, words), style: gantt.style('ganttToday', context), box }, naming, context);
}

/** Where the line of today begins: under its tag, or under the head where it would go through a name in it. */
export function todayTop(head: Head, top: number, axis: Axis, context: Setting): number {
  const { today } = axis.plan;
  const line = today === undefined ? NaN : placeOf(today, axis);
  const style = interval.style('ganttInterval', context);
  const isStruck = head.intervals.some(({ element, x }) => line > x && line < x + lineWidth(element, style, context));
  return top + (isStruck ? head.height : gantt.measure('ganttTag', context));
}
