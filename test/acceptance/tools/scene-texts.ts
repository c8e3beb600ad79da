/** Every text body of a scene with its place on the slide, in the order of drawing; tables give one for each cell. */
import type { Cell, Item, Scene, TableItem } from '../../../src/scene/scene.js';
import type { TextBody } from '../../../src/scene/text.js';

export interface PlacedText {
  readonly item: string;
  readonly name: string;
  readonly units: readonly string[];
  readonly body: TextBody;
  /** Top left of the box its lines are relative to, in points. */
  readonly x: number;
  readonly y: number;
}

const before = (lengths: readonly number[], index: number): number =>
  lengths.slice(0, index).reduce((sum, length) => sum + length, 0);

const textOfCell = (table: TableItem, cell: Cell, row: number, column: number): PlacedText => ({
  item: table.id,
  name: `${table.name}, row ${row + 1}, column ${column + 1}`,
  units: cell.units,
  body: cell.text,
  x: table.box.x + before(table.columns, column),
  y: table.box.y + before(table.rows, row),
});

const textsOfTable = (table: TableItem): PlacedText[] =>
  table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell ? [textOfCell(table, cell, row, column)] : [])),
  );

const textsOf = (item: Item): PlacedText[] => {
  if (item.kind === 'group') return item.items.flatMap(textsOf);
  if (item.kind === 'table') return textsOfTable(item);
  if ((item.kind !== 'text' && item.kind !== 'shape') || !item.text) return [];
  return [{ item: item.id, name: item.name, units: item.units, body: item.text, x: item.box.x, y: item.box.y }];
};

export const textsOfScene = (scene: Scene): PlacedText[] => scene.items.flatMap(textsOf);

/** Items of a scene, those in groups too. */
export const itemsOf = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...itemsOf(item.items)] : [item]));

/** A body as programs give it back: its paragraphs' runs, a line break between paragraphs. */
export const plainText = (body: TextBody): string =>
  body.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
