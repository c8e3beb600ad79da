/**
 * A theme that extends another on a page of its own: what it takes over is scaled, and its boxes are moved so that their edges
 * keep their distance from the edges of the area in which content may stand (`safe`). All values are plain, as YAML has them.
 */
import { asMap, isMap, type PlainMap } from '../load/maps.js';
import type { Box } from '../scene/scene.js';
import { clear } from './clear-boxes.js';

/** Numbers among the measures that are no lengths. */
const counts = new Set(['chartBarGap', 'orgAreasMost', 'flowTallMost']);

/** Numbers of styles and marks that are lengths. */
const lengths = new Set([
  'size',
  'leading',
  'space',
  'radius',
  'padding',
  'steps',
  'larger',
  'width',
  'height',
  'indent',
]);

/** What `child` takes over of `parent`; the parent itself where the child says neither `safe` nor `scale`. */
export function fitted(parent: unknown, child: unknown): unknown {
  if (!isMap(parent) || !isMap(child) || (child['scale'] === undefined && child['safe'] === undefined)) return parent;
  const scale = numberOf(child['scale'], 1);
  return {
    ...parent,
    styles: each(parent['styles'], (style) => scaled(style, scale)),
    marks: each(parent['marks'], (mark) => scaled(mark, scale)),
    measures: each(parent['measures'], (value, name) => (counts.has(name) ? value : times(value, scale))),
    minimumSize: times(parent['minimumSize'], scale, tenth),
    boxes: boxesOn(parent, child, scale),
  };
}

const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const each = (map: unknown, change: (value: unknown, key: string) => unknown): PlainMap =>
  Object.fromEntries(Object.entries(asMap(map)).map(([key, value]) => [key, change(value, key)]));

const scaled = (entry: unknown, scale: number): unknown =>
  each(entry, (value, key) =>
    key === 'line' && typeof value === 'string'
      ? value.replace(/(?<= )\d+(?:\.\d+)?/u, (width) => String(rounded(Number(width) * scale)))
      : lengths.has(key)
        ? times(value, scale, ['size', 'steps', 'larger'].includes(key) ? tenth : hundredth)
        : value,
  );

/** In whole parts of a point, and down: so many lines as filled their box fill it again. */
function times(value: unknown, scale: number, part = hundredth): unknown {
  if (Array.isArray(value)) return value.map((one) => times(one, scale, part));
  return typeof value === 'number' ? down(value * scale, part) : value;
}

/** PowerPoint shows sizes in tenths and keeps lengths of lines in hundredths of a point. */
const tenth = 10;
const hundredth = 100;

const down = (value: number, part: number): number => Math.floor(value * part + 1e-6) / part;
const rounded = (value: number): number => Math.round(value * hundredth) / hundredth;

/** Places on the parent's page along one direction, and where they are on the child's, in rising order. */
type Anchors = readonly (readonly [from: number, to: number])[];

function boxesOn(parent: PlainMap, child: PlainMap, scale: number): PlainMap {
  const boxes = each(parent['boxes'], (box) => boxOf(box));
  const at = (name: string): Box => boxes[name] as Box;
  const [from, to] = [sizeOf(parent['page']), sizeOf(child['page'] ?? parent['page'])];
  const own = { x: at('title').x, y: at('section').y, right: right(at('body')), bottom: bottom(at('footer')) };
  const safe = child['safe'] === undefined ? stretched(own, from, to, scale) : edgesOf(boxOf(child['safe']));
  const across = anchors(
    [own.x, at('coverBar').x + at('coverBar').width],
    [at('pageNumber').x, own.right],
    [safe.x, safe.right],
    [from.width, to.width],
    scale,
  );
  const down = anchors(
    [own.y, at('body').y],
    [at('body').y + at('body').height, own.bottom],
    [safe.y, safe.bottom],
    [from.height, to.height],
    scale,
  );
  const placed = each(boxes, (box) => moved(box as Box, across, down));
  return clear(placed as Readonly<Record<string, Box>>, child);
}

interface Edges {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const right = ({ x, width }: Box): number => x + width;
const bottom = ({ y, height }: Box): number => y + height;
const edgesOf = (box: Box): Edges => ({ x: box.x, y: box.y, right: right(box), bottom: bottom(box) });

/** The parent's margins on the child's page. */
const stretched = (own: Edges, from: Size, to: Size, scale: number): Edges => ({
  x: own.x * scale,
  y: own.y * scale,
  right: to.width - (from.width - own.right) * scale,
  bottom: to.height - (from.height - own.bottom) * scale,
});

/** What stands near an edge of the content keeps its distance from it; what is between is stretched. */
function anchors(
  near: readonly [number, number],
  far: readonly [number, number],
  safe: readonly [number, number],
  page: readonly [number, number],
  scale: number,
): Anchors {
  return [
    [0, 0],
    [near[0], safe[0]],
    [near[1], safe[0] + (near[1] - near[0]) * scale],
    [far[0], safe[1] - (far[1] - far[0]) * scale],
    [far[1], safe[1]],
    page,
  ];
}

function moved(box: Box, across: Anchors, down: Anchors): Box {
  const [x, y] = [placeOn(across, box.x), placeOn(down, box.y)];
  return {
    x: rounded(x),
    y: rounded(y),
    width: rounded(placeOn(across, right(box)) - x),
    height: rounded(placeOn(down, bottom(box)) - y),
  };
}

function placeOn(anchors: Anchors, place: number): number {
  const index = Math.max(
    1,
    anchors.findIndex(([from]) => from >= place),
  );
  const [[start, startTo], [end, endTo]] = [anchors[index - 1] ?? [0, 0], anchors[index] ?? [1, 1]];
  return end === start ? endTo : startTo + ((place - start) * (endTo - startTo)) / (end - start);
}

function boxOf(value: unknown): Box {
  const { x, y, width, height } = asMap(value);
  return { x: numberOf(x, 0), y: numberOf(y, 0), width: numberOf(width, 0), height: numberOf(height, 0) };
}

const sizeOf = (value: unknown): Size => ({ width: boxOf(value).width, height: boxOf(value).height });
