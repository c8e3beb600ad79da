/** Checks that the cells of a `<table>` fill its columns, since a table with holes is a file that PowerPoint repairs. */
import type { Element } from '../../template/element.js';
import { childElements, childrenOf } from '../../setting/children.js';
import type { Looks } from '../../setting/context.js';
import { table, td } from './declarations.js';
import { framedCells, frameFault } from './frame.js';
import { gridOf } from './grid.js';

/** What is wrong, a sentence each: `Row 2 has cells for 4 columns, but columns="..." names 3.` */
export function checkTable(element: Element, looks: Looks): readonly string[] {
  const columns = table.get(element, 'columns', looks).length;
  const rows = childrenOf(element, 'tr');
  if (columns === 0) return ['A table names the widths of its columns in «columns», such as «72 1fr 2fr».'];
  if (rows.length === 0) return ['A table has at least one row.'];
  const faults = unfilledRows(rows, columns, looks);
  return faults.length > 0 ? faults : frameFault(framedCells(gridOf(looks, element)));
}

function unfilledRows(rows: readonly Element[], columns: number, looks: Looks): string[] {
  let reaching: readonly number[] = Array.from({ length: columns }, () => 0);
  return rows.flatMap((row, index) => {
    const { width, left } = fill(row, reaching, looks);
    reaching = left;
    if (width === columns) return [];
    return [`Row ${index + 1} has cells for ${width} columns, but «columns» names ${columns}.`];
  });
}

/** `reaching`: rows that cells from above still cover, by column. Gives the width of the row, and what reaches on from it. */
function fill(row: Element, reaching: readonly number[], looks: Looks): { width: number; left: readonly number[] } {
  const left = reaching.map((rows) => Math.max(0, rows - 1));
  const covered = reaching.map((rows) => rows > 0);
  let column = 0;
  for (const cell of childElements(row)) {
    while (covered[column] === true) column++;
    for (let span = td.get(cell, 'colspan', looks); span > 0; span--, column++) {
      covered[column] = true;
      left[column] = td.get(cell, 'rowspan', looks) - 1;
    }
  }
  const hole = covered.indexOf(false);
  return { width: hole === -1 ? covered.length : Math.min(hole, covered.length), left: left.slice(0, reaching.length) };
}
