/** The cells of a slide's file, as its schema says where they stand. */
import { type CellSource, gridOf } from '../model/cells.js';
import { type CheckedFile, idOf } from '../validation/checked-file.js';
import type { Framework } from '../model/framework.js';

export function cellSource(file: CheckedFile, framework: Framework): CellSource {
  const { document, cells } = file;
  const map = cells.find(({ keyword }) => keyword === 'cells');
  return {
    id: idOf(file),
    ...(map?.cells === undefined ? {} : { grid: gridOf(document.value, map.path, map.cells, framework) }),
    gathers: cells.filter(({ keyword }) => keyword === 'gathers').map(({ value }) => value),
  };
}
