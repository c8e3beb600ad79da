/** `<chips>`: levels under each other, and in each of them actors as chips across the columns they stand in. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing, Faults, Ids, LayoutContext, Looks, Measuring } from '../../setting/context.js';
import { unitsIn, type Element } from '../../template/element.js';
import { childrenOf } from '../../setting/children.js';
import { resolveSizes } from '../../setting/sizes.js';
import type { ElementKind } from '../element-kind.js';
import { decoration } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { placeChip, type Column } from './chip.js';
import { chipsOwn, level } from './declarations.js';
import { lanesOf, levelHeight } from './lanes.js';

export const chips: ElementKind = {
  ...chipsOwn,
  height: (element, _width, context) => {
    const levels = childrenOf(element, 'level').map((each) => levelHeight(each, blockWidth(element, context), context));
    return sumWithGaps(levels, chipsOwn.measure('rowGap', context));
  },
  place: placeChips,
};

const blockWidth = (element: Element, context: Looks): number => chipsOwn.read(element, context).block;

function placeChips(element: Element, box: Box, context: LayoutContext): Item[] {
  const columns = columnsIn(element, box, context);
  reportHeight(element, box, context);
  let y = box.y;
  return childrenOf(element, 'level').flatMap((child) => {
    const height = levelHeight(child, blockWidth(element, context), context);
    const at = { ...box, y, height };
    y += height + chipsOwn.measure('rowGap', context);
    return [
      placeBlock(child, { ...at, width: blockWidth(element, context) }, context),
      ...bands(columns, at, context),
      ...placeLanes(child, columns, at, context),
    ];
  });
}

function columnsIn(element: Element, box: Box, context: Looks): Column[] {
  const { block, columns, gap } = chipsOwn.read(element, context);
  const left = box.x + block + gap;
  const widths = resolveSizes(columns, box.x + box.width - left, gap, () => 0);
  let x = left;
  return widths.map((width) => {
    const column = { x, width };
    x += width + gap;
    return column;
  });
}

function placeBlock(element: Element, box: Box, context: Drawing): Item {
  const { style } = level.read(element, context);
  return setInBox({ element, style, box }, { label: 'level', role: 'heading' }, context);
}

/** A band behind each column; the white between two of them stands in the middle of their gap. */
function bands(columns: readonly Column[], at: Box, context: Looks & Ids): Item[] {
  const half = chipsOwn.measure('bandGap', context) / 2;
  const fill = chipsOwn.fill('band', context);
  return columns.map((column, index) => {
    const before = columns[index - 1];
    const after = columns[index + 1];
    const left = before === undefined ? column.x : (before.x + before.width + column.x) / 2 + half;
    const right = after === undefined ? column.x + column.width : (column.x + column.width + after.x) / 2 - half;
    return decoration({ ...at, x: left, width: right - left }, { fill }, 'band', context);
  });
}

function placeLanes(element: Element, columns: readonly Column[], at: Box, context: Drawing): Item[] {
  const { chipHeight: height, chipGap: gap, chipPad: pad } = chipsOwn.measures(context);
  return lanesOf(context, element).flatMap((lane, index) => {
    const y = at.y + pad + index * (height + gap);
    return lane.flatMap((child) => placeChip(child, columns, { y, height }, context));
  });
}

/** Fewer lanes would help rather than shorter texts; the texts are named since they name the actors. */
function reportHeight(element: Element, box: Box, context: Faults & Measuring): void {
  const excess = chips.height(element, box.width, context) - box.height;
  const { place } = element;
  if (excess > 0.01) context.fault({ kind: 'too-tall', units: unitsIn(element), place, excess });
}
