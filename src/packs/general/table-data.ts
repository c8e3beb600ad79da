/** What the fields of a table hold: its columns, its rows with their numbers, and what its sections and the whole come to. */
import { asMap, type PlainMap } from '../../load/maps.js';
import { list, text } from '../../template/values.js';
import { namedIn, numberIn, sumOf } from './slide-check.js';

export interface TableColumn {
  readonly key: string;
  readonly head: string;
  readonly unit: string;
  readonly decimals: number | undefined;
  /** Whether sections and the whole have the sum of it. */
  readonly sum: boolean;
  readonly bars: boolean;
  /** Reckoned from two others: what the one is more than the other, or its share of the other in per cent. */
  readonly reckoned: Reckoned | undefined;
}

export interface Reckoned {
  readonly as: 'difference' | 'share';
  readonly of: string;
  readonly from: string;
}

/** Numbers by column; null is one that nobody knows, and a column that says nothing here has none. */
export type Numbers = ReadonlyMap<string, number | null>;

export interface TableRow {
  readonly key: string;
  readonly name: string;
  /** Its section. */
  readonly group: string | undefined;
  readonly numbers: Numbers;
}

/** What rows come to, as far as the slide says it itself. */
export interface SaidSum {
  readonly key: string;
  readonly name: string;
  readonly numbers: Numbers;
}

export interface TableData {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly groups: readonly SaidSum[];
  readonly total: SaidSum | undefined;
}

/** Rows stand in the slide, or their names under `names` and their numbers by column, as a file has them. */
export function tableIn(fields: PlainMap): TableData {
  const columns = Object.entries(asMap(fields['columns'])).map(([key, column]) => columnIn(key, asMap(column)));
  const all = isByColumn(fields) ? rowsByColumn(fields) : rowsByKey(fields);
  const total = asMap(fields['total']);
  const own = all.find(({ key }) => total['row'] !== undefined && key === text(total['row']));
  const known = [...(own?.numbers ?? [])].filter(([, value]) => value !== null);
  const said = new Map([...known, ...numbersBy(total['values'])]);
  return {
    columns,
    rows: all.filter((row) => row !== own),
    groups: isByColumn(fields) ? groupsUnder(fields) : groupsIn(fields),
    total: fields['total'] === undefined ? undefined : { key: 'total', name: text(total['name']), numbers: said },
  };
}

export const isByColumn = (fields: PlainMap): boolean => Array.isArray(fields['names']);

function columnIn(key: string, column: PlainMap): TableColumn {
  const { head, unit, decimals, sum, bars } = column;
  const [as] = (['difference', 'share'] as const).filter((one) => column[one] !== undefined);
  const between = as === undefined ? {} : asMap(column[as]);
  const reckoned = as && { as, of: text(between['of']), from: text(between['from']) };
  return {
    key,
    head: text(head),
    unit: text(unit),
    decimals: numberIn(decimals),
    sum: sum === true,
    bars: bars === true,
    reckoned,
  };
}

const amountIn = (value: unknown): number | null => numberIn(value) ?? null;

const numbersBy = (values: unknown): Numbers =>
  new Map(Object.entries(asMap(values)).map(([column, value]) => [column, amountIn(value)]));

const rowsByKey = ({ rows }: PlainMap): readonly TableRow[] =>
  Object.entries(asMap(rows)).map(([key, entry]) => {
    const { name, group, values } = asMap(entry);
    return { key, name: text(name), group: group === undefined ? undefined : text(group), numbers: numbersBy(values) };
  });

function rowsByColumn({ names, under, columns }: PlainMap): readonly TableRow[] {
  const values = Object.entries(asMap(columns)).flatMap(([key, column]) => {
    const all = asMap(column)['values'];
    return Array.isArray(all) ? [[key, list(all)] as const] : [];
  });
  return list(names).map((entry, index) => {
    const { id: key, name } = namedIn(entry);
    const { id: group } = namedIn(list(under)[index]);
    const numbers = new Map(values.map(([column, all]) => [column, amountIn(all[index])]));
    return { key, name, group: group === '' ? undefined : group, numbers };
  });
}

const groupsIn = ({ groups }: PlainMap): readonly SaidSum[] =>
  Object.entries(asMap(groups)).map(([key, group]) => {
    const { name, values } = asMap(group);
    return { key, name: text(name), numbers: numbersBy(values) };
  });

/** A section is named in full where it stands first. */
function groupsUnder({ under }: PlainMap): readonly SaidSum[] {
  const all = list(under).map(namedIn);
  return all
    .filter(({ id }, index) => id !== '' && all.findIndex((one) => one.id === id) === index)
    .map(({ id: key, name }) => ({ key, name, numbers: new Map() }));
}

/** What a row has in a column: null where that is not known, undefined where there is nothing to know. */
export function amountOf(
  { numbers }: Pick<TableRow, 'numbers'>,
  { key, reckoned }: TableColumn,
): number | null | undefined {
  if (reckoned === undefined) return numbers.get(key);
  return reckon(reckoned, (column) => numbers.get(column));
}

/** What rows come to in a column: what the slide says, else the sum; null where one of them is not known. */
export function sumIn(
  rows: readonly TableRow[],
  said: SaidSum,
  column: TableColumn,
  columns: readonly TableColumn[],
): number | null | undefined {
  const { key, sum, reckoned } = column;
  if (reckoned !== undefined)
    return reckon(reckoned, (other) => {
      const found = columns.find((one) => one.key === other && one.reckoned === undefined);
      return found && sumIn(rows, said, found, columns);
    });
  if (said.numbers.has(key)) return said.numbers.get(key);
  return sum ? sumOfRows(rows, key) : undefined;
}

export function sumOfRows(rows: readonly TableRow[], column: string): number | null {
  const values = rows.map(({ numbers }) => numbers.get(column) ?? null);
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : sumOf(known);
}

function reckon(
  { as, of, from }: Reckoned,
  valueOf: (column: string) => number | null | undefined,
): number | null | undefined {
  const [value, other] = [valueOf(of), valueOf(from)];
  if (value === undefined || other === undefined) return undefined;
  if (value === null || other === null) return null;
  if (as === 'difference') return sumOf([value, -other]);
  return other > 0 ? sumOf([(100 * value) / other]) : null;
}
