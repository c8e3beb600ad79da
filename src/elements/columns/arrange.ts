/** Where the tables of a page stand: in one column, in pairs, or in two columns that are about equally long. */
import { sum, sumWithGaps } from '../../scene/points.js';
import type { Looks, Measuring, Setting, Sizes } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { heightsOf } from '../table/table.js';
import { rowGroups } from '../table/grid.js';
import { columns } from './declarations.js';
import { cut, headsOf, segmentsOn, tableOf, type Segment } from './segments.js';

interface Placed {
  readonly table: Element;
  readonly column: number;
  /** From the top. */
  readonly y: number;
  readonly height: number;
}

export interface Arrangement {
  readonly tables: readonly Placed[];
  readonly columns: number;
  readonly height: number;
}

/** The first arrangement that is no taller than `most`, else the one that comes nearest. */
export function arrange(element: Element, width: number, most: number, context: Measuring): Arrangement {
  const segments = segmentsOn(element, context);
  const { gap, by } = columns.read(element, context);
  const at = { width: columnWidth(element, width, context), gap, context };
  const stacked = (...lists: readonly (readonly Segment[])[]): Arrangement => stackedIn(lists, at);
  const short = isShort(element, segments, context) ? stacked(segments) : undefined;
  if (short !== undefined && short.height <= most) return short;
  const whole = by === 'pairs' ? inPairs(segments, at) : stacked(...halves(segments, boundaries(segments), at));
  if (whole.height <= most) return whole;
  const parted = stacked(...halves(segments, places(segments), at));
  return parted.height < whole.height ? parted : whole;
}

export const columnWidth = (element: Element, width: number, context: Looks): number =>
  (width - columns.read(element, context)['column-gap']) / 2;

interface At {
  readonly width: number;
  readonly gap: number;
  readonly context: Measuring;
}

/** Reckoned by the number of rows, not by their height, so that the answer is the same in all languages. */
function isShort(element: Element, segments: readonly Segment[], context: Looks): boolean {
  const rows = segments.flatMap((segment) => {
    const groups = rowGroups(segment.table, context).slice(segment.from, segment.to);
    return [...headsOf(segment.table, context), ...groups.flatMap((group) => group.rows)];
  });
  const { rows: most = 0 } = columns.read(element, context);
  return rows.length <= most;
}

function stackedIn(lists: readonly (readonly Segment[])[], { width, gap, context }: At): Arrangement {
  const placed = lists.flatMap((segments, column) => {
    let y = 0;
    return segments.map((segment) => {
      const one = place(segment, { column, y }, width, context);
      y += one.height + gap;
      return one;
    });
  });
  return { tables: placed, columns: lists.length, height: heightIn(placed) };
}

/** Both of a pair begin at the same height. */
function inPairs(segments: readonly Segment[], { width, gap, context }: At): Arrangement {
  let y = 0;
  const placed = segments.flatMap((_, index) => {
    if (index % 2 > 0) return [];
    const pair = segments.slice(index, index + 2).map((one, column) => place(one, { column, y }, width, context));
    y += Math.max(...pair.map(({ height }) => height)) + gap;
    return pair;
  });
  return { tables: placed, columns: Math.min(2, segments.length), height: heightIn(placed) };
}

function place(segment: Segment, at: Pick<Placed, 'column' | 'y'>, width: number, context: Sizes & Setting): Placed {
  const table = tableOf(segment, context);
  return { table, ...at, height: context.height(table, width) };
}

const heightIn = (placed: readonly Placed[]): number => Math.max(0, ...placed.map(({ y, height }) => y + height));

/** Groups of rows before each table but the first. */
function boundaries(segments: readonly Segment[]): readonly number[] {
  let at = 0;
  return segments.slice(0, -1).map(({ from, to }) => (at += to - from));
}

/** Where the list may be cut: between tables, and within tables of four groups and more where at least two stay on either side. */
function places(segments: readonly Segment[]): readonly number[] {
  let start = 0;
  const within = segments.flatMap(({ from, to }) => {
    const size = to - from;
    const cuts = Array.from({ length: Math.max(0, size - 3) }, (_, index) => start + index + 2);
    start += size;
    return cuts;
  });
  return [...boundaries(segments), ...within].sort((a, b) => a - b);
}

/** Cut where the taller half is lowest; what is reckoned from the rows of whole tables need not be measured for each cut. */
function halves(segments: readonly Segment[], cuts: readonly number[], at: At): readonly (readonly Segment[])[] {
  const end = sum(segments.map(({ from, to }) => to - from));
  const cutAt = (place: number): (readonly Segment[])[] => [cut(segments, 0, place), cut(segments, place, end)];
  const tallest = (place: number): number => Math.max(...cutAt(place).map((list) => reckoned(list, at)));
  const [first, ...others] = cuts.map((place) => ({ place, height: tallest(place) }));
  if (first === undefined) return [segments];
  return cutAt(others.reduce((best, one) => (one.height < best.height ? one : best), first).place);
}

const reckoned = (segments: readonly Segment[], { width, gap, context }: At): number =>
  sumWithGaps(
    segments.map(({ table, from, to }) => {
      const { head, groups } = heightsOf(table, width, context);
      return head + sum(groups.slice(from, to));
    }),
    gap,
  );
