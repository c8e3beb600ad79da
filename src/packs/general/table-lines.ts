/** A table line by line as its template prints it: heads of sections with what they come to, rows, and the total at the end. */
import { asMap, type PlainMap } from '../../load/maps.js';
import { decimalsFor } from '../../model/decimals.js';
import { giving, type Helpers } from '../../template/helper.js';
import { list, text } from '../../template/values.js';
import {
  amountOf,
  sumIn,
  tableIn,
  type SaidSum,
  type TableColumn,
  type TableData,
  type TableRow,
} from './table-data.js';
import { asideOf, withAside } from './table-aside.js';
import { amountsIn, NO_SCALE, scaleIn, type Scale } from './table-scale.js';
import { widthsOf } from './table-widths.js';
import { linesShape, type TableCell, type TableLine, type TableLines } from './table-shape.js';

/** What stands beside the numbers of a table while its lines are made. */
interface Making {
  readonly data: TableData;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly decimals: ReadonlyMap<string, number>;
  readonly named: { readonly rows: readonly string[]; readonly column: string };
  readonly out: string;
}

export function linesOf(slide: PlainMap): TableLines {
  const data = tableIn(slide);
  const highlight = asMap(slide['highlight']);
  const making: Making = {
    data,
    scales: new Map(data.columns.map((column) => [column.key, scaleIn(data, column)])),
    decimals: new Map(data.columns.map((column) => [column.key, decimalsOf(column, amountsIn(data, column))])),
    named: { rows: list(highlight['rows']).map(text), column: text(highlight['column']) },
    out: highlight['adverse'] === true ? 'Adverse' : 'Out',
  };
  const lines = tied([...sections(data).flatMap((section) => sectionLines(section, making)), ...totalLine(making)]);
  const aside = asideOf(data, making.named.rows, lines);
  return {
    columns: data.columns.map(({ key, head, unit, bars }) => ({
      head,
      unit,
      bars,
      named: key === making.named.column,
    })),
    lines: withAside(lines, aside),
    aside,
    decimals: making.decimals.get(data.columns.at(-1)?.key ?? '') ?? 0,
    ...widthsOf(data.columns, aside !== undefined),
    height: heightOf(lines.filter(({ again }) => !again).length + (slide['soWhat'] === undefined ? 0 : LINES_OF_STRIP)),
  };
}

/** The line on what the table means takes the room of so many. */
const LINES_OF_STRIP = 2;

/** Few lines are taller, and more than stand on a page at their height are lower. */
const heightOf = (lines: number): number => (lines <= 8 ? 30 : lines <= 14 ? 24 : 18.75);

/** As many as the column says, else as its values need; shares are whole. */
function decimalsOf({ decimals, reckoned }: TableColumn, values: readonly number[]): number {
  if (decimals !== undefined) return decimals;
  return reckoned?.as === 'share' ? 0 : decimalsFor(values);
}

interface Section {
  readonly said: SaidSum | undefined;
  readonly rows: readonly TableRow[];
}

/** Rows of a section together, where its first stands; a row without one stands alone. */
function sections({ rows, groups }: TableData): readonly Section[] {
  const firsts = rows.filter(
    ({ group }, index) => group === undefined || rows.findIndex((row) => row.group === group) === index,
  );
  return firsts.map((first) => ({
    said: groups.find(({ key }) => key === first.group),
    rows: first.group === undefined ? [first] : rows.filter(({ group }) => group === first.group),
  }));
}

function sectionLines({ said, rows }: Section, making: Making): readonly TableLine[] {
  const { data, named } = making;
  if (said === undefined) {
    const hasSections = data.groups.length > 0;
    return rows.map((row) =>
      rowLine(row, { ending: hasSections ? 'Group' : '', section: hasSections ? row.key : '' }, making),
    );
  }
  const section = said.key;
  const cells = data.columns.map((column) => cellOf(sumIn(rows, said, column, data.columns), column, making));
  const head = {
    ...PLAIN,
    out: making.out,
    ending: 'Group',
    name: said.name,
    section,
    cells: cells.map(offScale(making)),
  };
  return [
    { ...head, again: true },
    { ...head, tie: section },
    ...rows.map((row, index) => ({
      ...rowLine(row, { ending: '', section }, making),
      indented: true,
      named: named.rows.includes(row.key),
      tie: index === 0 ? section : '',
    })),
  ];
}

const PLAIN = {
  ending: '',
  section: '',
  tie: '',
  again: false,
  total: false,
  last: false,
  indented: false,
  named: false,
  beside: '',
  opens: false,
  closes: false,
} as const;

const rowLine = (row: TableRow, kind: Pick<TableLine, 'ending' | 'section'>, making: Making): TableLine => ({
  ...PLAIN,
  ...kind,
  out: making.out,
  name: row.name,
  named: making.named.rows.includes(row.key),
  cells: making.data.columns.map((column) => cellOf(amountOf(row, column), column, making)),
});

function totalLine(making: Making): readonly TableLine[] {
  const { total, rows, columns } = making.data;
  if (total === undefined) return [];
  const cells = columns.map((column) => cellOf(sumIn(rows, total, column, columns), column, making));
  const line = { ...PLAIN, out: making.out, ending: 'Total', name: total.name, total: true };
  return [{ ...line, cells: cells.map(offScale(making)) }];
}

function cellOf(value: number | null | undefined, column: TableColumn, making: Making): TableCell {
  const { key, reckoned, bars } = column;
  const { low, high } = making.scales.get(key) ?? NO_SCALE;
  const amount = value ?? 0;
  return {
    kind:
      value === undefined
        ? 'none'
        : value === null
          ? 'missing'
          : reckoned?.as === 'difference' && low < 0
            ? 'signed'
            : 'number',
    value: amount,
    decimals: making.decimals.get(key) ?? 0,
    named: key === making.named.column,
    bars,
    from: Math.min(0, amount) - low,
    length: Math.abs(amount),
    whole: high - low,
  };
}

/** Numbers of sums that would leave the scale of rows stand where bars begin. */
const offScale =
  ({ scales, data }: Making) =>
  (cell: TableCell, index: number): TableCell => {
    const { low, hasSums } = scales.get(data.columns[index]?.key ?? '') ?? NO_SCALE;
    return hasSums ? cell : { ...cell, from: -low, length: 0 };
  };

/** The total stays with the row before it, and that with its section's head where it is the first. */
const tied = (lines: readonly TableLine[]): readonly TableLine[] =>
  lines.map((line, index) => {
    const isBeforeTotal = lines[index + 1]?.total === true;
    if (!isBeforeTotal && !line.total) return { ...line, tie: line.tie === '' ? `line ${index}` : line.tie };
    const before = line.total ? lines[index - 1] : line;
    return { ...line, last: isBeforeTotal, tie: before === undefined || before.tie === '' ? 'end' : before.tie };
  });

export const tableHelpers: Helpers = {
  /** The lines of a table, from all fields of its slide: `tablelines this`. */
  tablelines: giving(linesShape, (slide) => linesOf(asMap(slide))),
};
