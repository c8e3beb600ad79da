/**
 * Puts the data of a file beside a slide into its fields: `data: sales.csv`, `data: model.xlsx#Sheet!A1:D9`. A list `{ column: Sales }`
 * becomes the values of that column, a value `{ column: Sales, row: North }` that of the row whose first cell says so. Lists called
 * `periods` are what its cells are called; those called `names` and `under` are texts, each with an id by which its translation is found;
 * all others are numbers.
 */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';
import { type Formats, isMissing, numberIn, periodIn } from '../tables/cell-values.js';
import type { Cell, DataTable } from '../tables/table.js';
import { asMap, isMap } from './maps.js';
import { type Path, placeOf } from './place-of.js';
import { readData } from './read-data.js';
import { saidOf } from './said-data.js';
import type { Reading } from './reading.js';
import { type SourceDocument, withValue } from './source-document.js';

/**
 * The document as it is where it names no data. What is wrong is told by `reading`. Undefined where the data cannot be read at all: a slide
 * without them is left out as one that cannot be read itself, since its schema would ask for lists where it names columns.
 */
export function withData(document: SourceDocument, reading: Reading): SourceDocument | undefined {
  const { value } = document;
  if (!isMap(value) || !Object.hasOwn(value, 'data')) return document;
  const said = saidOf(value['data']);
  // Another kind of value is told by the schema.
  if (said === undefined) return document;
  const table = readData(said, document, reading);
  if (table === undefined) return undefined;
  const filling = new Filling(document, table, said.formats);
  const filled = filling.fill(value, []);
  reading.diagnostics.push(...filling.diagnostics);
  if (hasErrors(filling.diagnostics)) reading.broken.push(document.file.path);
  return withValue(document, filled);
}

interface Asked {
  readonly column: string;
  readonly row?: string;
}

/** In the place of a value that was told to be missing, so that its schema tells nothing more. */
const STANDING_IN = 0;

class Filling {
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly document: SourceDocument,
    private readonly table: DataTable,
    private readonly formats: Formats,
  ) {}

  fill(value: unknown, path: Path): unknown {
    const asked = askedIn(value);
    if (asked !== undefined) return this.taken(asked, path);
    if (Array.isArray(value)) return value.map((one, index) => this.fill(one, [...path, index]));
    if (!isMap(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.fill(one, [...path, key])]));
  }

  /** Periods and names keep what they are called; everything else is a number. */
  private taken({ column, row }: Asked, path: Path): unknown {
    const list = path.at(-1);
    const index = this.table.columns.findIndex(({ text }) => text === column);
    if (index < 0) {
      this.unknown('column', column, this.table.columns, [...path, 'column']);
      return row === undefined ? this.standingIn(list) : STANDING_IN;
    }
    const cells = this.table.rows.flatMap((line) => line[index] ?? []);
    if (row === undefined && (list === 'names' || list === 'under'))
      return namedCells(cells, list, totalIn(this.document.value));
    if (row === undefined)
      return cells.map((cell) => (list === 'periods' ? this.period(cell) : this.number(cell, column)));
    const heads = this.table.rows.flatMap(([head]) => head ?? []);
    const at = heads.findIndex(({ text }) => text === row);
    const cell = this.table.rows[at]?.[index];
    if (cell !== undefined) return this.number(cell, column);
    this.unknown('row', row, heads, [...path, 'row']);
    return STANDING_IN;
  }

  /** As many as there are rows, each another one where it is a name. */
  private standingIn(list: string | number | undefined): readonly unknown[] {
    const isNames = list === 'names' || list === 'under';
    return this.table.rows.map((_, index) =>
      isNames ? { id: `row ${index + 1}`, name: `row ${index + 1}` } : list === 'periods' ? index : STANDING_IN,
    );
  }

  private number(cell: Cell, column: string): number | null {
    if (cell.fault === undefined && isMissing(cell, this.formats)) return null;
    const value = cell.fault === undefined ? numberIn(cell, this.formats) : undefined;
    if (value !== undefined) return value;
    return this.bad(cell, `${quote(cell.text)} in the column ${quote(column)} is no number`, this.numberHint(cell));
  }

  private numberHint({ fault }: Cell): string {
    if (fault !== undefined) return 'Mend the formula of the cell, and save the workbook.';
    const sign = this.formats.decimal === ',' ? 'comma' : 'point';
    return `Numbers of this file have a decimal ${sign}; say «decimal:» beside «file:» where it is another. What stands for a missing value is listed under «missing:».`;
  }

  private period(cell: Cell): string | number | null {
    const value = periodIn(cell, this.formats);
    return (
      value ??
      this.bad(
        cell,
        `${quote(cell.text)} is no date`,
        'Correct the cell, or say under «dates:» how dates are written: dd.mm.yyyy.',
      )
    );
  }

  private bad({ place, name }: Cell, what: string, hint: string): null {
    const where = name === '' ? '' : `Cell ${name}: `;
    this.diagnostics.push({ code: 'bad-cell', severity: 'error', message: `${where}${what}.`, hint, place });
    return null;
  }

  private unknown(what: 'column' | 'row', name: string, known: readonly Cell[], path: Path): void {
    const names = known.map(({ text }) => text).filter((text) => text !== '');
    this.diagnostics.push({
      code: `unknown-${what}`,
      severity: 'error',
      message: `The data have no ${what} ${quote(name)}.`,
      hint: suggestion(name, names) ?? `There ${names.length === 1 ? 'is' : 'are'} ${names.slice(0, 12).join(', ')}.`,
      place: placeOf(this.document, path),
    });
  }
}

interface NamedCell {
  /** What the cell says, by which the slide names it; a row that is called as an earlier one has a number after it. */
  readonly id: string;
  readonly name: string;
}

/** Rows, or the sections under which they stand: a section is a text once, and then named by its id. */
function namedCells(cells: readonly Cell[], list: 'names' | 'under', total: unknown): readonly (NamedCell | string)[] {
  const times = new Map<string, number>();
  return cells.map(({ text }) => {
    const earlier = times.get(text) ?? 0;
    times.set(text, earlier + 1);
    if (text === '' || text === total || (earlier > 0 && list === 'under')) return text;
    return { id: earlier > 0 ? `${text} (${earlier + 1})` : text, name: text };
  });
}

/** The row that a slide takes for the total of the others, and that it names itself: `total: { row: All }`. */
const totalIn = (value: unknown): unknown => asMap(asMap(value)['total'])['row'];

/** `{ column: … }` or `{ column: …, row: … }`, and nothing else. */
function askedIn(value: unknown): Asked | undefined {
  if (!isMap(value)) return undefined;
  const { column, row, ...rest } = value;
  if (typeof column !== 'string' || Object.keys(rest).length > 0) return undefined;
  if (row === undefined) return { column };
  return typeof row === 'string' || typeof row === 'number' ? { column, row: String(row) } : undefined;
}
