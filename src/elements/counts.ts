/** Drawings that show how many of how many: `<meter>` (a square each) and `<harvey>` (a ball filled by the share). */
import type { Box, Item } from '../scene/scene.js';
import { within } from '../scene/points.js';
import type { ColourToken } from '../scene/palette.js';
import type { Run } from '../scene/text.js';
import type { Drawing, Ids, Looks, Setting } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { amount, count, points, pointsOr } from '../setting/number-types.js';
import { plainText } from '../setting/plain-text.js';
import { style } from '../setting/theme-types.js';
import { text } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import type { Style } from '../theme/theme.js';
import type { ElementKind } from './element-kind.js';
import { field } from './highlights.js';
import { decoration, itemBase, type Naming } from './items.js';
import { risen } from './rising.js';
import { across, squareGrid } from './square-grid.js';

const about = {
  value: 'how many there are',
  of: 'how many there could be',
  alt: 'says both numbers; where it is left out the text beside says them, and the drawing is decoration',
};

const meterOwn = declare('meter', {
  what: 'a square for each of a few things, full for those that there are; of a value between two of them the last is full in part; with `from` and `to` a bar for each, rising from one height to the other',
  where: ['drawings', 'blocks'],
  attributes: {
    value: amount(),
    of: amount(),
    each: amount(),
    columns: count(),
    size: pointsOr('meterSize'),
    gap: pointsOr('meterGap'),
    from: points(),
    to: points(),
    full: style('meterFull'),
    empty: style('meterEmpty'),
    alt: text(),
  },
  about: {
    ...about,
    each: 'how many of them one square stands for; one where it is left out',
    columns:
      'how many squares stand beside each other; they are as wide as its place allows, in as many rows as it takes',
    size: 'side of a square, where it has no columns',
    gap: 'between two squares',
    from: 'height of the first bar, where they rise; they stand on one line, and are as wide as `size`',
    to: 'and of the last',
    full: 'look of a square',
    empty: 'and of one that is not there',
  },
});

export const meter: ElementKind = {
  ...meterOwn,
  height: (element, width, context) => {
    const { rows, size, gap } = gridOf(element, width, context);
    return rows === 1 ? (meterOwn.read(element, context).to ?? size) : across(rows, size, gap);
  },
  width: (element, context) => {
    const { columns, size, gap } = gridOf(element, undefined, context);
    return across(columns, size, gap);
  },
  inline: (element, _width, context) => ({ runs: squaresInText(element, context), units: [], faults: [] }),
  place: placeMeter,
};

/** Squares on the line: a colour behind text has no line around it, so both kinds have a fill. */
function squaresInText(element: Element, context: Setting): readonly Run[] {
  const { value = 0, of = 0, size, gap, full, empty } = meterOwn.read(element, context);
  return squares({ value, of, size, gap }, [full.fill, empty.fill], context);
}

interface Squares {
  readonly value: number;
  readonly of: number;
  readonly size: number;
  readonly gap: number;
}

const squares = (
  { value, of, size, gap }: Squares,
  [full, empty]: readonly [ColourToken | undefined, ColourToken | undefined],
  context: Setting,
): readonly Run[] =>
  Array.from({ length: squaresFor(of) }, (_, index) => {
    const square = field(size, size, index < value ? full : empty, context);
    return index === 0 ? [square] : [field(gap, size, undefined, context), square];
  }).flat();

/** More squares than any page has room for need not be drawn to be told as leaving it. */
const MOST_SQUARES = 999;

interface Grid {
  readonly squares: number;
  readonly columns: number;
  readonly rows: number;
  /** Side of a square and room between two, in points. */
  readonly size: number;
  readonly gap: number;
}

/** Things are counted whole, also where a template gives a fact that is not. `width` is the room there is, where it is known. */
function gridOf(element: Element, width: number | undefined, context: Looks): Grid {
  const { of = 0, columns, size, gap } = meterOwn.read(element, context);
  const squares = squaresFor(of / eachOf(element, context));
  if (columns === undefined) return { squares, columns: squares, rows: Math.min(1, squares), size, gap };
  const { rows, side } = squareGrid(squares, columns, gap, width ?? across(columns, size, gap));
  return { squares, columns, rows, size: side, gap };
}

const squaresFor = (count: number): number => Math.min(MOST_SQUARES, Math.max(0, roundedUp(count)));

