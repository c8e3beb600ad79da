/** `<tiles>`: a quantity as a row of tiles, each for a round number of things; what is left of the whole has a line and a bracket. */
import type { Box, Item, Point } from '../scene/scene.js';
import { childrenOf } from '../setting/children.js';
import type { Drawing, Looks, Setting } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { amount, count } from '../setting/number-types.js';
import { plainText } from '../setting/plain-text.js';
import { text } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import type { ElementKind } from './element-kind.js';
import { decoration, itemBase } from './items.js';
import { measured, type Measured } from './plot/annotate.js';
import { setInBox } from './set-in-box.js';
import { squareGrid, type SquareGrid } from './square-grid.js';

const own = declare('tiles', {
  what: 'a quantity as tiles in rows, each for so many things: full for those that there are, with a line for what is left of the whole',
  where: ['blocks'],
  attributes: { value: amount(), of: amount(), each: amount(), columns: count(12), alt: text() },
  about: {
    value: 'how many there are',
    of: 'how many there could be',
    each: 'how many things a tile stands for',
    columns: 'how many tiles stand in a row that is full',
    alt: 'says both numbers',
  },
  styles: ['tileLabel'],
  fills: ['tileFull'],
  lines: ['tileEmpty', 'tileBracket'],
  measures: ['tileGap', 'tileBracket', 'tileBracketGap'],
});

const about = { where: ['tiles'], holds: ['paragraphs'], attributes: {} } as const;
export const tilesFull = declare('full', { ...about, what: 'what the full tiles are, under the first' });
export const tilesRest = declare('rest', { ...about, what: 'what is left of the whole, under the tiles that show it' });

export const tiles: ElementKind = {
  ...own,
  check: checkTiles,
  height: (element, width, context) => {
    const { area, rows } = gridOf(element, { x: 0, y: 0, width, height: 0 }, context);
    const labels = (['full', 'rest'] as const).flatMap((kind) => labelsOf(element, kind, context));
    return rows === 0 ? 0 : area.height + bracketHeight(context) + Math.max(0, ...labels.map(({ height }) => height));
  },
  place: placeTiles,
};

function checkTiles(element: Element, looks: Looks): readonly string[] {
  const { value = 0, of = 0, each = 0 } = own.read(element, looks);
  return [
    ...(value < 0 || value > of ? ['value lies between nothing and the whole'] : []),
    ...(each > 0 && of / each <= mostTiles
      ? []
      : [`a tile stands for so many things that there are ${String(mostTiles)} tiles at most`]),
  ];
}

/** More squares are not counted by whoever looks at them. */
const mostTiles = 24;

interface Grid extends SquareGrid {
  /** How many tiles the whole is, and what there is of it; either may end within a tile. */
  readonly whole: number;
  readonly held: number;
  /** What the tiles take up. */
  readonly area: Box;
}

function gridOf(element: Element, box: Box, context: Looks): Grid {
  const { value = 0, of = 0, each = 1, columns } = own.read(element, context);
  const { tileGap: gap } = own.measures(context);
  const [whole, held] = [of, value].map((count) => Math.min(mostTiles, Math.max(0, count / each))) as [number, number];
  const grid = squareGrid(whole, columns, gap, box.width);
  return { ...grid, whole, held: Math.min(held, whole), area: { ...box, height: grid.height } };
}

function bracketHeight(context: Looks): number {
  const { tileBracket, tileBracketGap } = own.measures(context);
  return tileBracket + 2 * tileBracketGap;
}

function placeTiles(element: Element, box: Box, context: Drawing): Item[] {
  const grid = gridOf(element, box, context);
  const all = Array.from({ length: Math.ceil(grid.whole) }, (_, index) => tileItems(grid, index, context)).flat();
  const naming = { label: 'tiles', alt: plainText(own.read(element, context).alt, context) };
  const group: Item = { ...itemBase(grid.area, naming, context), kind: 'group', items: all };
  return [group, ...labelItems(element, grid, context)];
}

