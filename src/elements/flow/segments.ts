/** Geometry of paths whose stretches are level or upright: whether they meet, and whether they pass through a box. */
import type { Box, Point } from '../../scene/scene.js';

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly level: boolean;
}

/** Points that touching may be off by. */
const tolerance = 0.01;

function stretches(points: readonly Point[]): Stretch[] {
  return points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    return {
      left: Math.min(x, px),
      right: Math.max(x, px),
      top: Math.min(y, py),
      bottom: Math.max(y, py),
      level: Math.abs(y - py) < tolerance,
    };
  });
}

/** True where the path has a point inside the box; running along its edge does not count. */
export const passesThrough = (points: readonly Point[], box: Box): boolean =>
  stretches(points).some((stretch) =>
    overlap(stretch, { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }, -tolerance),
  );

type Bounds = Omit<Stretch, 'level'>;

const overlap = (a: Bounds, b: Bounds, by: number): boolean =>
  a.left <= b.right + by && b.left <= a.right + by && a.top <= b.bottom + by && b.top <= a.bottom + by;

/** True where the paths share a point. */
export const meet = (a: readonly Point[], b: readonly Point[]): boolean =>
  stretches(a).some((one) => stretches(b).some((other) => overlap(one, other, tolerance)));

/** True where one path runs across the other, not only into it or along it. */
export const cross = (a: readonly Point[], b: readonly Point[]): boolean =>
  stretches(a).some((one) =>
    stretches(b).some((other) => one.level !== other.level && overlap(one, other, -tolerance)),
  );
