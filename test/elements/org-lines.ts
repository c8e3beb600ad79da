/** Geometry of an org chart's lines, measured apart from the code that routes them. */
import type { Box, ConnectorItem } from '../../src/scene/scene.js';

type Stretch = readonly [readonly [number, number], readonly [number, number]];

export const stretches = ({ points }: ConnectorItem): Stretch[] =>
  points.slice(1).map((point, index) => [points[index] ?? point, point]);

/** Whether any stretch of a line runs inside a box, its edges aside. */
export const crosses = (line: ConnectorItem, { x, y, width, height }: Box): boolean =>
  stretches(line).some(
    ([[ax, ay], [bx, by]]) =>
      Math.max(ax, bx) > x + 0.01 &&
      Math.min(ax, bx) < x + width - 0.01 &&
      Math.max(ay, by) > y + 0.01 &&
      Math.min(ay, by) < y + height - 0.01,
  );

/** A line may start behind its own box: it is drawn first. */
export const crossesOther = (line: ConnectorItem, item: { readonly id: string; readonly box: Box }): boolean =>
  line.from.item !== item.id && crosses(line, item.box);

/** Whether two upright or level stretches have a point in common. */
const meet = ([[ax, ay], [bx, by]]: Stretch, [[cx, cy], [dx, dy]]: Stretch): boolean =>
  Math.max(Math.min(ax, bx), Math.min(cx, dx)) <= Math.min(Math.max(ax, bx), Math.max(cx, dx)) &&
  Math.max(Math.min(ay, by), Math.min(cy, dy)) <= Math.min(Math.max(ay, by), Math.max(cy, dy));

export const linesMeet = (a: ConnectorItem, b: ConnectorItem): boolean =>
  stretches(a).some((one) => stretches(b).some((two) => meet(one, two)));
