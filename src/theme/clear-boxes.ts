/** Keeps what a client's pages are decorated with clear: boxes give way on the side where they lose least. */
import { asMap, type PlainMap } from '../load/maps.js';
import type { Box } from '../scene/scene.js';

/** Left free around a logo, in points. */
const air = 6;

/** Boxes of a panel, or of the page itself, which lie under or over what decorates the page. */
const behind = /^(?:page|dividerPanel|openerPanel)$/u;

/** `theme` as YAML has it, with `logo` and `decoration`; a box that would lose more than half stays as it is. */
export function clear(boxes: Readonly<Record<string, Box>>, theme: PlainMap): PlainMap {
  const decoration = [theme['logo'], ...Object.values(asMap(theme['decoration']))].flatMap(obstacle);
  return Object.fromEntries(
    Object.entries(boxes).map(([name, box]) => [
      name,
      behind.test(name) ? box : decoration.reduce((left, one) => besides(left, one), box),
    ]),
  );
}

function obstacle(value: unknown): Box[] {
  const { x, y, width, height } = asMap(value);
  const numbers = [x, y, width, height].filter((one) => typeof one === 'number');
  const [left, top, wide, high] = numbers;
  if (left === undefined || top === undefined || wide === undefined || high === undefined) return [];
  return [{ x: left - air, y: top - air, width: wide + 2 * air, height: high + 2 * air }];
}

function besides(box: Box, other: Box): Box {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const [otherRight, otherBottom] = [other.x + other.width, other.y + other.height];
  if (right <= other.x || otherRight <= box.x || bottom <= other.y || otherBottom <= box.y) return box;
  const ways: Box[] = [
    { ...box, width: other.x - box.x },
    { ...box, x: otherRight, width: right - otherRight },
    { ...box, height: other.y - box.y },
    { ...box, y: otherBottom, height: bottom - otherBottom },
  ];
  const area = ({ width, height }: Box): number => Math.max(0, width) * Math.max(0, height);
  // Lines of text keep their height: a header beside a logo gets shorter, not lower.
  const possible = ways.filter((way) => area(way) >= area(box) / 2 && way.height >= Math.min(box.height, least));
  return possible.sort((a, b) => area(b) - area(a))[0] ?? box;
}

/** A body may lose height, a line of text may not. */
const least = 60;
