/** The figures at the bottom left of an org chart: a large number with its caption, side by side, captions level. */
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing, Setting } from '../../setting/context.js';
import { draftsOf } from '../../setting/drafts.js';
import { insetsOf, setText } from '../../setting/set-text.js';
import type { Element } from '../../template/element.js';
import { contentWidth } from '../../text/compose.js';
import { setInBox } from '../set-in-box.js';
import { keyfigure } from './declarations.js';
import { clamp, dimensionsOf, type Dimensions } from './dimensions.js';

export interface FigureSizes {
  readonly widths: readonly number[];
  readonly height: number;
}

/** `room` is what councils leave; a number that is wider than its share gets what it needs. */
export function figureSizes(figures: readonly Element[], room: number, context: Setting): FigureSizes {
  const style = keyfigure.style('captionInk', context);
  const { orgGutter: gutter, widths } = dimensionsOf(context);
  const least = clamp(room / Math.max(1, figures.length) - gutter, widths.figure);
  const list = figures.map((figure) => {
    const [number] = draftsOf(context, figure, style).paragraphs;
    return Math.max(least, number === undefined ? 0 : contentWidth([number], insetsOf(style), context.fonts));
  });
  const tall = figures.map(
    (figure, index) => setText(figure, style, { width: list[index] ?? least }, context).body.height,
  );
  return { widths: list, height: Math.max(0, ...tall) };
}

/** Boxes of the figures, and what they leave of the row: left of the councils, or at both ends of them. */
export function figurePlaces(
  { widths, height }: FigureSizes,
  atEnds: boolean,
  row: Box,
  { orgGutter: gutter }: Dimensions,
): { readonly boxes: readonly Box[]; readonly left: Box } {
  const before = atEnds ? widths.slice(0, 1) : widths;
  const after = atEnds ? widths.slice(1) : [];
  const taken = (list: readonly number[]): number => list.reduce((sum, width) => sum + width + gutter, 0);
  const boxOf = (x: number, width: number): Box => ({ x, y: row.y, width, height });
  const right = row.x + row.width;
  return {
    boxes: [
      ...before.map((width, index) => boxOf(row.x + taken(before.slice(0, index)), width)),
      ...after.map((width, index) => boxOf(right - taken(after.slice(index)) + gutter, width)),
    ],
    left: { ...row, x: row.x + taken(before), width: row.width - taken(before) - taken(after) },
  };
}

export function placeFigures(figures: readonly Element[], boxes: readonly Box[], context: Drawing): Item[] {
  const style = keyfigure.style('captionInk', context);
  return figures.flatMap((element, index) => {
    const box = boxes[index];
    return box === undefined ? [] : [setInBox({ element, style, box }, { label: 'key figure' }, context)];
  });
}
