/** A table has a number for each row and column, or says that it is not known; and what it says that rows come to, they come to. */
import { suggestion } from '../../diagnostics/did-you-mean.js';
import { quote } from '../../diagnostics/printable.js';
import { asMap, type PlainMap } from '../../load/maps.js';
import type { Path } from '../../load/place-of.js';
import { list, text } from '../../template/values.js';
import { slideCheck, type Wrong } from './slide-check.js';
import { isByColumn, type SaidSum, sumOfRows, tableIn, type TableColumn, type TableData } from './table-data.js';

export const checkTable = slideCheck(['table'], (fields) => {
  const rows = rowFaults(fields);
  if (rows.length > 0) return rows;
  const data = tableIn(fields);
  return [
    ...columnFaults(data),
    ...(isByColumn(fields) ? [] : missingNumbers(data)),
    ...nameFaults(fields, data),
    ...sumFaults(data),
  ];
});

/** Rows stand in one place, and where a file has them, columns and names are as long as each other. */
function rowFaults(fields: PlainMap): readonly Wrong[] {
  const { names, under, rows, columns, groups } = fields;
  if (!isByColumn(fields)) return Object.keys(asMap(rows)).length > 0 ? [] : [NO_ROWS];
  const twice = [['rows', rows] as const, ['groups', groups] as const].filter(([, value]) => value !== undefined);
  const lists = [
    ...Object.entries(asMap(columns)).flatMap(([key, column]) => lengthOf(['columns', key, 'values'], column)),
    ...(under === undefined ? [] : [{ path: ['under'], length: list(under).length }]),
  ];
  const count = list(names).length;
  return [
    ...twice.map(([field]) => ({
      code: 'table-without-rows',
      path: [field],
      message: `The rows stand under «names», so «${field}» is not read.`,
      hint: `Take «${field}» away, or «names»; what sections are called stands under «under».`,
    })),
    ...lists
      .filter(({ length }) => length !== count)
      .map(({ path, length }) => ({
        code: 'values-without-row',
        path,
        message: `There are ${count} rows, but ${length} entries here.`,
        hint: 'Take both from the same rows of the file; null stands where there is no value.',
      })),
  ];
}

const NO_ROWS: Wrong = {
  code: 'table-without-rows',
  path: [],
  message: 'The table has no rows.',
  hint: 'Add «rows» by key, each with its «values»; or «data» with «names: { column: … }».',
};

function lengthOf(path: Path, column: unknown): readonly { readonly path: Path; readonly length: number }[] {
  const { values, difference, share } = asMap(column);
  return difference === undefined && share === undefined ? [{ path, length: list(values).length }] : [];
}

function columnFaults({ columns }: TableData): readonly Wrong[] {
  const plain = new Set(columns.filter(({ reckoned }) => reckoned === undefined).map(({ key }) => key));
  const barred = columns.filter(({ bars }) => bars);
  return [
    ...columns.flatMap(({ key, reckoned }) =>
      reckoned === undefined
        ? []
        : (['of', 'from'] as const)
            .filter((end) => !plain.has(reckoned[end]))
            .map((end) => ({
              code: 'unknown-column',
              path: ['columns', key, reckoned.as, end],
              message: `The column ${quote(key)} is reckoned from ${quote(reckoned[end])}, which has no values of its own.`,
              hint: 'Name a column that has values.',
            })),
    ),
    ...barred.slice(1).map(({ key }) => ({
      code: 'bars-twice',
      path: ['columns', key, 'bars'],
      message: 'Only one column of a table has bars.',
      hint: 'Leave them to the column that the title is about.',
    })),
  ];
}

function missingNumbers({ columns, rows }: TableData): readonly Wrong[] {
  return rows.flatMap(({ key, numbers }) =>
    columns.flatMap((column): readonly Wrong[] => {
      if (column.reckoned !== undefined)
        return numbers.has(column.key) ? [reckonedAnyway(['rows', key, 'values', column.key])] : [];
      return numbers.has(column.key)
        ? []
        : [
            {
              code: 'missing-value',
              path: ['rows', key, 'values'],
              message: `This row has no value in the column ${quote(column.key)}.`,
              hint: `Add «${column.key}: …»; null where nobody knows it.`,
            },
          ];
    }),
  );
}

const reckonedAnyway = (path: Path): Wrong => ({
  code: 'wrong-sum',
  path,
  message: 'This number is reckoned from other columns.',
  hint: 'Take it away.',
});

/** Rows that a file has are named as they are called there, so no schema knows them. */
function nameFaults({ highlight, total }: PlainMap, { rows, total: said }: TableData): readonly Wrong[] {
  const names = rows.map(({ key }) => key);
  const row = asMap(total)['row'];
  return [
    ...list(asMap(highlight)['rows']).flatMap((name, index) =>
      names.includes(text(name)) ? [] : [unknownRow(['highlight', 'rows', index], text(name), names)],
    ),
    ...(row === undefined || said === undefined || said.numbers.size > 0
      ? []
      : [unknownRow(['total', 'row'], text(row), names)]),
  ];
}

const unknownRow = (path: Path, name: string, names: readonly string[]): Wrong => ({
  code: 'unknown-row',
  path,
  message: `The table has no row ${quote(name)}.`,
  hint: suggestion(name, names) ?? `There are ${names.slice(0, 12).join(', ')}.`,
});

function sumFaults(data: TableData): readonly Wrong[] {
  const { rows, groups, total } = data;
  return [
    ...groups.flatMap((group) =>
      wrongSums(
        group,
        rows.filter((row) => row.group === group.key),
        data,
        ['groups', group.key],
      ),
    ),
    ...(total === undefined ? [] : wrongSums(total, rows, data, ['total'])),
  ];
}

function wrongSums(said: SaidSum, rows: TableData['rows'], { columns }: TableData, path: Path): readonly Wrong[] {
  return [...said.numbers].flatMap(([key, value]): readonly Wrong[] => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined || value === null) return [];
    const at = [...path, 'values', key];
    if (column.reckoned !== undefined) return [reckonedAnyway(at)];
    const sum = column.sum ? sumOfRows(rows, key) : null;
    return sum === null || isSame(value, sum, column) ? [] : [wrongSum(at, said, value, sum)];
  });
}

const wrongSum = (path: Path, { key }: SaidSum, value: number, sum: number): Wrong => ({
  code: 'wrong-sum',
  path,
  message: `The rows come to ${sum}, not to ${value}.`,
  hint: `Write ${sum}, correct a row, or leave it out: then ${key === 'total' ? 'the total' : 'the sum'} is reckoned.`,
});

const DECIMALS_OF_DOUBLES = 9;

/** Alike as printed: half of the last decimal is lost when a number is rounded. */
const isSame = (value: number, sum: number, { decimals }: TableColumn): boolean =>
  Math.abs(value - sum) <= 0.5 * 10 ** -(decimals ?? DECIMALS_OF_DOUBLES) + 1e-9;
