/** Lengths of `<timeline>` in points, from the theme, and the columns and rows that they give. */
import type { Box } from '../../scene/scene.js';
import type { Looks } from '../../setting/context.js';
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
  /** How much taller than their text cards are where there is room. */
  readonly spare: number;
  /** Events: from the dot's middle to its label, between labels, height of a label, from it to the band. */
  readonly eventGap: number;
  readonly eventClear: number;
  readonly eventHeight: number;
  readonly eventAir: number;
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
    spare: all.timelineSpare,
    eventGap: all.timelineEventGap,
    eventClear: all.timelineEventClear,
    eventHeight: all.timelineEventHeight,
    eventAir: all.timelineEventAir,
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

/** What the text needs and the spare height of the design; where that is too much, both rows give it up evenly. */
export function shareHeight(total: number, needed: CardHeights, { spare }: TimelineMeasures): CardHeights {
  const rows = [needed.above, needed.below].filter((height) => height > 0).length;
  const free = Math.max(0, total - needed.above - needed.below);
  const share = rows === 0 ? 0 : Math.min(spare, free / rows);
  const grown = (height: number): number => (height === 0 ? 0 : height + share);
  return { above: grown(needed.above), below: grown(needed.below) };
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
