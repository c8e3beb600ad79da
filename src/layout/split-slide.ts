/**
 * Continuation slides: where even the smallest step does not fit, what is marked `split` is divided between groups of rows. Type is then
 * as large as it can be on so many pages.
 */
import { findSplit, splitGroups, type SplitGroup } from '../elements/split.js';
import { unitsIn, type Element } from '../template/element.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import { attemptSlide, fitSlide, type Fitting } from './attempt.js';
import type { Part } from '../setting/context.js';
import { looksAt } from '../setting/looks.js';
import type { Fault } from '../setting/fault.js';
import type { Situation } from './make-context.js';

const maximumParts = 6;

/** The `pages` of all parts, or the faults of the part that does not fit even with a single row group on it. */
export type Split = { readonly pages: readonly Fitting[] } | { readonly faults: readonly Fault[] };

type Tried = Omit<Part, 'split' | 'groups'>;

/** Tries one part of the slide. */
type Try = (part: Tried) => ReturnType<typeof attemptSlide>;

/** Undefined where the slide has nothing that may be split, or where that has only one row group. */
export function splitSlide(expanded: ExpandedSlide, situation: Situation): Split | undefined {
  const { steps, larger } = situation.theme;
  const fewest = splitAt(steps - 1, expanded, situation);
  if (fewest === undefined || 'faults' in fewest) return fewest;
  for (let step = -larger; step < steps - 1; step++) {
    const split = splitAt(step, expanded, situation);
    if (split !== undefined && 'pages' in split && split.pages.length === fewest.pages.length) return split;
  }
  return fewest;
}

function splitAt(step: number, expanded: ExpandedSlide, situation: Situation): Split | undefined {
  const looks = looksAt(situation.theme, 0);
  const split = findSplit(expanded.root, looks);
  const groups = split === undefined ? [] : splitGroups(split, looks);
  if (split === undefined || groups.length < 2) return undefined;
  const names = groups.map(({ name }) => name);
  const whole = (part: Tried): Part => ({ ...part, split, groups: names.slice(part.start, part.end) });
  const attempt: Try = (part) => attemptSlide(expanded, situation, step, whole(part));
  const fits = (part: Tried): boolean => fitSlide(expanded, situation, step, whole(part)) !== undefined;
  const found = findStarts(attempt, fits, groups, (start) => tooManyPages(split, groups.slice(start)));
  if ('faults' in found) return found;
  const even = placeParts(attempt, balance(found.starts, groups), groups.length);
  return 'pages' in even ? even : placeParts(attempt, found.starts, groups.length);
}

/**
 * Each part takes as many groups as fit. Until the last the number of parts is not known, so titles are tried with the
 * most there may be.
 */
function findStarts(
  attempt: Try,
  fits: (part: Tried) => boolean,
  groups: readonly SplitGroup[],
  tooMany: (start: number) => Fault,
): { starts: number[] } | { faults: readonly Fault[] } {
  const total = groups.length;
  const starts: number[] = [];
  let start = 0;
  while (start < total) {
    const upTo = (end: number): Tried => {
      const count = end === total ? starts.length + 1 : maximumParts;
      return { index: starts.length, count, start, end, starts: [...starts, start, end] };
    };
    const { faults } = attempt(upTo(start + 1));
    if (faults.length > 0) return { faults };
    if (starts.length === maximumParts) return { faults: [tooMany(start)] };
    const most = mostThatFit(start + 1, total, (end) => fits(upTo(end)));
    starts.push(start);
    start = atTable(groups, start, most);
  }
  return { starts };
}

/** Named by the texts of the rows that have no page left. */
const tooManyPages = ({ place }: Element, left: readonly SplitGroup[]): Fault => ({
  kind: 'too-many-pages',
  most: maximumParts,
  units: left.flatMap(({ rows }) => rows.flatMap(unitsIn)),
  place,
});

/** Where there are several tables, one that could begin on the next page is not cut. */
function atTable(groups: readonly SplitGroup[], start: number, end: number): number {
  if (end === groups.length) return end;
  const begins = groups.slice(0, end + 1).findLastIndex((group) => group.begins);
  return begins > start ? begins : end;
}

/** The largest end that fits, by bisection: a part with fewer groups fits where one with more does. `low` fits. */
function mostThatFit(low: number, high: number, fits: (end: number) => boolean): number {
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last part takes whole tables from the part before it, so that both are about equally full; or one group, if it has a single one. */
function balance(starts: readonly number[], groups: readonly SplitGroup[]): readonly number[] {
  const last = starts.at(-1) ?? 0;
  const before = starts.at(-2) ?? last;
  const moved = groups[last]?.begins === true ? evenTable(before, last, groups) : evenGroup(before, last, groups);
  return [...starts.slice(0, -1), moved];
}

const evenGroup = (before: number, last: number, groups: readonly SplitGroup[]): number =>
  groups.length - last > 1 || last - before <= 2 ? last : last - 1;

function evenTable(before: number, last: number, groups: readonly SplitGroup[]): number {
  const rows = (some: readonly SplitGroup[]): number => some.flatMap((group) => group.rows).length;
  const fuller = (start: number): number => Math.max(rows(groups.slice(before, start)), rows(groups.slice(start)));
  const tables = groups.flatMap(({ begins }, index) => (begins && index > before && index <= last ? [index] : []));
  return tables.reduce((best, start) => (fuller(start) < fuller(best) ? start : best), last);
}

function placeParts(attempt: Try, starts: readonly number[], total: number): Split {
  const placed = starts.map((start, index) =>
    attempt({ index, count: starts.length, start, end: starts[index + 1] ?? total, starts }),
  );
  const faults = placed.flatMap((one) => one.faults);
  return faults.length > 0 ? { faults } : { pages: placed };
}
