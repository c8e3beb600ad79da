/** The units that were interviewed, by country. Texts count them as they count cells: `{{count:interviewed/dk}}`. */
import type { CellGrid } from './cells.js';
import type { CountForm, CountQuery } from './cell-count.js';
import type { Framework } from './framework.js';

/** What stands before the slash, in the place of slides. */
export const INTERVIEWED = 'interviewed';

/** «31 enheter», or the number alone: all of them were interviewed, so none are left and there is no whole. */
export const unitForms: readonly CountForm[] = ['full', 'number'];

interface Asked {
  readonly country: string;
  readonly interviewed?: Readonly<Record<string, string>>;
}

export const countsUnits = ({ slides }: CountQuery): boolean => slides.length === 1 && slides[0] === INTERVIEWED;

/** A row for each country of the framework with a cell for each of its units. */
export function interviewedUnits(organisations: readonly Asked[], { countries }: Framework): CellGrid {
  const rows = Object.keys(countries);
  const unitsIn = (row: string): number =>
    organisations
      .filter(({ country }) => country === row)
      .reduce((sum, { interviewed = {} }) => sum + Object.keys(interviewed).length, 0);
  return { rows, columns: [], states: rows.map((row) => Array.from({ length: unitsIn(row) }, () => 'stated')) };
}
