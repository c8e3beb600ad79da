/** Places one actor of `<chips>`: a chip over each run of columns it stands in, with a line of text. */
import type { Item } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { plainText } from '../../setting/plain-text.js';
import { setInBox } from '../set-in-box.js';
import { chip, chipsOwn } from './declarations.js';
import { columnsOf } from './lanes.js';
import { spansOf, type Span } from './pack-lanes.js';

/** Left edge and width in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface Lane {
  readonly y: number;
  readonly height: number;
}

/** Chips of one actor from left to right. */
export function placeChip(element: Element, columns: readonly Column[], lane: Lane, context: LayoutContext): Item[] {
  const { leading, style: own } = chip.read(element, context);
  const style = own ?? chip.style(leading ? 'chipLeading' : 'chip', context);
  return spansOf(columnsOf(element, context)).flatMap((span) =>
    placeSpan(element, style, span, columns, lane, context),
  );
}

function placeSpan(
  element: Element,
  style: Style,
  span: Span,
  columns: readonly Column[],
  lane: Lane,
  context: LayoutContext,
): Item[] {
  const { chipInset: inset } = chipsOwn.measures(context);
  const first = columns[span.start];
  const last = columns[span.end];
  if (first === undefined || last === undefined) return outside(element, span, columns, context);
  const box = { ...lane, x: first.x + inset, width: last.x + last.width - first.x - 2 * inset };
  const alt = plainText(chip.read(element, context).alt, context);
  return [setInBox({ element, style, box }, { label: 'chip', alt }, context)];
}

function outside(element: Element, span: Span, columns: readonly Column[], context: LayoutContext): Item[] {
  const { place } = element;
  context.fault({ kind: 'column-outside', units: [], place, column: span.end + 1, columns: columns.length });
  return [];
}
