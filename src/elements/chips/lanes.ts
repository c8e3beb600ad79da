/** A level of `<chips>` read for placing: which chip stands in which lane, and how tall that makes the level. */
import type { LayoutContext } from '../../setting/context.js';
import { insetsOf, setText, type SetText } from '../../setting/set-text.js';
import { memo } from '../../setting/memo.js';
import type { Element } from '../../template/element.js';
import { vertical, type Style } from '../../theme/theme.js';
import { childrenOf, flag, sizes, word } from '../../setting/attributes.js';
import { packLanes } from './pack-lanes.js';

/** Lengths of lanes in points. */
export interface LaneMeasures {
  readonly height: number;
  readonly gap: number;
  /** Above the first lane and below the last. */
  readonly pad: number;
  /** Between a chip and the edge of its column. */
  readonly inset: number;
}

export const laneMeasures = ({ theme: { measures } }: LayoutContext): LaneMeasures => ({
  height: measures['chipHeight'] ?? 19.5,
  gap: measures['chipGap'] ?? 4.5,
  pad: measures['chipPad'] ?? 7.5,
  inset: measures['chipInset'] ?? 3,
});

/** Columns of a chip from 0, rising and each once; markup counts from 1. */
export const columnsOf = (chip: Element): number[] => {
  const numbers = sizes(chip, 'columns').flatMap((size) => (size.kind === 'points' ? [size.value - 1] : []));
  return [...new Set(numbers)].sort((a, b) => a - b);
};

const lanes = memo<Element[][]>();

/** Chips of a level lane by lane, each lane from left to right. */
export function lanesOf(level: Element, context: LayoutContext): Element[][] {
  return lanes(context.attempt, [level], () => {
    const chips = childrenOf(level, 'chip');
    const packed = packLanes(chips.map((chip) => ({ columns: columnsOf(chip), leading: flag(chip, 'leading') })));
    return packed.map((lane) => lane.flatMap((index) => chips[index] ?? []));
  });
}

export const levelStyle = (level: Element, context: LayoutContext): Style =>
  context.style(word(level, 'style', 'level'));

export const setName = (level: Element, width: number, context: LayoutContext): SetText => {
  const style = levelStyle(level, context);
  return setText(level, style, width, insetsOf(style), context);
};

/** The lanes decide; a name that needs more lines than they give makes the level taller. */
export function levelHeight(level: Element, blockWidth: number, context: LayoutContext): number {
  const { height, gap, pad } = laneMeasures(context);
  const count = lanesOf(level, context).length;
  const name = setName(level, blockWidth, context).body.height + vertical(levelStyle(level, context).padding);
  return Math.max(count * height + Math.max(0, count - 1) * gap + 2 * pad, name);
}
