/** Sets the text of a cell: around the drawings that stand in it (bars, squares) room is left by insets and paragraph spacing. */
import { anchorShift } from '../../text/compose.js';
import { sum } from '../../scene/points.js';
import type { Insets, TextBody } from '../../scene/text.js';
import type { Looks, Measuring, Setting, Sizes } from '../../setting/context.js';
import { draftsOf } from '../../setting/drafts.js';
import { insetsOf, setText, type SetText, type Spacing } from '../../setting/set-text.js';
import { memoPerAttempt } from '../../setting/memo.js';
import { isElement, type Element, type Node } from '../../template/element.js';
import { paragraph, run } from '../../setting/inline-elements.js';
import { inCell, table, td } from './declarations.js';
import type { GridCell } from './grid.js';

const isDrawing = (node: Node): node is Element =>
  isElement(node) && node.kind !== paragraph.kind && node.kind !== run.kind;

/** A drawing that has a height of its own between the paragraphs. */
const isStacked = (node: Node, context: Looks): node is Element =>
  isDrawing(node) && inCell.read(node, context).beside === undefined;

function drawingHeight(drawing: Element, context: Looks & Sizes): number {
  const { before, after } = inCell.read(drawing, context);
  return context.height(drawing, 0) + before + after;
}

/** Insets of the text: padding, half the gaps, the mark, and drawings above the first and below the last paragraph. */
export function cellInsets(cell: GridCell, half: Insets, context: Looks & Sizes): Insets {
  const { above, below } = outerDrawings(cell.element, context);
  return insetsOf(cell.style, {
    top: half.top + above,
    bottom: half.bottom + below,
    left: half.left + (cell.mark?.indent ?? 0),
    right: half.right,
  });
}

function outerDrawings(element: Element, context: Looks & Sizes): { above: number; below: number } {
  const nodes = element.children;
  const firstText = nodes.findIndex((node) => !isDrawing(node));
  const lastText = nodes.findLastIndex((node) => !isDrawing(node));
  const heightIn = (list: readonly Node[]): number =>
    sum(
      list
        .filter((node): node is Element => isStacked(node, context))
        .map((drawing) => drawingHeight(drawing, context)),
    );
  if (firstText < 0) return { above: heightIn(nodes), below: 0 };
  return { above: heightIn(nodes.slice(0, firstText)), below: heightIn(nodes.slice(lastText + 1)) };
}

/** `half`: half of the gaps around the cell. */
export function setCell(cell: GridCell, width: number, half: Insets, context: Measuring): SetText {
  const insets = cellInsets(cell, half, context);
  const spacing = spacingOf(context, cell.element);
  const reserve = table.measure('tableReserve', context);
  return setText(cell.element, cell.style, { width, insets, reserve, spacing }, context);
}

/** What drawings take from the paragraphs of a cell; undefined where none stands among them. */
const spacingOf = memoPerAttempt((context, element: Element): Spacing | undefined => {
  const above = innerDrawings(element, context);
  const indents = new Map(besideDrawings(element, context).map(({ index, indent }) => [index, indent]));
  return above.size === 0 && indents.size === 0 ? undefined : { above, indents };
});

/** Height of the drawings that stand between paragraphs, by the index of the paragraph they push down. */
function innerDrawings(element: Element, context: Sizes & Setting): Map<number, number> {
  const inner = new Map<number, number>();
  let before = 0;
  const total = sum(element.children.map((node) => paragraphCount(node, context)));
  for (const node of element.children) {
    if (isStacked(node, context) && before > 0 && before < total)
      inner.set(before, (inner.get(before) ?? 0) + drawingHeight(node, context));
    before += paragraphCount(node, context);
  }
  return inner;
}

interface Beside {
  readonly drawing: Element;
  /** Index of the paragraph it stands beside, and how far that paragraph is indented. */
  readonly index: number;
  readonly indent: number;
  readonly side: 'left' | 'right';
}

/** Drawings that stand at the left or right of the paragraph after them. */
export function besideDrawings(element: Element, context: Sizes & Setting): readonly Beside[] {
  let index = 0;
  return element.children.flatMap((node): readonly Beside[] => {
    const at = index;
    index += paragraphCount(node, context);
    if (!isDrawing(node)) return [];
    const { beside: side, after } = inCell.read(node, context);
    if (side === undefined) return [];
    return [{ drawing: node, index: at, indent: side === 'left' ? context.width(node) + after : 0, side }];
  });
}

const paragraphCount = (node: Node, context: Setting): number =>
  isElement(node) && node.kind === paragraph.kind
    ? draftsOf(context, node, paragraph.read(node, context).style ?? td.style('body', context)).paragraphs.length
    : 0;

/** Where each drawing of a cell starts, from the cell's top, once its lines are anchored in a cell of this height. */
export function drawingTops(
  cell: GridCell,
  body: TextBody,
  height: number,
  context: Sizes & Setting,
): { readonly drawing: Element; readonly top: number }[] {
  const tops: { drawing: Element; top: number }[] = [];
  const start = body.insets.top + anchorShift(body, height);
  let paragraph = 0;
  let y = start - outerDrawings(cell.element, context).above;
  for (const node of cell.element.children) {
    if (isDrawing(node) && !isStacked(node, context)) continue;
    if (isDrawing(node)) tops.push({ drawing: node, top: y + inCell.read(node, context).before });
    else paragraph += paragraphCount(node, context) || body.paragraphs.length;
    y = isDrawing(node)
      ? y + drawingHeight(node, context)
      : start + heightOf(body, Math.min(paragraph, body.paragraphs.length));
  }
  return tops;
}

const heightOf = (body: TextBody, count: number): number =>
  sum(
    body.paragraphs
      .slice(0, count)
      .map((paragraph) => paragraph.spaceBefore + Math.max(1, paragraph.lines.length) * paragraph.leading),
  );
