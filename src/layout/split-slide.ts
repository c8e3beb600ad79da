/** Continuation slides: where even the smallest step does not fit, a table marked `split` is divided between its row groups. */
import { isSplit } from '../elements/table/table.js';
import { rowGroups } from '../elements/table/grid.js';
import type { Scene } from '../scene/scene.js';
import { isElement, type Element } from '../template/element.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import { attemptSlide, type Situation } from './attempt.js';

const maximumParts = 6;

/** Undefined where the slide has no table that may be split, or one group alone is too tall. */
export function splitSlide(expanded: ExpandedSlide, situation: Situation): Scene[] | undefined {
  const table = findSplitTable(expanded.root);
  if (table === undefined) return undefined;
  const total = rowGroups(table).length;
  const step = situation.theme.steps - 1;
  const starts = findStarts(expanded, situation, step, total);
  if (starts === undefined) return undefined;
  return balance(starts, total).map(([start, end], index, all) => attemptSlide(expanded, situation, step, { index, count: all.length, start, end }).scene);
}

function findSplitTable(element: Element): Element | undefined {
  if (isSplit(element)) return element;
  for (const child of element.children) {
    const found = isElement(child) ? findSplitTable(child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each part takes as many groups as fit. The number of parts is not known yet, so titles are tried with the most there may be. */
function findStarts(expanded: ExpandedSlide, situation: Situation, step: number, total: number): number[] | undefined {
  const starts: number[] = [];
  let start = 0;
  while (start < total) {
    let end = total;
    while (end > start && !fits(expanded, situation, step, starts.length, start, end)) end--;
    if (end === start || starts.length === maximumParts) return undefined;
    starts.push(start);
    start = end;
  }
  return starts;
}

const fits = (expanded: ExpandedSlide, situation: Situation, step: number, index: number, start: number, end: number): boolean =>
  attemptSlide(expanded, situation, step, { index, count: maximumParts, start, end }).faults.length === 0;

/** A last part with a single group takes one more from the part before it, where that has more than two. */
function balance(starts: readonly number[], total: number): [number, number][] {
  const ranges = starts.map((start, index): [number, number] => [start, starts[index + 1] ?? total]);
  const last = ranges.at(-1);
  const before = ranges.at(-2);
  if (last === undefined || before === undefined || last[1] - last[0] > 1 || before[1] - before[0] <= 2) return ranges;
  return [...ranges.slice(0, -2), [before[0], before[1] - 1], [last[0] - 1, last[1]]];
}
