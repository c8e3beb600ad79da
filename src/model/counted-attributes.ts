/** What attributes of organisations hold, by another attribute. Texts count it as they count cells: `{{count:asked/south}}`. */
import { keysOf } from '../load/maps.js';
import type { CellGrid, CellTable } from './cells.js';
import type { CountForm } from './cell-count.js';
import { entriesOf, type Framework } from './framework.js';
import { memberOf } from './unit-id.js';

/** «31 enheter», or the number alone: all of them are there, so none are left and there is no whole. */
export const wordForms: readonly CountForm[] = ['full', 'number'];

/** By attribute a row for each entry by which it is counted, with a cell for each thing that an organisation there has. */
export function countedAttributes(organisations: readonly object[], framework: Framework): CellTable {
  const counted = Object.entries(framework.counted).map(([attribute, { by, word }]): [string, readonly CellGrid[]] => {
    const rows = entriesOf(framework, by);
    const held = (row: string): readonly object[] => organisations.filter((one) => memberOf(one, by) === row);
    const states = rows.map((row) =>
      held(row).flatMap((one) => keysOf(memberOf(one, attribute)).map(() => 'stated' as const)),
    );
    return [attribute, [{ rows, columns: [], states, word }]];
  });
  return new Map(counted);
}

/** The word that says how many things of an attribute there are; undefined where a count is about cells. */
export function wordOfCount(slides: readonly string[], table: CellTable | undefined): string | undefined {
  const [only = ''] = slides;
  return slides.length === 1 ? table?.get(only)?.[0]?.word : undefined;
}
