/** `<columns>`: tables of lists side by side and under each other, which may go on in the next column and on the next slide. */
import type { Box, Item } from '../../scene/scene.js';
import { childElements } from '../../setting/children.js';
import type { Faults, LayoutContext } from '../../setting/context.js';
import { unitsIn, type Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { heightsOf } from '../table/table.js';
import { arrange, columnWidth, type Arrangement } from './arrange.js';
import { columns } from './declarations.js';
import { afterTables, tablesIn } from './segments.js';

export const columnsElement: ElementKind = {
  ...columns,
  check: checkColumns,
  height: (element, width, context) => arrange(element, width, 0, context).height,
  place: placeColumns,
};

function checkColumns(element: Element): readonly string[] {
  const others = childElements(element).length - tablesIn(element).length;
  return others > 1 ? ['<columns> holds more than one element beside its tables.'] : [];
}

function placeColumns(element: Element, box: Box, context: LayoutContext): Item[] {
  const arranged = arrange(element, box.width, box.height, context);
  const width = columnWidth(element, box.width, context);
  const pitch = box.width - width;
  reportExcess(element, arranged, box.height, context);
  return [
    ...arranged.tables.flatMap(({ table, column, y, height }) =>
      context.place(table, { x: box.x + column * pitch, y: box.y + y, width, height }),
    ),
    ...placeAfter(element, arranged, box, context),
  ];
}

function reportExcess(element: Element, { tables, height }: Arrangement, most: number, context: Faults): void {
  const excess = height - most;
  if (excess <= 0.01) return;
  const units = tables.filter((one) => one.y + one.height > most).flatMap(({ table }) => unitsIn(table));
  context.fault({ kind: 'too-tall', units, place: element.place, excess });
}

/** Under the last table, or beside the only column, at the rule under its head; on the last part of a split slide. */
function placeAfter(element: Element, arranged: Arrangement, box: Box, context: LayoutContext): Item[] {
  const { part } = context;
  const after = afterTables(element);
  const last = arranged.tables.at(-1);
  if (after === undefined || last === undefined) return [];
  if (part?.split === element && part.index < part.count - 1) return [];
  const width = columnWidth(element, box.width, context);
  const { gap } = columns.read(element, context);
  const beside = arranged.columns === 1;
  const top = beside ? heightsOf(last.table, width, context).head : last.y + last.height + gap;
  const height = context.height(after, width);
  if (top + height > box.height) return [];
  return context.place(after, { x: box.x + box.width - width, y: box.y + top, width, height });
}
