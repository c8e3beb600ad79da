/** A level of `<chips>` read for placing: which chip stands in which lane, and how tall that makes the level. */
import type { LayoutContext } from '../../setting/context.js';
import { insetsOf, setText } from '../../setting/set-text.js';
import { memo } from '../../setting/memo.js';
import type { Element } from '../../template/element.js';
import { vertical } from '../../theme/theme.js';
import { sumWithGaps } from '../../scene/points.js';
import { childrenOf } from '../../setting/children.js';
import type { Looks } from '../../setting/looks.js';
import { chip, chipsOwn, level } from './declarations.js';
import { packLanes } from './pack-lanes.js';

/** Columns of a chip from 0, rising and each once; markup counts from 1. */
export const columnsOf = (element: Element, looks: Looks): number[] =>
  [...new Set(chip.read(element, looks).columns.map((column) => column - 1))].sort((a, b) => a - b);

const lanes = memo<Element[][]>();

/** Chips of a level lane by lane, each lane from left to right. */
export function lanesOf(element: Element, context: LayoutContext): Element[][] {
  return lanes(context.sitting, [element], () => {
    const chips = childrenOf(element, 'chip');
    const packed = packLanes(
      chips.map((each) => ({ columns: columnsOf(each, context), leading: chip.read(each, context).leading })),
    );
    return packed.map((lane) => lane.flatMap((index) => chips[index] ?? []));
  });
}

/** The lanes decide; a name that needs more lines than they give makes the level taller. */
export function levelHeight(element: Element, blockWidth: number, context: LayoutContext): number {
  const { chipHeight, chipGap, chipPad } = chipsOwn.measures(context);
  const lanes = lanesOf(element, context).map(() => chipHeight);
  const { style } = level.read(element, context);
  const name = setText(element, style, blockWidth, insetsOf(style), context).body.height + vertical(style.padding);
  return Math.max(sumWithGaps(lanes, chipGap) + 2 * chipPad, name);
}
