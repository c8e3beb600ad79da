/** What any program should read in a presentation, from its scenes. */
import type { ChartItem, Item, Presentation, Scene, TableItem } from '../../../src/scene/scene.js';
import type { Reading } from './readings.js';
import { plainText } from './scene-texts.js';

type Part = Pick<Reading, 'kind' | 'name' | 'text'>;

const cellsOf = (table: TableItem): Part[] =>
  table.cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell ? [{ kind: 'cell' as const, name: `${table.name} ${r},${c}`, text: plainText(cell.text) }] : [],
    ),
  );

/** Points have no names in a chart of Office: they stand beside them as texts. */
const namesIn = ({ form, categories }: ChartItem): string => (form === 'points' ? '' : categories.join('\n'));

const partsOf = (item: Item): Part[] => {
  if (item.kind === 'group') return item.items.flatMap(partsOf);
  if (item.kind === 'table') return cellsOf(item);
  if (item.kind === 'chart') return [{ kind: 'chart', name: item.name, text: namesIn(item) }];
  if ((item.kind !== 'text' && item.kind !== 'shape') || !item.text) return [];
  const text = plainText(item.text);
  const kind = item.kind === 'text' && item.placeholder === 'title' ? 'title' : 'text';
  return text === '' ? [] : [{ kind, name: item.name, text }];
};

const notesOf = ({ notes }: Scene): Part[] =>
  notes.length > 0 ? [{ kind: 'notes', name: '', text: notes.join('\n') }] : [];

/** `isRead` leaves items out that a program keeps elsewhere. */
export const readingsOfScenes = (
  file: string,
  { scenes }: Presentation,
  isRead: (item: Item) => boolean = () => true,
): Reading[] =>
  scenes.flatMap((scene, index) =>
    [...scene.items.filter(isRead).flatMap(partsOf), ...notesOf(scene)].map((part) => ({
      file,
      slide: index + 1,
      ...part,
    })),
  );