/** A square stands for something. */
function eachOf(element: Element, context: Looks): number {
  const { each = 1 } = meterOwn.read(element, context);
  return each > 0 ? each : 1;
}

/** What is left over when things are divided among squares takes a square of its own. */
const roundedUp = (squares: number): number => Math.ceil(Math.round(squares * 1e6) / 1e6);

function placeMeter(element: Element, box: Box, context: Drawing): Item[] {
  const { value = 0, alt, from, to } = meterOwn.read(element, context);
  const each = eachOf(element, context);
  const { squares, columns, rows, size, gap } = gridOf(element, box.width, context);
  const [width = 0, height = 0] = [columns, rows].map((count) => across(count, size, gap));
  const all = { x: box.x, y: box.y + Math.max(0, (box.height - height) / 2), width, height };
  const drawn = Array.from({ length: squares }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const flat = { x: all.x + column * (size + gap), y: all.y + row * (size + gap), width: size, height: size };
    const square = from === undefined || to === undefined ? flat : risen(flat, [from, to], index / (squares - 1));
    return squareItems(element, square, Math.min(1, Math.max(0, value / each - index)), context);
  });
  return grouped(drawn.flat(), all, { label: 'meter', alt: plainText(alt, context) }, context);
}

/** A square of which a share, from 0 to 1, is full. */
function squareItems(element: Element, square: Box, share: number, context: Drawing): Item[] {
  const { full, empty } = meterOwn.read(element, context);
  // A line drawn around a box stands half outside; a drawing keeps inside its size.
  const drawn = ({ fill, line }: Style, box: Box): Item =>
    decoration(within(box, (line?.width ?? 0) / 2), { fill, line }, 'square', context);
  if (share === 1) return [drawn(full, square)];
  return [drawn(empty, square), ...(share === 0 ? [] : [drawn(full, { ...square, width: square.width * share })])];
}

const harveyOwn = declare('harvey', {
  what: 'a Harvey ball: a circle filled clockwise by the share; in a cell squares, since no font has balls',
  where: ['drawings', 'blocks'],
  attributes: { value: amount(), of: amount(), size: pointsOr('harveySize'), alt: text() },
  about: { ...about, size: 'its diameter' },
  fills: ['harvey', 'harveyPart', 'meterEmpty'],
  lines: ['harvey'],
});

export const harvey: ElementKind = {
  ...harveyOwn,
  height: (element, _width, context) => harveyOwn.read(element, context).size,
  width: (element, context) => harveyOwn.read(element, context).size,
  inline: (element, _width, context) => ({ runs: ballInText(element, context), units: [], faults: [] }),
  place: placeHarvey,
};

/** As high as a ball of this size looks in a line. */
const squareOfBall = 0.4;

function ballInText(element: Element, context: Setting): readonly Run[] {
  const { value = 0, of = 1, size } = harveyOwn.read(element, context);
  const side = squareOfBall * size;
  const fills = [harveyOwn.fill('harveyPart', context), harveyOwn.fill('meterEmpty', context)] as const;
  return squares({ value, of, size: side, gap: side / 2 }, fills, context);
}

function placeHarvey(element: Element, box: Box, context: Drawing): Item[] {
  const { value = 0, of = 1, size, alt } = harveyOwn.read(element, context);
  const ball = { x: box.x, y: box.y + Math.max(0, (box.height - size) / 2), width: size, height: size };
  const line = harveyOwn.line('harvey', context);
  const part = harveyOwn.fill('harveyPart', context);
  const share = Math.min(1, Math.max(0, value / Math.max(1, of)));
  const fill = share === 1 ? part : harveyOwn.fill('harvey', context);
  const circle = decoration(
    within(ball, line.width / 2),
    { geometry: { kind: 'ellipse' }, fill, line },
    'ball',
    context,
  );
  const pie =
    share === 0 || share === 1
      ? []
      : [decoration(ball, { geometry: { kind: 'pie', share }, fill: part }, 'part', context)];
  return grouped([circle, ...pie], ball, { label: 'harvey', alt: plainText(alt, context) }, context);
}

function grouped(items: readonly Item[], box: Box, naming: Naming, context: Ids): Item[] {
  return naming.alt === '' ? [...items] : [{ ...itemBase(box, naming, context), kind: 'group', items }];
}
