/** All that texts may count: the cells of slides, and the units that were interviewed. */
import { cellSource } from './cell-source.js';
import { type CellTable, cellTable } from '../model/cells.js';
import type { CheckedProject } from '../validation/checked-project.js';
import type { Framework } from '../model/framework.js';
import { INTERVIEWED, interviewedUnits } from '../model/interviewed-units.js';

export function countedIn({ slides, organisations }: CheckedProject, framework: Framework): CellTable {
  const listed = organisations.flatMap(({ value }) => Object.values(value ?? {}));
  return new Map([
    ...cellTable(slides.map((file) => cellSource(file, framework))),
    [INTERVIEWED, [interviewedUnits(listed, framework)]],
  ]);
}
