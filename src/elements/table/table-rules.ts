/** The lines of a table: one under its head, and where asked one in each gap between rows. */
import type { LayoutContext } from '../../setting/context.js';
import { sum } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import type { Element } from '../../template/element.js';
import { decoration } from '../items.js';
import { table } from './declarations.js';
import type { Gaps } from './gaps.js';
import type { Grid } from './grid.js';

/** The head's rule stands above the gap under it; `row-rule` draws one in each gap between rows. */
export function tableRules(
  element: Element,
  box: Box,
  grid: Grid,
  heights: readonly number[],
  gaps: Gaps,
  context: LayoutContext,
): Item[] {
  const { 'head-rule': head, 'row-rule': rows } = table.read(element, context);
  return grid.rows.flatMap((row, index): Item[] => {
    const bottom = box.y + sum(heights.slice(0, index + 1));
    const rule = row.head ? (grid.rows[index + 1]?.head === true ? undefined : head) : rows;
    const line = rule?.line;
    if (line === undefined) return [];
    const y = row.head ? bottom - gaps.row(index + 1) / 2 - line.width / 2 : bottom;
    return [
      decoration({ x: box.x, y, width: box.width, height: 0 }, { geometry: { kind: 'line' }, line }, 'rule', context),
    ];
  });
}
