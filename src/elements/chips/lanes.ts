/** A level of `<chips>` read for placing: which chip stands in which lane, and how tall that makes the level. */
import type { Looks, Setting } from '../../setting/context.js';
import { setText } from '../../setting/set-text.js';
import { memoPerLooks } from '../../setting/memo.js';
import type { Element } from '../../template/element.js';
import { vertical } from '../../theme/theme.js';
import { sumWithGaps } from '../../scene/points.js';
import { childrenOf } from '../../setting/children.js';
import { chip, chipsOwn, level } from './declarations.js';
import { packLanes } from './pack-lanes.js';

/** Columns of a chip from 0, rising and each once; markup counts from 1. */
export const columnsOf = (element: Element, looks: Looks): number[] =>
  [...new Set(chip.read(element, looks).columns.map((column) => column - 1))].sort((a, b) => a - b);

/** Chips of a level lane by lane, each lane from left to right. */
export const lanesOf = memoPerLooks((looks, element: Element): Element[][] => {
  const chips = childrenOf(element, 'chip');
  const packed = packLanes(
    chips.map((each) => ({ columns: columnsOf(each, looks), leading: chip.read(each, looks).leading })),
  );
  return packed.map((lane) => lane.flatMap((index) => chips[index] ?? []));
});

/** The lanes decide; a name that needs more lines than they give makes the level taller. */
export function levelHeight(element: Element, blockWidth: number, context: Setting): number {
  const { chipHeight, chipGap, chipPad } = chipsOwn.measures(context);
  const lanes = lanesOf(context, element).map(() => chipHeight);
  const { style } = level.read(element, context);
  const name = setText(element, style, { width: blockWidth }, context).body.height + vertical(style.padding);
  return Math.max(sumWithGaps(lanes, chipGap) + 2 * chipPad, name);
}
