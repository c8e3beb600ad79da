/** Numbers in the workbook of a chart, by the references that its series have (ECMA-376-1, 18.17.2: `Sheet1!$B$2:$B$5`). */
import { blockOf, columnName } from '../../tables/cell-names.js';
import { readXlsx } from '../../tables/read-xlsx.js';

/** Undefined where a reference is no range of one sheet, or the sheet cannot be read; null in a cell without a number. */
export type CellsOf = (reference: string) => readonly (number | null)[] | undefined;

export function workbookCells(workbook: Uint8Array): CellsOf {
  const known = new Map<string, ReadonlyMap<string, number> | undefined>();
  return (reference) => {
    const [, quoted, plain, range = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/u.exec(reference) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const ends = range.replaceAll('$', '');
    const block = blockOf(ends.includes(':') ? ends : `${ends}:${ends}`);
    if (sheet === undefined || block === undefined) return undefined;
    if (!known.has(sheet)) known.set(sheet, numbersIn(workbook, sheet));
    const numbers = known.get(sheet);
    if (numbers === undefined) return undefined;
    const [rows, columns] = [block.bottom - block.top + 1, block.right - block.left + 1];
    if (rows * columns > MOST) return undefined;
    return Array.from({ length: rows * columns }, (_, at) => {
      const name = `${sheet}!${columnName(block.left + (at % columns))}${block.top + Math.floor(at / columns)}`;
      return numbers.get(name) ?? null;
    });
  };
}

/** More cells than any chart has. */
const MOST = 10_000;

function numbersIn(workbook: Uint8Array, sheet: string): ReadonlyMap<string, number> | undefined {
  const { value: table } = readXlsx(workbook, { file: sheet, sheet });
  const cells = table === undefined ? undefined : [table.columns, ...table.rows].flat();
  return cells && new Map(cells.flatMap(({ name, number }) => (number === undefined ? [] : [[name, number] as const])));
}
