/** All that texts may count: the cells of slides, and what attributes of organisations hold. */
import { cellSource } from './cell-source.js';
import { type CellTable, cellTable } from '../model/cells.js';
import type { CheckedProject } from '../validation/checked-project.js';
import type { Framework } from '../model/framework.js';
import { countedAttributes } from '../model/counted-attributes.js';

export function countedIn({ slides, organisations }: CheckedProject, framework: Framework): CellTable {
  const listed = organisations.flatMap(({ value }) => Object.values(value ?? {}));
  return new Map([
    ...cellTable(slides.map((file) => cellSource(file, framework))),
    ...countedAttributes(listed, framework),
  ]);
}
