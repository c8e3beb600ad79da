/** The figures at the bottom left of an org chart: a large number with its caption, side by side, captions level. */
import type { Box, Item } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { draftsOf, insetsOf, setText } from '../../setting/set-text.js';
import type { Element } from '../../template/element.js';
import { contentWidth } from '../../text/compose.js';
import { setInBox } from '../set-in-box.js';
import { keyfigure } from './declarations.js';
import { clamp, dimensionsOf } from './dimensions.js';

export interface FigureSizes {
  readonly widths: readonly number[];
  readonly height: number;
}

/** `room` is what councils leave; a number that is wider than its share gets what it needs. */
export function figureSizes(figures: readonly Element[], room: number, context: LayoutContext): FigureSizes {
  const style = keyfigure.style('captionInk', context);
  const { gutter, widths } = dimensionsOf(context);
  const least = clamp(room / Math.max(1, figures.length) - gutter, widths.figure);
  const list = figures.map((figure) => {
    const [number] = draftsOf(figure, style, context).paragraphs;
    return Math.max(least, number === undefined ? 0 : contentWidth([number], insetsOf(style), context.fonts));
  });
  const tall = figures.map(
    (figure, index) => setText(figure, style, list[index] ?? least, insetsOf(style), context).body.height,
  );
  return { widths: list, height: Math.max(0, ...tall) };
}

/** Numbers stand level at `top`. */
export function placeFigures(
  figures: readonly Element[],
  sizes: FigureSizes,
  left: number,
  top: number,
  context: LayoutContext,
): Item[] {
  const { gutter } = dimensionsOf(context);
  const style = keyfigure.style('captionInk', context);
  let x = left;
  return figures.map((figure, index) => {
    const box: Box = { x, y: top, width: sizes.widths[index] ?? 0, height: sizes.height };
    x += box.width + gutter;
    return setInBox({ element: figure, style, box }, { label: 'key figure' }, context);
  });
}
