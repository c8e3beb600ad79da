/** Lengths of `<timeline>` in points, from the theme, and the columns and rows that they give. */
import type { Box } from '../../scene/scene.js';
import type { Looks } from '../../setting/looks.js';
import { timeline } from './declarations.js';

export interface TimelineMeasures {
  /** Width of the blocks at the left. */
  readonly block: number;
  readonly blockGap: number;
  readonly columnGap: number;
  /** Height of the chevrons, and of their tip. */
  readonly band: number;
  readonly tip: number;
  readonly chevronGap: number;
  /** Between cards and chevrons; from a column's edge to its stem. */
  readonly stem: number;
  readonly stemAt: number;
  /** Heights the cards have where their text needs no more. */
  readonly above: number;
  readonly below: number;
  /** Tag: from the top of the card, its height, its least width, from its foot to the text. */
  readonly tagTop: number;
  readonly tagHeight: number;
  readonly tagWidth: number;
  readonly tagGap: number;
}

export function timelineMeasures(looks: Looks): TimelineMeasures {
  const all = timeline.measures(looks);
  return {
    block: all.timelineBlock,
    blockGap: all.rowGap,
    columnGap: all.timelineColumnGap,
    band: all.timelineBand,
    tip: all.timelineTip,
    chevronGap: all.chevronGap,
    stem: all.timelineStem,
    stemAt: all.timelineStemAt,
    above: all.timelineAbove,
    below: all.timelineBelow,
    tagTop: all.timelineTagTop,
    tagHeight: all.timelineTagHeight,
    tagWidth: all.timelineTagWidth,
    tagGap: all.timelineTagGap,
  };
}

/** Periods are equally wide; `width` is that of the whole timeline. */
export const columnWidth = (width: number, count: number, { block, blockGap, columnGap }: TimelineMeasures): number =>
  (width - block - blockGap - columnGap * (count - 1)) / Math.max(1, count);

/** What the two rows of cards need for their text. */
export interface CardHeights {
  readonly above: number;
  readonly below: number;
}

/** The designed heights or what the text needs; where that is too much, what is spare is given up evenly. */
export function shareHeight(total: number, needed: CardHeights, measures: TimelineMeasures): CardHeights {
  const spareAbove = Math.max(0, measures.above - needed.above);
  const spareBelow = Math.max(0, measures.below - needed.below);
  const free = Math.max(0, total - needed.above - needed.below);
  const share = spareAbove + spareBelow === 0 ? 0 : Math.min(1, free / (spareAbove + spareBelow));
  return { above: needed.above + spareAbove * share, below: needed.below + spareBelow * share };
}

export interface Rows {
  readonly above: Box;
  readonly band: Box;
  readonly below: Box;
}

export function rowsOf(box: Box, { above, below }: CardHeights, { band, stem }: TimelineMeasures): Rows {
  const bandTop = box.y + above + stem;
  return {
    above: { ...box, height: above },
    band: { ...box, y: bandTop, height: band },
    below: { ...box, y: bandTop + band + stem, height: below },
  };
}