/** The left edge of a place counted in tiles, and the top of its row. A number of tiles that ends a row stands at the end of it. */
function placeOf({ side, gap, columns, area }: Grid, count: number, isEnd: boolean): Point {
  const row = Math.max(0, isEnd ? Math.ceil(count / columns) - 1 : Math.floor(count / columns));
  const inRow = count - row * columns;
  const tile = Math.max(0, isEnd ? Math.ceil(inRow) - 1 : Math.floor(inRow));
  return [area.x + tile * (side + gap) + (inRow - tile) * side, area.y + row * (side + gap)];
}

function tileItems(grid: Grid, index: number, context: Drawing): readonly Item[] {
  const { side, whole, held } = grid;
  const [x, y] = placeOf(grid, index, false);
  const [width, full] = [whole, held].map((count) => side * Math.min(1, Math.max(0, count - index))) as [
    number,
    number,
  ];
  const fill = own.fill('tileFull', context);
  const line = own.line('tileEmpty', context);
  const inner = line.width / 2;
  const empty = { x: x + inner, y: y + inner, width: Math.max(0, width - line.width), height: side - line.width };
  return [
    ...(full < width ? [decoration(empty, { fill: 'white', line }, 'tile', context)] : []),
    ...(full > 0 ? [decoration({ x, y, width: full, height: side }, { fill }, 'tile', context)] : []),
  ];
}

/** Where what is left begins in the last row of tiles, and where it ends. */
function restSpan(grid: Grid): readonly [number, number] {
  const { whole, held, columns, rows } = grid;
  const from = Math.max(held, (rows - 1) * columns);
  return [placeOf(grid, from, false)[0], placeOf(grid, whole, true)[0]];
}

/** Labels under the tiles, as wide as their words. */
function labelsOf(element: Element, kind: 'full' | 'rest', context: Looks & Setting): readonly Measured[] {
  const style = own.style('tileLabel', context);
  return childrenOf(element, kind).map((child) => measured({ ...child, kind: 'text' }, style, context));
}

/**
 * The bracket, and labels: those of the full tiles at the left, those of the rest under their bracket, moved right where the former need room
 * and left where they would run over the edge.
 */
function labelItems(element: Element, grid: Grid, context: Drawing): readonly Item[] {
  const { area, gap, held, whole } = grid;
  const [full, rest] = [labelsOf(element, 'full', context), labelsOf(element, 'rest', context)];
  const y = area.y + area.height + bracketHeight(context);
  const right = area.x + area.width;
  if (held >= whole)
    return full.map((one) => labelAt(one, { x: area.x, y, width: area.width, height: one.height }, context));
  const [fullWidth, restWidth] = [full, rest].map((ones) => Math.max(0, ...ones.map(({ width }) => width)));
  const wished = Math.max(restSpan(grid)[0], area.x + (fullWidth ?? 0) + gap);
  const x = Math.max(area.x, Math.min(wished, right - (restWidth ?? 0)));
  return [
    ...(isInLastRow(grid) ? [bracketOf(grid, context)] : []),
    ...full.map((one) =>
      labelAt(one, { x: area.x, y, width: Math.max(1, x - gap - area.x), height: one.height }, context),
    ),
    ...rest.map((one) => labelAt(one, { x, y, width: right - x, height: one.height }, context)),
  ];
}

/** What is left over several rows is seen by its lines alone. */
const isInLastRow = ({ held, rows, columns }: Grid): boolean => held >= (rows - 1) * columns;

function bracketOf(grid: Grid, context: Drawing): Item {
  const { tileBracket: foot, tileBracketGap: gap } = own.measures(context);
  const [from, to] = restSpan(grid);
  const y = grid.area.y + grid.area.height + gap;
  const shape: readonly Point[] = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
  ];
  const bounds = { x: from, y, width: to - from, height: foot };
  const line = own.line('tileBracket', context);
  return decoration(bounds, { geometry: { kind: 'polyline', points: shape }, line }, 'bracket', context);
}

const labelAt = ({ element, style }: Measured, box: Box, context: Drawing): Item =>
  setInBox({ element, style, box }, { label: 'label' }, context);
