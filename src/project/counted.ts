/** All that texts may count: the cells of slides, and the units that were interviewed. */
import { cellSource } from './cell-source.js';
import { type CellTable, cellTable } from './cells.js';
import type { CheckedProject } from './checked-project.js';
import type { Framework } from './framework.js';
import { INTERVIEWED, interviewedUnits } from './interviewed-units.js';

export function countedIn({ slides, organisations }: CheckedProject, framework: Framework): CellTable {
  const listed = organisations.flatMap(({ value }) => Object.values(value ?? {}));
  return new Map([
    ...cellTable(slides.map((file) => cellSource(file, framework))),
    [INTERVIEWED, [interviewedUnits(listed, framework)]],
  ]);
}
