/**
 * Reads one sheet of a workbook (ECMA-376-1, 18), or a range of it: what cells say, and what formulas came to when it was saved.
 * Nothing else of it is looked at: no formula is reckoned, no macro, link or picture is followed.
 */
import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { childOf, childrenOf, charactersIn, allOf } from '../xml/walk-xml.js';
import { readXml, type XmlElement } from '../xml/read-xml.js';
import { openZip } from '../zip/open-zip.js';
import { type Block, blockOf, columnName, placeOfCell } from './cell-names.js';
import { type Cell, type DataTable, mostColumns, mostRows, tableFault, tableOf } from './table.js';
import { dateText, dateStyles } from './xlsx-dates.js';

export interface Wanted {
  /** Path of the file, for faults. */
  readonly file: string;
  /** The first sheet where it is left out. */
  readonly sheet?: string;
  /** Such as A1:D9; all of the sheet where it is left out. */
  readonly range?: string;
}

interface Parts {
  readonly read: (name: string) => XmlElement | undefined;
}

const isWanted = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml|_rels\/workbook\.xml\.rels)$/u.test(
    name,
  );

export function readXlsx(bytes: Uint8Array, wanted: Wanted): Outcome<DataTable> {
  const place: Place = { file: wanted.file, line: 1, column: 1 };
  const zip = openZip(bytes, isWanted);
  const workbook = zip?.entries.get('xl/workbook.xml');
  const left = zip?.left[0];
  if (left !== undefined)
    return fail(
      `A part of the workbook cannot be read. ${left.why}`,
      'Save the sheet alone, as a new workbook.',
      place,
    );
  if (zip === undefined || workbook === undefined)
    return fail('This file is no workbook.', 'Save it as XLSX in the program that made it, or as CSV.', place);
  const parts: Parts = { read: (name) => treeOf(zip.entries.get(name)) };
  const sheets = sheetsIn(parts);
  const sheet = wanted.sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted.sheet);
  if (sheet === undefined)
    return {
      diagnostics: [
        noSheet(
          wanted,
          sheets.map(({ name }) => name),
          place,
        ),
      ],
    };
  const block = wanted.range === undefined ? undefined : blockOf(wanted.range);
  if (wanted.range !== undefined && block === undefined)
    return fail(`«${wanted.range}» is no range of cells.`, 'Write it as A1:D9.', place);
  return sheetTable(parts, sheet, block, place);
}

const fail = (message: string, hint: string, place: Place): Outcome<DataTable> => ({
  diagnostics: [tableFault(message, hint, place)],
});

function treeOf(bytes: Uint8Array | undefined): XmlElement | undefined {
  if (bytes === undefined) return undefined;
  const read = readXml(new TextDecoder('utf-8').decode(bytes));
  return 'root' in read ? read.root : undefined;
}

interface Sheet {
  readonly name: string;
  readonly part: string;
}

function sheetsIn({ read }: Parts): readonly Sheet[] {
  const relationships = childrenOf(read('xl/_rels/workbook.xml.rels'), 'Relationship');
  const targets = new Map(relationships.map(({ attributes: { Id = '', Target = '' } }) => [Id, Target]));
  return childrenOf(childOf(read('xl/workbook.xml'), 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const target = targets.get(attributes['r:id'] ?? '');
    if (target === undefined) return [];
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [{ name: attributes['name'] ?? '', part }];
  });
}

const noSheet = ({ sheet = '' }: Wanted, names: readonly string[], place: Place): Diagnostic =>
  tableFault(
    sheet === '' ? 'The workbook has no sheet.' : `The workbook has no sheet «${sheet}».`,
    suggestion(sheet, names) ?? `It has ${names.join(', ') || 'none'}.`,
    place,
  );

function sheetTable(parts: Parts, { name, part }: Sheet, block: Block | undefined, place: Place): Outcome<DataTable> {
  const root = parts.read(part);
  const rows = childrenOf(childOf(root, 'sheetData'), 'row');
  if (root === undefined || rows.length === 0)
    return fail(`The sheet «${name}» is empty.`, 'Name another sheet after a #.', place);
  if (rows.length > mostRows)
    return fail(
      `The sheet «${name}» has more than ${mostRows} rows.`,
      'Name the range that the chart shows: #Sheet!A1:D9.',
      place,
    );
  const reading = {
    texts: allTexts(parts),
    dates: dateStyles(parts.read('xl/styles.xml')),
    file: place.file,
    sheet: name,
  };
  const grid = rows.map((row) => rowCells(row, block, reading)).filter((row) => row.length > 0);
  const table = tableOf(grid);
  return table === undefined
    ? fail(`There is nothing in this part of the sheet «${name}».`, 'Name the range that holds the table.', place)
    : { value: table, diagnostics: [] };
}

/** Shared strings; what is read aloud beside characters of other scripts is no part of them. */
const allTexts = ({ read }: Parts): readonly string[] =>
  childrenOf(read('xl/sharedStrings.xml'), 'si').map((item) => wordsIn(item));

const wordsIn = (item: XmlElement): string =>
  [...childrenOf(item, 't'), ...childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'))]
    .map(charactersIn)
    .join('');

interface Reading {
  readonly texts: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly file: string;
  readonly sheet: string;
}

function rowCells(row: XmlElement, block: Block | undefined, reading: Reading): readonly Cell[] {
  const found = childrenOf(row, 'c').flatMap((cell) => {
    const at = placeOfCell(cell.attributes['r'] ?? '');
    if (at === undefined || at.column >= mostColumns) return [];
    const isInside =
      block === undefined ||
      (at.row >= block.top && at.row <= block.bottom && at.column >= block.left && at.column <= block.right);
    return isInside ? [{ at, cell }] : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  const left = block?.left ?? 0;
  const right = block?.right ?? Math.max(...found.map(({ at }) => at.column));
  const byColumn = new Map(found.map(({ at, cell }) => [at.column, cell]));
  return Array.from({ length: Math.min(mostColumns, right - left + 1) }, (_, index) => {
    const column = left + index;
    const name = `${columnName(column)}${first.at.row}`;
    const place = { file: reading.file, line: first.at.row, column: column + 1 };
    return { ...contentOf(byColumn.get(column), reading), name: `${reading.sheet}!${name}`, place };
  });
}

/** ECMA-376-1, 18.18.11: the kinds of cells. */
function contentOf(cell: XmlElement | undefined, { texts, dates }: Reading): Pick<Cell, 'text' | 'number' | 'fault'> {
  if (cell === undefined) return { text: '' };
  const value = charactersIn(childOf(cell, 'v'));
  switch (cell.attributes['t'] ?? 'n') {
    case 's':
      return { text: (texts[Number(value)] ?? '').trim() };
    case 'inlineStr':
      return { text: allOf(cell, 't').map(charactersIn).join('').trim() };
    case 'e':
      return { text: value, fault: value };
    case 'n': {
      if (value === '') return { text: '' };
      const number = Number(value);
      return dates.has(Number(cell.attributes['s'] ?? 0))
        ? { text: dateText(number) }
        : { text: String(number), number };
    }
    default:
      return { text: value.trim() };
  }
}
