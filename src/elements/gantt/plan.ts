/** A Gantt chart read for placing: the streams of a page, their bars and moments, and how far the lines of gates go. */
import type { Part } from '../../setting/context.js';
import { childrenOf } from '../../setting/children.js';
import { memoPerLooks } from '../../setting/memo.js';
import type { Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { gantt, gate, moment, stream, task } from './declarations.js';

/** `to` is the day after its last. */
export interface Bar extends Omit<ReturnType<typeof task.read>, 'from' | 'to'> {
  readonly kind: 'bar';
  readonly element: Element;
  readonly from: number;
  readonly to: number;
}

/** A milestone, or a gate of that id. */
export interface Moment {
  readonly kind: 'moment' | 'gate';
  readonly element: Element;
  readonly at: number;
}

export interface Stream {
  readonly element: Element;
  readonly bars: readonly Bar[];
  readonly moments: readonly Moment[];
}

/** A line from the first to the last stream of the page, by index, with bars that wait for the gate. */
export interface GateLine {
  readonly element: Element;
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

export interface Plan {
  readonly from: number;
  readonly to: number;
  readonly today: number | undefined;
  readonly streams: readonly Stream[];
  readonly gates: readonly GateLine[];
}

/** What stands on the page of `part`, where it is a part of this chart. */
export const planOf = (element: Element, part: Part | undefined, looks: Looks): Plan =>
  part?.split === element ? readPlan(looks, element, part.start, part.end) : readPlan(looks, element, 0, Infinity);

const readPlan = memoPerLooks((looks, element: Element, start: number, end: number): Plan => {
  const { from = 0, to = from + 1, today } = gantt.read(element, looks);
  const own = childrenOf(element, stream.kind)
    .slice(start, end)
    .map((each) => readStream(each, looks));
  const gates = childrenOf(element, gate.kind).flatMap((each) => {
    const { id, at = from } = gate.read(each, looks);
    const waiting = own.flatMap(({ bars }, index) => (bars.some(({ after }) => after === id) ? [index] : []));
    const [first, last] = [waiting[0], waiting.at(-1)];
    return first === undefined || last === undefined ? [] : [{ element: each, at, first, last }];
  });
  const streams = own.map((each, index) => ({
    ...each,
    moments: [
      ...gates.flatMap(({ first, at, element: it }) =>
        first === index ? [{ kind: 'gate' as const, element: it, at }] : [],
      ),
      ...each.moments,
    ],
  }));
  return { from, to, today, streams, gates };
});

const readStream = (element: Element, looks: Looks): Stream => ({
  element,
  bars: childrenOf(element, task.kind).map((each) => {
    const { from = 0, to = from, ...rest } = task.read(each, looks);
    return { kind: 'bar', element: each, from, to, ...rest };
  }),
  moments: childrenOf(element, moment.kind).map((each) => {
    const { at = 0 } = moment.read(each, looks);
    return { kind: 'moment', element: each, at };
  }),
});
