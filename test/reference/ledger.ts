/** Reads ledgers and says what is wrong with them: content/README.md describes their columns. */
import type { Lines } from './inventory.js';

export const HEADS = ['slide', 'line', 'claim', 'verb', 'who', 'cell', 'where'];

/** Text of a ledger by its name. */
export type Ledgers = ReadonlyMap<string, string>;

interface Row {
  readonly at: string;
  readonly cells: readonly string[];
}

/** One sentence a fault, each with the file and line. */
export function ledgerFaults(
  ledgers: Ledgers,
  inventory: ReadonlyMap<string, Lines>,
  missing: readonly string[],
): readonly string[] {
  const rows = [...ledgers].flatMap(([name, text]) => rowsOf(name, text));
  const accounted = new Set(rows.map(({ cells }) => cells[0]));
  return [
    ...[...ledgers].flatMap(([name, text]) => formFaults(name, text)),
    ...rows.flatMap(({ at, cells }) => rowFaults(cells, inventory).map((fault) => `${at}: ${fault}`)),
    ...[...inventory.keys()]
      .filter((id) => !accounted.has(id) && !missing.includes(id))
      .map((id) => `${id}: no ledger has rows for it`),
    ...missing.filter((id) => accounted.has(id)).map((id) => `${id}: has rows; take it off missing.yaml`),
    ...missing
      .filter((id) => !inventory.has(id))
      .map((id) => `${id}: is listed as missing and is no slide of the inventory`),
  ];
}

function formFaults(name: string, text: string): readonly string[] {
  const head = text.split('\n', 1)[0];
  return [
    ...(head === HEADS.join('\t') ? [] : [`${name}:1: the heads are ${HEADS.join(', ')}, with tabs between`]),
    ...(text.endsWith('\n') ? [] : [`${name}: the last line has no end`]),
    ...(/["\r]|\n\n/u.test(text) ? [`${name}: holds a double quote, a carriage return or an empty line`] : []),
  ];
}

const rowsOf = (name: string, text: string): readonly Row[] =>
  text
    .split('\n')
    .map((line, index) => ({ at: `${name}:${index + 1}`, cells: line.split('\t') }))
    .slice(1)
    .filter(({ cells }) => cells.join('') !== '');

function rowFaults(cells: readonly string[], inventory: ReadonlyMap<string, Lines>): readonly string[] {
  const [slide = '', line = '', claim = '', verb = '', , , where = ''] = cells;
  const lines = inventory.get(slide);
  return [
    ...(cells.length === HEADS.length ? [] : [`has ${cells.length} cells in place of ${HEADS.length}`]),
    ...(cells.every((cell) => cell === cell.trim()) ? [] : ['has a cell that begins or ends with a space']),
    ...(lines === undefined ? [`«${slide}» is no slide of the inventory`] : lineFaults(line, lines, inventory)),
    ...(claim === '' ? ['has no claim'] : []),
    ...(verb === '' ? ['has no verb'] : []),
    ...(/^(?:face|notes|dropped: \S.*)$/u.test(where) ? [] : [`«${where}» is not face, notes or «dropped: why»`]),
  ];
}

/** A line of another slide says so: «elsewhere L365». */
function lineFaults(line: string, [from, to]: Lines, inventory: ReadonlyMap<string, Lines>): readonly string[] {
  const found = /^(elsewhere )?L(\d+)$/u.exec(line);
  if (found === null) return [`«${line}» is no line: L9001, or «elsewhere L9001»`];
  const at = Number(found[2]);
  const last = Math.max(...[...inventory.values()].map(([, end]) => end));
  if (at < 1 || at > last) return [`the report has no line ${at}; its last is ${last}`];
  const own = at >= from && at <= to;
  if (found[1] === undefined)
    return own ? [] : [`L${at} is none of the slide’s lines (${from}–${to}); write «elsewhere L${at}»`];
  return own ? [`L${at} is a line of the slide itself`] : [];
}
