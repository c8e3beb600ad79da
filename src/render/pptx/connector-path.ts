/**
 * A connector's path as a preset with flips, rotation and bend, the form in which programs reroute it when its ends move
 * (ECMA-376-1, 20.1.10.56 and its annex: straightConnector1, bentConnector2, bentConnector3).
 */
import { boundsOf } from '../../scene/points.js';
import type { Box, Point } from '../../scene/scene.js';

export interface ConnectorPath {
  readonly preset: 'straightConnector1' | 'bentConnector2' | 'bentConnector3';
  /** The box before rotation, in points. */
  readonly box: Box;
  readonly flipH: boolean;
  readonly flipV: boolean;
  /** Whether it is turned a quarter clockwise: then the path starts vertically. */
  readonly turned: boolean;
  /** Where it bends, in hundred-thousandths of the box's width; outside 0 to 100000 it swings out and back. */
  readonly bend?: number;
}

/** Width given to a box whose ends are level, since a bend needs a width to be a part of. */
const sliver = 0.1;

const isClose = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

/** Leaves out points that repeat their predecessor or lie in the middle of a straight stretch. */
export const simplify = (points: readonly Point[]): readonly Point[] =>
  points.reduce<readonly Point[]>((kept, point) => {
    const last = kept.at(-1);
    if (last && isClose(last[0], point[0]) && isClose(last[1], point[1])) return kept;
    const before = kept.at(-2);
    const straight =
      before && last && [0, 1].some((axis) => [before, last].every((p) => isClose(p[axis] ?? 0, point[axis] ?? 0)));
    return straight && isBetween(before, last, point) ? [...kept.slice(0, -1), point] : [...kept, point];
  }, []);

const isBetween = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) > 0;

const straight = (start: Point, end: Point): ConnectorPath => ({
  preset: 'straightConnector1',
  box: boundsOf([start, end]),
  flipH: end[0] < start[0],
  flipV: end[1] < start[1],
  turned: false,
});

/** The box that, turned a quarter about its centre, covers the given one. */
const unturned = (box: Box): Box => ({
  x: box.x + (box.width - box.height) / 2,
  y: box.y + (box.height - box.width) / 2,
  width: box.height,
  height: box.width,
});

function placed(start: Point, end: Point, turned: boolean): Pick<ConnectorPath, 'box' | 'flipH' | 'flipV' | 'turned'> {
  const right = end[0] >= start[0];
  const down = end[1] >= start[1];
  const box = boundsOf([start, end]);
  return turned
    ? { box: unturned(box), flipH: !down, flipV: right, turned }
    : { box, flipH: !right, flipV: !down, turned };
}

/** An end moved off its start by a sliver along the axis on which the path leaves, where both are level on it. */
function spread(start: Point, end: Point, axis: 0 | 1): Point {
  if (Math.abs(end[axis] - start[axis]) >= sliver) return end;
  return axis === 0 ? [start[0] + sliver, end[1]] : [end[0], start[1] + sliver];
}

function bent3(start: Point, middle: Point, last: Point, turned: boolean): ConnectorPath {
  const axis = turned ? 1 : 0;
  const end = spread(start, last, axis);
  const bend = Math.round((100000 * (middle[axis] - start[axis])) / (end[axis] - start[axis]));
  return { preset: 'bentConnector3', ...placed(start, end, turned), bend };
}

/**
 * The preset that draws exactly these points, or undefined where none does: more than three stretches, or slanting ones.
 * Points are absolute, in points; the path has at least two of them.
 */
export function connectorPath(points: readonly Point[]): ConnectorPath | undefined {
  const [start, second, third, fourth, ...more] = simplify(points);
  if (!start || !second) return points[0] && straight(points[0], points[0]);
  if (!third) return straight(start, second);
  const turned = isClose(start[0], second[0]);
  if (!alternates(simplify(points), turned)) return undefined;
  if (!fourth) return { preset: 'bentConnector2', ...placed(start, third, turned) };
  return more.length === 0 ? bent3(start, second, fourth, turned) : undefined;
}

const alternates = (points: readonly Point[], turned: boolean): boolean =>
  points.slice(1).every((point, index) => {
    const axis = (index % 2 === 0) === turned ? 0 : 1;
    return isClose(point[axis], points[index]?.[axis] ?? NaN);
  });
