/** What a drawing takes to be drawn as pixels: a group that is translucent or cut off is drawn apart, and laid over the rest as one. */
import type { Box } from '../../../scene/item-base.js';
import type { Point } from '../../../scene/points.js';
import type { Path } from '../../../scene/path.js';
import type { Matrix, VectorGroup, VectorPart, VectorPicture } from '../../../scene/vector.js';
import { movedBox, SAME, times } from './matrix.js';

export interface Layers {
  /** As parts of the whole drawing, all together. */
  readonly all: number;
  /** Likewise of those that are in memory at once, each in another. */
  readonly deepest: number;
}

/** A layer is made and laid down however small it is. */
const LEAST = 0.001;

export const layersIn = ({ width, height, parts }: VectorPicture): Layers =>
  layersOf(parts, SAME, { x: 0, y: 0, width, height }).layers;

interface Laid {
  readonly layers: Layers;
  readonly box: Box | undefined;
}

function layersOf(parts: readonly VectorPart[], matrix: Matrix, page: Box): Laid {
  let [all, deepest] = [0, 0];
  const corners: Point[] = [];
  for (const part of parts) {
    const { layers, box } = part.kind === 'group' ? ofGroup(part, matrix, page) : ofShape(part, matrix);
    all += layers.all;
    deepest = Math.max(deepest, layers.deepest);
    if (box !== undefined) corners.push([box.x, box.y], [box.x + box.width, box.y + box.height]);
  }
  return { layers: { all, deepest }, box: corners.length === 0 ? undefined : around(corners) };
}

function ofGroup({ matrix: own, opacity, clips, parts }: VectorGroup, matrix: Matrix, page: Box): Laid {
  const { layers, box } = layersOf(parts, times(matrix, own), page);
  const count = (opacity < 1 ? 1 : 0) + clips.length * 2;
  if (count === 0 || box === undefined) return { layers, box };
  const share = count * Math.max(LEAST, shareOf(box, page));
  return { layers: { all: layers.all + share, deepest: layers.deepest + share }, box };
}

function ofShape({ path, stroke }: Extract<VectorPart, { kind: 'shape' }>, matrix: Matrix): Laid {
  const points = pointsOf(path);
  const layers = { all: 0, deepest: 0 };
  if (points.length === 0) return { layers, box: undefined };
  const { x, y, width, height } = around(points);
  const edge = (stroke?.width ?? 0) / 2;
  const whole = { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge };
  return { layers, box: movedBox(matrix, whole) };
}

const pointsOf = (path: Path): readonly Point[] =>
  path.flatMap((step): readonly Point[] => {
    if (step[0] === 'Z') return [];
    if (step[0] !== 'C') return [[step[1], step[2]]];
    return [
      [step[1], step[2]],
      [step[3], step[4]],
      [step[5], step[6]],
    ];
  });

/** One by one: a path has more points than a call can have arguments. */
function around(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How much of the page a box takes, wherever it lies: layers beside the page are made too. */
const shareOf = (box: Box, page: Box): number =>
  (Math.min(box.width, page.width) * Math.min(box.height, page.height)) / (page.width * page.height);
