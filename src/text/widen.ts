/** Gives a pinned text the whole width of its box back where its breaks hold there too, so that a placeholder keeps its layout's insets. */
import type { Insets, TextBody } from '../scene/text.js';
import { breakMargin, wideMargin } from './pin-breaks.js';

/** `insets` are those of the box itself, `width` is the box's in points. Left-aligned texts do not move by it. */
export function widen(body: TextBody, insets: Insets, width: number): TextBody {
  const available = width - insets.left - insets.right;
  const pinned = width - body.insets.left - body.insets.right;
  const isLeft = body.paragraphs.every(({ align }) => align === 'left');
  return isLeft && roomBeyond(body, pinned, available) - (available - pinned) >= breakMargin(available)
    ? { ...body, insets: { ...body.insets, right: insets.right } }
    : body;
}

/** How far beyond the pinned width the next word of any line would reach: pinning keeps as much on this side as on the other. */
function roomBeyond({ paragraphs }: TextBody, pinned: number, available: number): number {
  const ends = paragraphs.flatMap(({ indent, lines }) => lines.map((line) => indent + line.width));
  return Math.min(wideMargin(available), pinned - Math.max(0, ...ends));
}
