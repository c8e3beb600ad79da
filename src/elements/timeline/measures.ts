/** The columns and rows of `<timeline>`, from the lengths of the theme. */
import type { Box } from '../../scene/scene.js';
import type { timeline } from './declarations.js';

/** Lengths in points, by the names that the theme has for them. */
export type TimelineMeasures = ReturnType<typeof timeline.measures>;

/** Periods are equally wide; `width` is that of the whole timeline. */
export const columnWidth = (width: number, count: number, all: TimelineMeasures): number =>
  (width - all.timelineBlock - all.rowGap - all.timelineColumnGap * (count - 1)) / Math.max(1, count);

/** What the two rows of cards need for their text. */
export interface CardHeights {
  readonly above: number;
  readonly below: number;
}

/** What the text needs and the spare height of the design; where that is too much, both rows give it up evenly. */
export function shareHeight(total: number, needed: CardHeights, all: TimelineMeasures): CardHeights {
  const rows = [needed.above, needed.below].filter((height) => height > 0).length;
  const free = Math.max(0, total - needed.above - needed.below);
  const share = rows === 0 ? 0 : Math.min(all.timelineSpare, free / rows);
  const grown = (height: number): number => (height === 0 ? 0 : height + share);
  return { above: grown(needed.above), below: grown(needed.below) };
}

export interface Rows {
  readonly above: Box;
  readonly band: Box;
  readonly below: Box;
}

export function rowsOf(
  box: Box,
  { above, below }: CardHeights,
  { timelineBand: band, timelineStem: stem }: TimelineMeasures,
): Rows {
  const bandTop = box.y + above + stem;
  return {
    above: { ...box, height: above },
    band: { ...box, y: bandTop, height: band },
    below: { ...box, y: bandTop + band + stem, height: below },
  };
}
