/** What stands in `<ribbons>`, and between which edges. */
import { childrenOf } from '../../setting/children.js';
import type { Setting } from '../../setting/context.js';
import { memoPerPage } from '../../setting/memo.js';
import { heightOf } from '../../setting/report-text.js';
import { setText } from '../../setting/set-text.js';
import type { Box } from '../../scene/scene.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { ribbon, ribbonsOwn } from './declarations.js';
import type { Streams } from './streams.js';

export interface Part extends Omit<ReturnType<typeof ribbon.read>, 'value'> {
  readonly element: Element;
  /** Absent where nothing can be drawn. */
  readonly value?: number;
  /** Height of its words, in points. */
  readonly words: number;
}

export const partsOf = memoPerPage((context: Setting, element: Element): readonly Part[] => {
  const { names } = ribbonsOwn.read(element, context);
  return childrenOf(element, ribbon.kind).map((child) => {
    const { value = 0, ...own } = ribbon.read(child, context);
    const words = wordsHeight(child, own.style, names, context);
    return { ...own, ...(value > 0 ? { value } : {}), element: child, words };
  });
});

export const wordsHeight = (element: Element, style: Style, width: number, context: Setting): number =>
  heightOf(setText(element, style, { width }, context).body);

/** From the bars to the bar of the sum. */
export interface Frame {
  readonly box: Box;
  /** Left edges of the bars, of the ribbons and of the sum's bar. */
  readonly bars: number;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
}

export interface Placed {
  readonly frame: Frame;
  readonly streams: Streams;
}
