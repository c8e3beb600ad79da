/** Where bars, moments and their words stand along a stream, and in which of its lanes: what would meet stands under each other. */
import type { Looks, Setting } from '../../setting/context.js';
import { lineWidth } from '../../setting/set-text.js';
import type { Mark, Style } from '../../theme/theme.js';
import { insetsWithMark } from '../set-in-box.js';
import { gantt, gate, moment, task } from './declarations.js';
import type { Bar, Moment, Plan, Stream } from './plan.js';

/** The days of a plan along a line; `left` and `right` are its ends in points. */
export interface Axis {
  readonly left: number;
  readonly right: number;
  readonly plan: Plan;
}

export const placeOf = (day: number, { left, right, plan }: Axis): number =>
  left + ((right - left) * (day - plan.from)) / (plan.to - plan.from);

/** What stands in a lane. Lengths are points. */
export interface Spot {
  readonly of: Bar | Moment;
  /** Ends of the bar, or of the mark of a moment. */
  readonly left: number;
  readonly right: number;
  /** Where its words stand beside it; undefined where they stand in the bar. */
  readonly words: { readonly x: number; readonly width: number } | undefined;
  /** By how much its words are too wide for either side. */
  readonly excess: number;
  /** From the top, from 0. */
  readonly lane: number;
}

export const styleOf = (of: Bar | Moment, context: Looks): Style =>
  of.kind === 'bar' ? task.style(barStyles[of.state], context) : moment.style('ganttMoment', context);

const barStyles = { planned: 'ganttPlanned', running: 'ganttRunning', done: 'ganttDone', late: 'ganttLate' } as const;

/** How words beside a bar look, which have its weight. */
export const besideStyle = (of: Bar | Moment, context: Looks): Style =>
  of.kind === 'bar' ? { ...task.style('ganttBeside', context), bold: styleOf(of, context).bold } : styleOf(of, context);

/** The sign before the words of a bar that is late. */
export const signOf = (of: Bar | Moment, context: Looks): Mark | undefined =>
  of.kind === 'bar' && of.state === 'late' ? task.mark('ganttLate', context) : undefined;

export const markOf = (of: Moment, context: Looks): Mark =>
  of.kind === 'gate' ? gate.mark('ganttGate', context) : moment.mark('ganttMoment', context);

/** From left to right. `shared`: moments stand in the lanes of bars where they are free there, else below all of them. */
export function spotsOf(stream: Stream, axis: Axis, shared: boolean, context: Setting): readonly Spot[] {
  const measured = (list: readonly (Bar | Moment)[]): readonly Unpacked[] =>
    list.map((of) => unpacked(of, axis, context));
  const [bars, moments] = [measured(stream.bars), measured(stream.moments)];
  if (shared) return packed([...bars, ...moments], 0, context);
  const above = packed(bars, 0, context);
  return [...above, ...packed(moments, laneCount(above), context)].sort((a, b) => a.left - b.left);
}

/** How many lanes these take. */
export const laneCount = (spots: readonly Spot[]): number => Math.max(0, ...spots.map(({ lane }) => lane + 1));

type Unpacked = Omit<Spot, 'lane'>;

function unpacked(of: Bar | Moment, axis: Axis, context: Setting): Unpacked {
  const ends = endsOf(of, axis, context);
  const style = styleOf(of, context);
  const sign = signOf(of, context);
  const inside = lineWidth(of.element, style, context, insetsWithMark(style, sign));
  if (of.kind === 'bar' && inside <= ends.right - ends.left) return { of, ...ends, words: undefined, excess: 0 };
  const beside = besideStyle(of, context);
  const width = lineWidth(of.element, beside, context, insetsWithMark(beside, sign));
  return { of, ...ends, ...besideOf(ends, width, axis, context) };
}

/** A bar stands in from its days, so that it does not touch the next one; whole marks stand on the line, also at its ends. */
function endsOf(of: Bar | Moment, axis: Axis, context: Looks): { readonly left: number; readonly right: number } {
  if (of.kind === 'bar') {
    const inset = gantt.measure('ganttInset', context);
    const left = placeOf(of.from, axis) + inset;
    return { left, right: Math.max(left + inset, placeOf(of.to, axis) - inset) };
  }
  const { width } = markOf(of, context);
  const left = Math.min(axis.right - width, Math.max(axis.left, placeOf(of.at, axis) - width / 2));
  return { left, right: left + width };
}

/** Right of it; left of it where there is no room, or where a line of today or of a gate would go through the words and none does there. */
function besideOf(
  { left, right }: { readonly left: number; readonly right: number },
  width: number,
  axis: Axis,
  context: Looks,
): Pick<Spot, 'words' | 'excess'> {
  const clear = gantt.measure('ganttClear', context);
  const sides = [right + clear, left - clear - width].map((x) => ({ x, width }));
  const within = sides.filter(({ x }) => x >= axis.left && x + width <= axis.right + 0.01);
  const words = within.find((side) => !isStruck(side, axis)) ?? within[0];
  if (words !== undefined) return { words, excess: 0 };
  const most = Math.max(axis.right - right, left - axis.left) - clear;
  return { words: sides[0], excess: width - most };
}

const isStruck = ({ x, width }: { readonly x: number; readonly width: number }, axis: Axis): boolean =>
  [axis.plan.today, ...axis.plan.gates.map(({ at }) => at)].some((day) => {
    const line = day === undefined ? NaN : placeOf(day, axis);
    return line > x && line < x + width;
  });

/** First fit by where they begin, in lanes from `first` on, so that there are as few as can be. */
function packed(list: readonly Unpacked[], first: number, context: Looks): readonly Spot[] {
  const clear = gantt.measure('ganttClear', context);
  const ends: number[] = [];
  return [...list]
    .sort((a, b) => extentOf(a, clear)[0] - extentOf(b, clear)[0])
    .map((one) => {
      const [left, right] = extentOf(one, clear);
      const free = ends.findIndex((end) => end <= left + 0.01);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = right;
      return { ...one, lane: first + lane };
    });
}

/** Ends of what it takes of its lane: words keep clear of what stands before or after them. */
function extentOf({ left, right, words }: Unpacked, clear: number): readonly [number, number] {
  if (words === undefined) return [left, right];
  return words.x < left ? [words.x - clear, right] : [left, words.x + words.width + clear];
}
