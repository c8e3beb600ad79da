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
import { linesShape, type TableCell, type TableLine, type TableLines } from './table-shape.js';

/** What stands beside the numbers of a table while its lines are made. */
interface Making {
  readonly data: TableData;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly decimals: ReadonlyMap<string, number>;
  readonly named: { readonly rows: readonly string[]; readonly column: string };
}

/** From the least of all values, or zero, to the greatest. */
interface Scale {
  readonly low: number;
  readonly high: number;
}

export function linesOf(slide: PlainMap): TableLines {
  const data = tableIn(slide);
  const highlight = asMap(slide['highlight']);
  const making: Making = {
    data,
    scales: new Map(data.columns.map((column) => [column.key, scaleOf(amountsIn(data, column))])),
    decimals: new Map(data.columns.map((column) => [column.key, decimalsOf(column, amountsIn(data, column))])),
    named: { rows: list(highlight['rows']).map(text), column: text(highlight['column']) },
  };
  const lines = tied([...sections(data).flatMap((section) => sectionLines(section, making)), ...totalLine(making)]);
  return {
    columns: data.columns.map(({ key, head, unit, bars }) => ({
      head,
      unit,
      bars,
      named: key === making.named.column,
    })),
    lines,
    ...widthsOf(data.columns),
    height: heightOf(lines.filter(({ again }) => !again).length + (slide['soWhat'] === undefined ? 0 : LINES_OF_STRIP)),
  };
}

/** By how many columns there are: of one with bars, of the others beside it, of columns where none has bars. */
const BARS = [390, 390, 390, 360, 330, 285, 246, 234];
const BESIDE = [108, 108, 108, 96, 87, 84, 72, 66];
const ALONE = [132, 132, 132, 126, 120, 108, 96, 87];
/** Stands behind the longest bar. */
const ROOM_FOR_NUMBER = 75;

function widthsOf(columns: readonly TableColumn[]): Pick<TableLines, 'widths' | 'track'> {
  const at = columns.length;
  const [bars = 0, beside = 0, alone = 0] = [BARS, BESIDE, ALONE].map((widths) => widths[at] ?? widths.at(-1));
  const hasBars = columns.some((column) => column.bars);
  const widths = columns.map((column) => (column.bars ? bars : hasBars ? beside : alone));
  return { widths: ['1fr', ...widths].join(' '), track: bars - ROOM_FOR_NUMBER };
}

/** The line on what the table means takes the room of so many. */
const LINES_OF_STRIP = 2;

/** Few lines are taller, and more than stand on a page at their height are lower. */
const heightOf = (lines: number): number => (lines <= 8 ? 30 : lines <= 14 ? 24 : 18.75);

const amountsIn = ({ rows }: TableData, column: TableColumn): readonly number[] =>
  rows.map((row) => amountOf(row, column)).filter((value) => typeof value === 'number');

const scaleOf = (values: readonly number[]): Scale => ({ low: Math.min(0, ...values), high: Math.max(0, ...values) });

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
  const head = { ...PLAIN, ending: 'Group', name: said.name, section, cells: cells.map(withoutBar(making)) };
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
} as const;

const rowLine = (row: TableRow, kind: Pick<TableLine, 'ending' | 'section'>, making: Making): TableLine => ({
  ...PLAIN,
  ...kind,
  name: row.name,
  named: making.named.rows.includes(row.key),
  cells: making.data.columns.map((column) => cellOf(amountOf(row, column), column, making)),
});

function totalLine(making: Making): readonly TableLine[] {
  const { total, rows, columns } = making.data;
  if (total === undefined) return [];
  const cells = columns.map((column) => cellOf(sumIn(rows, total, column, columns), column, making));
  return [{ ...PLAIN, ending: 'Total', name: total.name, total: true, cells: cells.map(withoutBar(making)) }];
}

function cellOf(value: number | null | undefined, column: TableColumn, making: Making): TableCell {
  const { key, reckoned, bars } = column;
  const { low, high } = making.scales.get(key) ?? { low: 0, high: 0 };
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

/** Sums would leave the scale of rows: their numbers stand where bars begin. */
const withoutBar =
  ({ scales, data }: Making) =>
  (cell: TableCell, index: number): TableCell => ({
    ...cell,
    from: -(scales.get(data.columns[index]?.key ?? '')?.low ?? 0),
    length: 0,
  });

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
