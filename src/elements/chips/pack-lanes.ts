/** Packs actors into as few lanes as the rule gives: leading ones first, then those with most columns, each into the first free lane. */

export interface Packable {
  /** Columns it stands in, from 0, rising. */
  readonly columns: readonly number[];
  readonly leading: boolean;
}

/** A run of neighbouring columns, both ends included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lanes from the top; each lists the indexes of what stands in it, from left to right. */
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
