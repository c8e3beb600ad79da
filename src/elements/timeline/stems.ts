/** Joins a period's cards to its chevron: thin lines with a dot on the edge of the card. The columns say the same, so it is decoration. */
import type { Item } from '../../scene/scene.js';
import type { Ids, Looks } from '../../setting/context.js';
import { stroke } from '../items.js';
import { markItems } from '../marks.js';
import { period, timeline } from './declarations.js';
import type { Rows } from './measures.js';

/** `left`: the column's left edge in points. */
export function stems(left: number, rows: Rows, context: Looks & Ids): Item[] {
  const x = left + timeline.measures(context).timelineStemAt;
  const foot = rows.above.y + rows.above.height;
  const bandFoot = rows.band.y + rows.band.height;
  return [
    stem(x, foot, rows.band.y, context),
    ...dot(x, foot, context),
    stem(x, bandFoot, rows.below.y, context),
    ...dot(x, rows.below.y, context),
  ];
}

const stem = (x: number, top: number, bottom: number, context: Looks & Ids): Item =>
  stroke({ x, y: top, width: 0, height: bottom - top }, period.line('periodStem', context), 'stem', context);

function dot(x: number, y: number, context: Looks & Ids): Item[] {
  const mark = period.mark('stemDot', context);
  return markItems(mark, x - mark.width / 2, y, context);
}
