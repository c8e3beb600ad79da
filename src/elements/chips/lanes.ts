/** A level of `<chips>` read for placing: which chip stands in which lane, and how tall that makes the level. */
import type { Looks, Setting } from '../../setting/context.js';
import { setText } from '../../setting/set-text.js';
import { memoPerLooks } from '../../setting/memo.js';
import type { Element } from '../../template/element.js';
import { vertical } from '../../theme/theme.js';
import { sumWithGaps } from '../../scene/points.js';
import { childrenOf } from '../../setting/children.js';
import { chip, chipsOwn, level } from './declarations.js';

/** Columns of a chip from 0, rising and each once; markup counts from 1. */
export const columnsOf = (element: Element, looks: Looks): number[] =>
  [...new Set(chip.read(element, looks).columns.map((column) => column - 1))].sort((a, b) => a - b);

/** Chips of a level lane by lane, each lane from left to right. */
export const lanesOf = memoPerLooks((looks, element: Element): Element[][] => {
  const chips = childrenOf(element, 'chip');
  const packed = packLanes(
    chips.map((each) => ({ columns: columnsOf(each, looks), leading: chip.read(each, looks).leading })),
  );
  return packed.map((lane) => lane.flatMap((index) => chips[index] ?? []));
});

/** The lanes decide; a name that needs more lines than they give makes the level taller. */
export function levelHeight(element: Element, blockWidth: number, context: Setting): number {
  const { chipHeight, chipGap, chipPad } = chipsOwn.measures(context);
  const lanes = lanesOf(context, element).map(() => chipHeight);
  const { style } = level.read(element, context);
  const name = setText(element, style, { width: blockWidth }, context).body.height + vertical(style.padding);
  return Math.max(sumWithGaps(lanes, chipGap) + 2 * chipPad, name);
}

interface Packable {
  /** Columns it stands in, from 0, rising. */
  readonly columns: readonly number[];
  readonly leading: boolean;
}

/** A run of neighbouring columns, both ends included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Packs actors into as few lanes as the rule gives: leading ones first, then those with most columns, each into the first
 * free lane. Lanes from the top; each lists the indexes of what stands in it, from left to right.
 */
export function packLanes(actors: readonly Packable[]): number[][] {
  const lanes: { taken: Set<number>; members: number[] }[] = [];
  for (const index of packingOrder(actors)) {
    const columns = actors[index]?.columns ?? [];
    let lane = lanes.find(({ taken }) => columns.every((column) => !taken.has(column)));
    if (lane === undefined) lanes.push((lane = { taken: new Set(), members: [] }));
    for (const column of columns) lane.taken.add(column);
    lane.members.push(index);
  }
  const start = (index: number): number => actors[index]?.columns[0] ?? 0;
  return lanes.map(({ members }) => members.sort((a, b) => start(a) - start(b)));
}

/** Actors that are alike keep the order in which they are written. */
function packingOrder(actors: readonly Packable[]): number[] {
  return actors
    .map((actor, index) => ({ ...actor, index }))
    .sort(
      (a, b) =>
        Number(b.leading) - Number(a.leading) ||
        b.columns.length - a.columns.length ||
        (a.columns[0] ?? 0) - (b.columns[0] ?? 0) ||
        a.index - b.index,
    )
    .map(({ index }) => index);
}

/** Neighbouring columns as one span; every gap starts another. */
export function spansOf(columns: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const column of columns) {
    const last = spans.at(-1);
    if (last !== undefined && column === last.end + 1) last.end = column;
    else spans.push({ start: column, end: column });
  }
  return spans;
}
