/** Reads the file that a slide names under `data`: CSV, or a sheet of a workbook. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { readCsv } from '../tables/read-csv.js';
import { readXlsx } from '../tables/read-xlsx.js';
import { type DataTable, largestTable } from '../tables/table.js';
import type { SaidData } from './said-data.js';
import { placeOf } from './place-of.js';
import type { Reading } from './reading.js';
import { readText } from './read-text.js';
import type { SourceDocument } from './source-document.js';
import { placeAt } from './text-file.js';

/** Undefined where it cannot be read, which is told. */
export function readData(said: SaidData, document: SourceDocument, reading: Reading): DataTable | undefined {
  const [name = '', part] = said.file.split('#', 2);
  const path = pathBeside(document.file.path, name);
  const fault =
    path === undefined ? leadsOut(name) : reading.files.size(path) === undefined ? notThere(path) : undefined;
  const place = placeOf(document, ['data']);
  const outcome: Outcome<DataTable> =
    path === undefined || fault !== undefined
      ? { diagnostics: fault === undefined ? [] : [{ ...fault, place }] }
      : withRows(path, tableAt(path, part, said, reading));
  // A workbook has no lines: what is wrong with all of it is told where the slide names it.
  const isWorkbook = path?.toLowerCase().endsWith('.xlsx') === true;
  reading.diagnostics.push(...outcome.diagnostics.map((one) => (isWorkbook ? { ...one, place } : one)));
  if (outcome.value === undefined) reading.broken.push(document.file.path);
  return outcome.value;
}

/** A table without rows would leave out the fields that it fills, and the slide would be told to lack them. */
function withRows(path: string, outcome: Outcome<DataTable>): Outcome<DataTable> {
  const { value } = outcome;
  if (value === undefined || value.rows.length > 0) return outcome;
  return { diagnostics: [{ ...noRows(path), place: { file: path, line: 1, column: 1 } }] };
}

function tableAt(
  path: string,
  part: string | undefined,
  { separator }: SaidData,
  { files }: Reading,
): Outcome<DataTable> {
  if (!path.toLowerCase().endsWith('.xlsx')) return csvAt(path, separator, files);
  const size = files.size(path) ?? 0;
  const bytes = size > largestTable ? undefined : files.read(path);
  if (bytes === undefined)
    return { diagnostics: [{ ...tooLarge(path, size), place: { file: path, line: 1, column: 1 } }] };
  const cut = part?.lastIndexOf('!') ?? -1;
  const isRange = part !== undefined && cut < 0 && /^[A-Z]{1,3}\d+:[A-Z]{1,3}\d+$/u.test(part);
  const sheet =
    part === undefined || isRange ? undefined : part.slice(0, cut < 0 ? undefined : cut).replaceAll(/^'|'$/gu, '');
  const range = isRange ? part : cut < 0 ? undefined : part?.slice(cut + 1);
  return readXlsx(bytes, {
    file: path,
    ...(sheet === undefined ? {} : { sheet }),
    ...(range === undefined ? {} : { range }),
  });
}

function csvAt(path: string, separator: string | undefined, files: Reading['files']): Outcome<DataTable> {
  const { value: file, diagnostics } = readText(files, path);
  if (file === undefined) return { diagnostics };
  return readCsv({ text: file.text, placeAt: (offset, length) => placeAt(file, offset, length) }, separator);
}

/** A path of the project; undefined where it leads out of the folder of the slide. */
function pathBeside(slide: string, name: string): string | undefined {
  const isInside = name !== '' && !/^[/\\]|^[A-Za-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)/u.test(name);
  return isInside ? `${slide.slice(0, slide.lastIndexOf('/') + 1)}${name}` : undefined;
}

type Bare = Omit<Diagnostic, 'place'>;

const leadsOut = (name: string): Bare => ({
  code: 'bad-data',
  severity: 'error',
  message: `${quote(name)} does not name a file beside the slide.`,
  hint: 'Put the file into the folder of the slide, or one below it, and write its path from there.',
});

const noRows = (path: string): Bare => ({
  code: 'bad-data',
  severity: 'error',
  message: `${quote(path)} has no rows under its names.`,
  hint: 'Write a row for each value that the slide shows.',
});

const notThere = (path: string): Bare => ({
  code: 'missing-file',
  severity: 'error',
  message: `There is no file ${quote(path)}.`,
  hint: 'Put the data beside the slide, or correct the name.',
});

const tooLarge = (path: string, size: number): Bare => ({
  code: 'file-too-large',
  severity: 'error',
  message: `${quote(path)} has ${size} bytes; at most ${largestTable} are read.`,
  hint: 'Save the sheet that the chart shows as a workbook of its own.',
});
