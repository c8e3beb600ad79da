/** Continuation slides: where even the smallest step does not fit, a table marked `split` is divided between its row groups. */
import { rowGroups } from '../elements/table/grid.js';
import { isSplit } from '../elements/table/table.js';
import { isElement, unitsIn, type Element } from '../template/element.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import { attemptSlide, type Attempt } from './attempt.js';
import type { Part } from '../setting/context.js';
import { looksAt, type Looks } from '../setting/looks.js';
import type { Fault } from '../setting/fault.js';
import type { Situation } from './make-context.js';

const maximumParts = 6;

/** The `pages` of all parts, or the faults of the part that does not fit even with a single row group on it. */
export type Split = { readonly pages: readonly Attempt[] } | { readonly faults: readonly Fault[] };

/** Tries one part of the slide. */
type Try = (part: Omit<Part, 'table'>) => ReturnType<typeof attemptSlide>;

/** Undefined where the slide has no table that may be split, or where it has only one row group. */
export function splitSlide(expanded: ExpandedSlide, situation: Situation): Split | undefined {
  const looks = looksAt(situation.theme, 0);
  const table = findSplitTable(expanded.root, looks);
  const total = table === undefined ? 0 : rowGroups(table, looks).length;
  if (table === undefined || total < 2) return undefined;
  const step = situation.theme.steps - 1;
  const attempt: Try = (part) => attemptSlide(expanded, situation, step, { ...part, table });
  const found = findStarts(attempt, total, (start) => tooManyPages(table, start, looks));
  if ('faults' in found) return found;
  const even = placeParts(attempt, balance(found.starts, total), total);
  return 'pages' in even ? even : placeParts(attempt, found.starts, total);
}

function findSplitTable(element: Element, looks: Looks): Element | undefined {
  if (isSplit(element, looks)) return element;
  for (const child of element.children) {
    const found = isElement(child) ? findSplitTable(child, looks) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each part takes as many groups as fit. The number of parts is not known yet, so titles are tried with the most there may be. */
function findStarts(
  attempt: Try,
  total: number,
  tooMany: (start: number) => Fault,
): { starts: number[] } | { faults: readonly Fault[] } {
  const starts: number[] = [];
  let start = 0;
  while (start < total) {
    const tried = (end: number): readonly Fault[] =>
      attempt({ index: starts.length, count: maximumParts, start, end, starts: [...starts, start, end] }).faults;
    const alone = tried(start + 1);
    if (alone.length > 0) return { faults: alone };
    if (starts.length === maximumParts) return { faults: [tooMany(start)] };
    starts.push(start);
    start = mostThatFit(start + 1, total, (end) => tried(end).length === 0);
  }
  return { starts };
}

/** Named by the texts of the rows that have no page left. */
const tooManyPages = (table: Element, start: number, looks: Looks): Fault => ({
  kind: 'too-many-pages',
  most: maximumParts,
  units: rowGroups(table, looks)
    .slice(start)
    .flatMap(({ rows }) => rows.flatMap(unitsIn)),
  place: table.place,
});

/** The largest end that fits, by bisection: a part with fewer groups fits where one with more does. `low` fits. */
function mostThatFit(low: number, high: number, fits: (end: number) => boolean): number {
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A last part with a single group takes one more from the part before it, where that has more than two. */
function balance(starts: readonly number[], total: number): readonly number[] {
  const last = starts.at(-1) ?? 0;
  const before = starts.at(-2) ?? last;
  return total - last > 1 || last - before <= 2 ? starts : [...starts.slice(0, -1), last - 1];
}

function placeParts(attempt: Try, starts: readonly number[], total: number): Split {
  const placed = starts.map((start, index) =>
    attempt({ index, count: starts.length, start, end: starts[index + 1] ?? total, starts }),
  );
  const faults = placed.flatMap((one) => one.faults);
  return faults.length > 0 ? { faults } : { pages: placed };
}
