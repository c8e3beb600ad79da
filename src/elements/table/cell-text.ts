/** Sets the text of a cell: around the drawings that stand in it (bars, squares) room is left by insets and paragraph spacing. */
import { anchorShift, compose } from '../../text/compose.js';
import { sum } from '../../scene/points.js';
import type { Insets, TextBody } from '../../scene/text.js';
import type { LayoutContext } from '../../setting/context.js';
import { draftsOf, insetsOf, setText, type SetText } from '../../setting/set-text.js';
import { memo } from '../../setting/memo.js';
import { isElement, type Element, type Node } from '../../template/element.js';
import type { ParagraphDraft } from '../../text/compose.js';
import { paragraph, run } from '../../setting/inline-elements.js';
import { inCell, table, td } from './declarations.js';
import type { GridCell } from './grid.js';

const isDrawing = (node: Node): node is Element =>
  isElement(node) && node.kind !== paragraph.kind && node.kind !== run.kind;

/** A drawing that has a height of its own between the paragraphs. */
const isStacked = (node: Node, context: LayoutContext): node is Element =>
  isDrawing(node) && inCell.read(node, context).beside === undefined;

function drawingHeight(drawing: Element, context: LayoutContext): number {
  const { before, after } = inCell.read(drawing, context);
  return context.height(drawing, 0) + before + after;
}

/** Insets of the text: padding, half the gaps, the mark, and drawings above the first and below the last paragraph. */
export function cellInsets(cell: GridCell, half: Insets, context: LayoutContext): Insets {
  const { above, below } = outerDrawings(cell.element, context);
  return insetsOf(cell.style, {
    top: half.top + above,
    bottom: half.bottom + below,
    left: half.left + (cell.mark?.indent ?? 0),
    right: half.right,
  });
}

function outerDrawings(element: Element, context: LayoutContext): { above: number; below: number } {
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

const setCells = memo<SetText>();

export function setCell(cell: GridCell, width: number, half: Insets, context: LayoutContext): SetText {
  const reserve = table.measure('tableReserve', context);
  const insets = cellInsets(cell, half, context);
  const inner = innerDrawings(cell.element, context);
  const beside = new Map(besideDrawings(cell.element, context).map(({ index, indent }) => [index, indent]));
  if (inner.size === 0 && beside.size === 0) return setText(cell.element, cell.style, width, insets, context, reserve);
  return setCells(context.sitting, [cell.element, cell.style, width, context.page], () => {
    const drafts = draftsOf(cell.element, cell.style, context);
    const spaced = drafts.paragraphs.map((paragraph, index): ParagraphDraft => ({
      ...paragraph,
      spaceBefore: paragraph.spaceBefore + (inner.get(index) ?? 0),
      indent: paragraph.indent + (beside.get(index) ?? 0),
    }));
    return {
      ...compose(spaced, { width, insets, anchor: cell.style.anchor, reserve }, context.fonts),
      units: drafts.units,
      place: cell.element.place,
    };
  });
}

/** Height of the drawings that stand between paragraphs, by the index of the paragraph they push down. */
function innerDrawings(element: Element, context: LayoutContext): Map<number, number> {
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
  /** Of the paragraph it stands beside, and how far that stands in. */
  readonly index: number;
  readonly indent: number;
  readonly side: 'left' | 'right';
}

/** Drawings that stand at the left or right of the paragraph after them. */
export function besideDrawings(element: Element, context: LayoutContext): readonly Beside[] {
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

const paragraphCount = (node: Node, context: LayoutContext): number =>
  isElement(node) && node.kind === paragraph.kind
    ? draftsOf(node, paragraph.read(node, context).style ?? td.style('body', context), context).paragraphs.length
    : 0;

/** Where each drawing of a cell starts, from the cell's top, once its lines are anchored in a cell of this height. */
export function drawingTops(
  cell: GridCell,
  body: TextBody,
  height: number,
  context: LayoutContext,
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
