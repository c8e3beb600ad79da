/** Says of each table what it holds, for those who do not see it at a glance: its heads and how many rows are under them. */
import type { Words } from '../project/program-words.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Item, TableItem } from '../scene/scene.js';
import { wordsOf } from '../scene/walk.js';

/** The same items; a table that its layout describes keeps that description. */
export const describeTables = (items: readonly Item[], words: Words): Item[] =>
  items.map((item) => {
    if (item.kind === 'group') return { ...item, items: describeTables(item.items, words) };
    return item.kind === 'table' && item.alt === undefined ? { ...item, alt: description(item, words) } : item;
  });

function description(table: TableItem, words: Words): string {
  const heads = headsOf(table);
  const count = table.rows.length - table.headerRows;
  return heads.length === 0
    ? words('alt.table', { count })
    : words('alt.tableWithHeads', { count, heads: heads.join(', ') });
}

/** The words over the columns, each once. */
function headsOf({ cells, headerRows }: TableItem): string[] {
  const heads = cells.slice(0, headerRows).flatMap((row) => row.flatMap((cell) => (cell === null ? [] : [cell.text])));
  return [...new Set(heads.map((text) => plainCharacters(wordsOf(text)).trim()))].filter((text) => text !== '');
}
