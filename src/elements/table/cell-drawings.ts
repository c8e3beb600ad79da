/** What is drawn behind and over the cells of a table: chevrons behind heads, edges, marks, bars and squares over the rows. */
import { within, type Point } from '../../scene/points.js';
import type { Box, Cell, Geometry, Item } from '../../scene/scene.js';
import type { Insets, TextBody } from '../../scene/text.js';
import type { Drawing, Ids, LayoutContext, Themed } from '../../setting/context.js';
import { decoration, tileGeometry } from '../items.js';
import { middleOfLine, markItems } from '../marks.js';
import { besideDrawings, drawingTops } from './cell-text.js';
import { table } from './declarations.js';
import type { GridCell } from './grid.js';
import type { Inline } from '../../template/element.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../../theme/theme.js';
import { setInShape } from '../set-in-box.js';

/** A cell, where it stands, and half of the gaps around it. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly box: Box;
  readonly half: Insets;
}

/** A chevron, or a mark that stands behind the text. `followed`: another chevron follows in the next column. */
export function behindCell(placed: PlacedCell, followed: boolean, context: Drawing): Item[] {
  const { cell, box, half } = placed;
  const mark = cell.mark?.at === 'behind' ? markOf(cell, within(box, half), undefined, context) : [];
  return [...chevron(placed, followed, context), ...mark];
}

/** A cell with `shape` is a chevron behind a cell without fill: it reaches its tip into the next column, if that has one too. */
function chevron({ cell, box, half }: PlacedCell, followed: boolean, context: Themed & Ids): Item[] {
  const { shape } = cell;
  if (shape === undefined) return [];
  const { chevronTip: tip, chevronGap: gap } = table.measures(context);
  const seen = within(box, half);
  const width = followed ? box.width - half.left + half.right + tip - gap : seen.width;
  const geometry: Geometry = shape === 'chevron' ? { kind: 'chevron', tip } : { kind: 'homePlate', tip };
  return [decoration({ ...seen, width }, { geometry, fill: cell.style.fill }, 'chevron', context)];
}

export function overCell(placed: PlacedCell, { text }: Cell, context: LayoutContext): Item[] {
  const { cell, box, half } = placed;
  const seen = within(box, half);
  const { edge } = cell;
  const strip = { ...seen, width: table.measure('tableEdge', context) };
  const edgeItems = edge === undefined ? [] : [decoration(strip, { fill: edge.fill }, 'edge', context)];
  const firstLine = middleOfLine(text.paragraphs[0]);
  const middle = firstLine === undefined ? undefined : box.y + firstLine;
  const mark = cell.mark?.at === 'behind' ? [] : markOf(cell, seen, middle, context);
  return [...outline(cell, seen, context), ...edgeItems, ...mark, ...drawings(placed, text, context)];
}

function markOf(
  { element, mark, label, style }: GridCell,
  seen: Box,
  firstLine: number | undefined,
  context: Drawing,
): Item[] {
  const middle = mark?.at === 'line' ? firstLine : seen.y + seen.height / 2;
  if (mark === undefined || middle === undefined) return [];
  return labelledMark(mark, { words: label, place: element.place }, [seen.x + style.padding[3], middle], context);
}

/** A cell's own borders are the white gaps, so the line of its style is a frame inside them. */
function outline({ style }: GridCell, seen: Box, context: Ids): Item[] {
  if (style.line === undefined) return [];
  return [decoration(within(seen, style.line.width / 2), { line: style.line }, 'frame', context)];
}

function drawings({ cell, box, half }: PlacedCell, text: TextBody, context: LayoutContext): Item[] {
  const [, right, , left] = cell.style.padding;
  const x = box.x + half.left + left;
  const width = box.width - half.left - half.right - left - right;
  const stacked = drawingTops(cell, text, box.height, context).flatMap(({ drawing, top }) =>
    context.place(drawing, { x, y: box.y + top, width, height: context.height(drawing, width) }),
  );
  const beside = besideDrawings(cell.element, context).flatMap(({ drawing, index, side }) => {
    const middle = middleOfLine(text.paragraphs[index]);
    if (middle === undefined) return [];
    const own = { width: context.width(drawing), height: context.height(drawing, width) };
    const at = side === 'left' ? x : x + width - own.width;
    return context.place(drawing, { x: at, y: box.y + middle - own.height / 2, ...own });
  });
  return [...stacked, ...beside];
}

/** What a mark holds, and where that is written. */
interface Label {
  readonly words: readonly Inline[];
  readonly place: Place;
}

/**
 * A tile is a mark that holds a number, a letter or a code, which repeats what the words beside it say. The mark with its
 * label in it; `x` is its left edge, `middle` its vertical centre, in points.
 */
function labelledMark(mark: Mark, label: Label, [x, middle]: Point, context: Drawing): Item[] {
  if (mark.style === undefined || label.words.length === 0) return markItems(mark, x, middle, context);
  const style = context.style(mark.style);
  const box = { x, y: middle - mark.height / 2, width: mark.width, height: mark.height };
  const element = { kind: 'tile', attributes: {}, children: label.words, place: label.place };
  return [
    setInShape({ element, style, box }, { label: 'tile', role: 'decoration' }, context, tileGeometry(style, box)),
  ];
}
