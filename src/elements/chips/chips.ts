/** `<chips>`: levels under each other, and in each of them actors as chips across the columns they stand in. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { unitsIn, type Element } from '../../template/element.js';
import { childrenOf, number, resolveSizes, sizes } from '../../setting/attributes.js';
import type { ElementKind, PartKind } from '../element-kind.js';
import { decoration } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { placeChip, type Column } from './chip.js';
import { laneMeasures, lanesOf, levelHeight, levelStyle } from './lanes.js';

export const chips: ElementKind = {
  attributes: { block: 'number', columns: 'sizes', gap: 'number' },
  children: ['level'],
  text: false,
  height: (element, _width, context) => {
    const levels = childrenOf(element, 'level');
    const heights = levels.map((level) => levelHeight(level, blockWidth(element), context));
    return sumWithGaps(heights, rowGap(context));
  },
  place: placeChips,
};

/** Its text is the name in the block at the left. */
export const level: PartKind = { attributes: { style: 'style' }, children: ['run', 'chip'], text: true };

/** `columns` lists where the actor stands, from 1; a gap in them gives it another chip in the same lane. */
export const chip: PartKind = {
  attributes: { columns: 'sizes', leading: 'flag', style: 'style', alt: 'text' },
  children: ['run'],
  text: true,
};

const blockWidth = (element: Element): number => number(element, 'block', 78);
const rowGap = (context: LayoutContext): number => context.theme.measures['rowGap'] ?? 3;

function placeChips(element: Element, box: Box, context: LayoutContext): Item[] {
  const columns = columnsIn(element, box);
  reportHeight(element, box, context);
  let y = box.y;
  return childrenOf(element, 'level').flatMap((child) => {
    const height = levelHeight(child, blockWidth(element), context);
    const at = { ...box, y, height };
    y += height + rowGap(context);
    return [
      placeBlock(child, { ...at, width: blockWidth(element) }, context),
      ...bands(columns, at, context),
      ...placeLanes(child, columns, at, context),
    ];
  });
}

function columnsIn(element: Element, box: Box): Column[] {
  const gap = number(element, 'gap', 6);
  const left = box.x + blockWidth(element) + gap;
  const widths = resolveSizes(sizes(element, 'columns'), box.x + box.width - left, gap, () => 0);
  let x = left;
  return widths.map((width) => {
    const column = { x, width };
    x += width + gap;
    return column;
  });
}

function placeBlock(level: Element, box: Box, context: LayoutContext): Item {
  const style = levelStyle(level, context);
  return setInBox({ element: level, style, box }, { label: 'level', role: 'heading' }, context);
}

/** A band behind each column; the white between two of them stands in the middle of their gap. */
function bands(columns: readonly Column[], at: Box, context: LayoutContext): Item[] {
  const half = (context.theme.measures['bandGap'] ?? 1.5) / 2;
  const { fill } = context.style('band');
  return columns.map((column, index) => {
    const before = columns[index - 1];
    const after = columns[index + 1];
    const left = before === undefined ? column.x : (before.x + before.width + column.x) / 2 + half;
    const right = after === undefined ? column.x + column.width : (column.x + column.width + after.x) / 2 - half;
    return decoration({ ...at, x: left, width: right - left }, { fill }, 'band', context);
  });
}

function placeLanes(level: Element, columns: readonly Column[], at: Box, context: LayoutContext): Item[] {
  const { height, gap, pad } = laneMeasures(context);
  return lanesOf(level, context).flatMap((lane, index) => {
    const y = at.y + pad + index * (height + gap);
    return lane.flatMap((child) => placeChip(child, columns, { y, height }, context));
  });
}

/** Fewer lanes help rather than shorter texts, but the actors are named by theirs. */
function reportHeight(element: Element, box: Box, context: LayoutContext): void {
  const excess = chips.height(element, box.width, context) - box.height;
  const { place } = element;
  if (excess > 0.01) context.fault({ kind: 'too-tall', units: unitsIn(element), place, excess });
}
