/** Finds a place for each label beside its point where it lies over no other label, no mark and no line, and leaves no room. */
import type { Box, Point } from '../../scene/scene.js';

export type Side =
  'right' | 'far-right' | 'left' | 'above' | 'below' | 'above-left' | 'above-right' | 'below-left' | 'below-right';

export const allSides: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
];

/** A label, measured; lengths are points. */
export interface Wanted {
  readonly width: number;
  readonly height: number;
  /** The point it belongs to, and how far from it the label begins. */
  readonly at: Point;
  readonly clear: number;
  /** And on the side `far-right`, where something stands at the point; as far as on the others where it is left out. */
  readonly far?: number;
  /** In the order in which they are tried. */
  readonly sides: readonly Side[];
}

/** What labels keep clear of. */
export interface Obstacles {
  readonly bounds: Box;
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly [Point, Point])[];
}

export interface PlacedLabel {
  readonly box: Box;
  /** It stands away from its point, which a line then joins to it. */
  readonly far: boolean;
}

/** How much farther from the point a label is tried, as multiples of its height. */
const rings = [0, 1, 2, 3.5];

/** In the order of the labels, earlier ones first: undefined for one that finds no place. */
export function placeLabels(wanted: readonly Wanted[], obstacles: Obstacles): readonly (PlacedLabel | undefined)[] {
  const taken: Box[] = [...obstacles.boxes];
  const lines: (readonly [Point, Point])[] = [...obstacles.lines];
  const placed = wanted.map(() => undefined as PlacedLabel | undefined);
  for (const ring of rings) {
    wanted.forEach((label, index) => {
      if (placed[index] !== undefined) return;
      const box = label.sides
        .map((side) => boxAt(label, side, ring * label.height))
        .find((one) => isFree(one, taken, { ...obstacles, lines }) && (ring === 0 || isReached(label, one, taken)));
      if (box === undefined) return;
      placed[index] = { box, far: ring > 0 };
      taken.push(box);
      if (ring > 0) lines.push([label.at, nearest(box, label.at)]);
    });
  }
  return placed;
}

function boxAt({ width, height, at: [x, y], clear, far = clear }: Wanted, side: Side, farther: number): Box {
  if (side === 'far-right') return { x: x + far + farther, y: y - height / 2, width, height };
  const away = clear + farther;
  const slant = side.includes('-') ? away * Math.SQRT1_2 : away;
  const left = side.endsWith('left') ? x - slant - width : side.endsWith('right') ? x + slant : x - width / 2;
  const top = side.startsWith('above') ? y - slant - height : side.startsWith('below') ? y + slant : y - height / 2;
  return { x: left, y: top, width, height };
}

const isFree = (box: Box, taken: readonly Box[], { bounds, lines }: Obstacles): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height &&
  !taken.some((other) => overlaps(box, other)) &&
  !lines.some((line) => crosses(box, line));

/** Whether a line from the point to a label away from it meets nothing on its way but what stands at the point itself. */
function isReached({ at }: Wanted, box: Box, taken: readonly Box[]): boolean {
  const line = [at, nearest(box, at)] as const;
  const holds = ({ x, y, width, height }: Box): boolean =>
    at[0] >= x && at[0] <= x + width && at[1] >= y && at[1] <= y + height;
  return !taken.some((other) => !holds(other) && crosses(other, line));
}

/** The point of a box that is nearest to another point. */
export const nearest = ({ x, y, width, height }: Box, [px, py]: Point): Point => [
  Math.min(Math.max(px, x), x + width),
  Math.min(Math.max(py, y), y + height),
];

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether any part of a line lies in the box (Liang and Barsky's clipping). */
export function crosses({ x, y, width, height }: Box, [[x0, y0], [x1, y1]]: readonly [Point, Point]): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [enter, leave] = [0, 1];
  const edges: readonly Point[] = [
    [-dx, x0 - x],
    [dx, x + width - x0],
    [-dy, y0 - y],
    [dy, y + height - y0],
  ];
  for (const [towards, room] of edges) {
    if (towards === 0 && room < 0) return false;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  return enter < leave;
}
