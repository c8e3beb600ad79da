/** The limits across a chart of points, and the fields between them with how many points lie in each. */
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks } from '../../setting/context.js';
import type { Inline } from '../../template/element.js';
import { decoration } from '../items.js';
import { measured, ownWords, saying, segment, wordsAt } from './annotate.js';
import { limit, quadrant, scatter } from './scatter-declarations.js';
import { overlaps } from './place-labels.js';
import { boxOf } from './scatter-labels.js';
import type { ScatterPlot } from './scatter-plot.js';

interface Limits {
  readonly lines: readonly Item[];
  readonly words: readonly Item[];
  readonly taken: readonly Box[];
}

/**
 * Words of a limit stand at the left under its line, or at the foot right of it, over the name of a field that stands there; on the
 * other side of it or at its other end where points would lie under them.
 */
export function limitItems(plot: ScatterPlot, names: readonly Box[], context: Drawing): Limits {
  const { area } = plot;
  const dots = plot.spots.map((one) => boxOf(plot, one));
  const all = childrenOf(plot.element, 'limit').flatMap((child) => {
    const { scale, at } = limit.read(child, context);
    if (at === undefined) return [];
    const [x, y] = scale === 'up' ? plot.at(plot.across.min, at) : plot.at(at, plot.up.min);
    const end = scale === 'up' ? ([area.x + area.width, y] as const) : ([x, area.y] as const);
    const line = segment([x, y], end, scatter.line('plotEventLine', context), 'limit', context);
    const words = measured(saying(child, ownWords(child)), scatter.style('plotLimit', context), context);
    const places = placesBeside({ ...area, x, y }, scale, words, context).map((place) => above(names, place));
    const box = places.find((place) => !dots.some((one) => overlaps(place, one))) ?? places[0];
    const stroke = scale === 'up' ? { ...area, y: y - 1, height: 2 } : { ...area, x: x - 1, width: 2 };
    if (box === undefined || child.children.length === 0) return [{ line, words: [], taken: [stroke] }];
    return [{ line, words: [wordsAt(words, box, context, 'limit')], taken: [box, stroke] }];
  });
  return {
    lines: all.map(({ line }) => line),
    words: all.flatMap(({ words }) => words),
    taken: all.flatMap(({ taken }) => taken),
  };
}

/** Where words may stand beside a limit, best first. `box` is that of the plot, but it begins where the limit does. */
function placesBeside(
  { x, y, width, height }: Box,
  scale: 'across' | 'up',
  words: Pick<Box, 'width' | 'height'>,
  context: Looks,
): readonly Box[] {
  const { plotEventGap: gap } = scatter.measures(context);
  const [first, second] = scale === 'up' ? [x + gap, x + width - words.width - gap] : [x + gap, x - words.width - gap];
  const [low, high] = scale === 'up' ? [y + 2, y - words.height - 2] : [y - words.height - 2, y - height + 2];
  const at = (left: number, top: number): Box => ({ x: left, y: top, width: words.width, height: words.height });
  return scale === 'up'
    ? [at(first, low), at(first, high), at(second, low), at(second, high)]
    : [at(first, low), at(second, low), at(first, high), at(second, high)];
}

/** Moved up where one of the names stands in its place, or so near beside it that both would read as one. */
function above(names: readonly Box[], box: Box): Box {
  const wide = { ...box, x: box.x - apart, width: box.width + 2 * apart };
  const name = names.find((one) => overlaps(one, wide));
  return name === undefined ? box : { ...box, y: name.y - box.height - 2 };
}

const apart = 24;

interface Fields {
  readonly behind: readonly Item[];
  readonly words: readonly Item[];
  readonly taken: readonly Box[];
}

/** Nothing where there are not two limits. */
export function fieldItems(plot: ScatterPlot, context: Drawing): Fields {
  const limits = childrenOf(plot.element, 'limit').map((child) => limit.read(child, context));
  const cut = (scale: 'across' | 'up'): number | undefined => limits.find((one) => one.scale === scale)?.at;
  const [x, y] = [cut('across'), cut('up')];
  if (x === undefined || y === undefined) return { behind: [], words: [], taken: [] };
  const dots = plot.spots.map((one) => boxOf(plot, one));
  const all = childrenOf(plot.element, 'quadrant').map((child) => {
    const { across, up, look } = quadrant.read(child, context);
    const inside = plot.spots.filter((one) => one.x < x === (across === 'left') && one.y > y === (up === 'high'));
    const field = fieldBox(plot, [x, y], [across, up]);
    const { uncounted } = plot.said;
    const name = uncounted ? 'plotFieldName' : 'plotQuadrant';
    const style = scatter.style(look === 'named' ? `${name}Named` : name, context);
    const count: readonly Inline[] = uncounted ? [] : [{ kind: 'literal', text: `: ${context.number(inside.length)}` }];
    const words = measured(saying(child, [...ownWords(child), ...count]), style, context);
    const corners = cornersOf(field, words, scatter.measure('plotEventGap', context));
    const box = uncounted ? freeCorner(corners, dots, across === 'right') : corners[up === 'high' ? 0 : 2];
    const fill = scatter.fill(look === 'named' ? 'plotField' : 'plotAhead', context);
    return { field: decoration(field, { fill }, 'field', context), words: wordsAt(words, box, context, 'field'), box };
  });
  return {
    behind: all.map(({ field }) => field),
    words: all.map(({ words }) => words),
    taken: all.map(({ box }) => box),
  };
}

function fieldBox(
  { area, at }: ScatterPlot,
  [x, y]: readonly [number, number],
  [across, up]: readonly ['left' | 'right', 'low' | 'high'],
): Box {
  const [left, top] = at(x, y);
  const start = across === 'left' ? area.x : left;
  const end = across === 'left' ? left : area.x + area.width;
  const first = up === 'high' ? area.y : top;
  const last = up === 'high' ? top : area.y + area.height;
  return { x: start, y: first, width: end - start, height: last - first };
}

type Corners = readonly [topLeft: Box, topRight: Box, bottomLeft: Box, bottomRight: Box];

function cornersOf({ x, y, width, height }: Box, words: Pick<Box, 'width' | 'height'>, gap: number): Corners {
  const [left, right] = [x + gap, x + width - words.width - gap];
  const [top, bottom] = [y + gap / 2, y + height - words.height - gap / 2];
  const at = (one: number, other: number): Box => ({ x: one, y: other, width: words.width, height: words.height });
  return [at(left, top), at(right, top), at(left, bottom), at(right, bottom)];
}

/** The first in which no point lies, beginning with the outer one at the top. */
function freeCorner(corners: Corners, dots: readonly Box[], isRight: boolean): Box {
  const [topLeft, topRight, bottomLeft, bottomRight] = corners;
  const order = isRight ? [topRight, topLeft, bottomRight, bottomLeft] : [topLeft, topRight, bottomLeft, bottomRight];
  return order.find((corner) => !dots.some((one) => overlaps(corner, one))) ?? topLeft;
}
