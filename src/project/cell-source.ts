/** The cells of a slide's file, as its schema says where they stand. */
import { type CellSource, gridOf } from '../model/cells.js';
import type { CheckedFile } from '../validation/checked-file.js';
import type { Framework } from '../model/framework.js';
import { memberOf } from '../model/unit-id.js';

export function cellSource({ document, cells }: CheckedFile, framework: Framework): CellSource {
  const map = cells.find(({ keyword }) => keyword === 'cells');
  return {
    id: String(memberOf(document.value, 'id')),
    ...(map?.cells === undefined ? {} : { grid: gridOf(document.value, map.path, map.cells, framework) }),
    gathers: cells.filter(({ keyword }) => keyword === 'gathers').map(({ value }) => value),
  };
}
