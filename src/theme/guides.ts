/** Guides of a theme: where its fixed boxes begin and end, and the middles of the gutters between its columns. */
import type { Theme } from './theme.js';

interface Guides {
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** Columns of the grid that the design counts in, and the gutter between two, in points. */
const columns = 12;
const gutter = 12;

/** Across in points from the top, down in points from the left; the body box gives the margins. */
export function guidesOf({ boxes, page }: Theme): Guides {
  const body = boxes['body'] ?? { x: 0, y: 0, ...page };
  const pitch = (body.width + gutter) / columns;
  const gutters = Array.from({ length: columns - 1 }, (_, index) => body.x + (index + 1) * pitch - gutter / 2);
  const tops = [boxes['title']?.y, body.y, body.y + body.height, boxes['footerRule']?.y];
  return {
    across: [...new Set(tops.filter((y) => y !== undefined))],
    down: [body.x, ...gutters, body.x + body.width],
  };
}
