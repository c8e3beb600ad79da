/** What a finished command prints: lines for people, or one JSON document for scripts. */
import { counted } from '../diagnostics/counted.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnosticJson } from '../diagnostics/diagnostic-json.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import { type Gathered, gatherDiagnostics } from '../diagnostics/gather-diagnostics.js';
import { printable } from '../diagnostics/printable.js';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.js';
import { sumUp } from '../diagnostics/sum-up.js';
import { summary } from '../diagnostics/summary.js';
import type { BuiltFile, CommandResult, ExitCode, TranslationFile } from '../run/command.js';

export interface Printed {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Look {
  readonly json: boolean;
  /** ANSI colours in diagnostics, for terminals only. */
  readonly colour: boolean;
  /** Whether the faults are what was asked for: then remarks that need no action are printed too, and warnings of all kinds. */
  readonly thorough: boolean;
  /** Whether every fault is told, even thousands of one kind. */
  readonly all: boolean;
}

/** A build that is good enough prints no more warnings than fit on a screen. */
const MOST_WARNINGS = 10;

export function report(result: CommandResult, look: Look): Printed {
  const diagnostics = [...(result.settled ?? []), ...sortDiagnostics(result.diagnostics)];
  return look.json ? asJson(result, diagnostics, look) : asText(result, diagnostics, look);
}

function asJson(
  { exitCode, unchanged, files, translations, document: own, inOneLine }: CommandResult,
  diagnostics: readonly Diagnostic[],
  look: Look,
): Printed {
  // A command's own document is what scripts were promised and has no place for faults: all are told beside it, as documents tell all.
  if (own !== undefined)
    return {
      exitCode,
      stdout: `${JSON.stringify(own, null, inOneLine ? 0 : 2)}\n`,
      stderr: joined(lines(gatherDiagnostics(diagnostics), { ...look, all: true, thorough: true })),
    };
  const document = { ok: exitCode === 0, unchanged, files, translations, diagnostics: diagnostics.map(diagnosticJson) };
  return { exitCode, stdout: `${JSON.stringify(document, null, 2)}\n`, stderr: '' };
}

function asText(
  { exitCode, unchanged, files, made = files.length, translations = [], said: own }: CommandResult,
  diagnostics: readonly Diagnostic[],
  look: Look,
): Printed {
  const causes = gatherDiagnostics(diagnostics);
  const said = lines(causes, look);
  const total = summary(causes.map(({ diagnostic }) => diagnostic));
  if (own !== undefined) return { exitCode, stdout: joined(own.map(printable)), stderr: joined(said) };
  if (exitCode !== 0) return { exitCode, stdout: '', stderr: joined([...said, ...failure(exitCode, total, look)]) };
  const done = [
    ...files.map((file) => fileLine(file, files)),
    ...translations.map((file) => translationLine(file, translations)),
    closing(files, `${whatStood(unchanged === true ? 0 : made, files.length)}${total}`),
  ];
  return { exitCode, stdout: joined(done), stderr: joined(said) };
}

function lines(causes: readonly Gathered[], look: Look): readonly string[] {
  const worth = look.thorough ? causes : worthShowing(causes);
  const { told, counts } = look.all ? { told: worth, counts: [] } : sumUp(worth);
  const said = told.map(({ diagnostic, others }) => formatDiagnostic(diagnostic, { colour: look.colour, others }));
  return [...said, ...counts, ...(look.thorough ? [] : omitted(causes, worth))];
}

/** Wrong usage and bugs have said all there is to say. */
function failure(exitCode: ExitCode, total: string, { thorough }: Look): readonly string[] {
  if (exitCode !== 1) return [];
  return [thorough ? total : `${total}; nothing was written`];
}

function worthShowing(causes: readonly Gathered[]): readonly Gathered[] {
  const warnings = new Set(causes.filter((one) => severityOf(one) === 'warning').slice(0, MOST_WARNINGS));
  return causes.filter((one) => severityOf(one) === 'error' || warnings.has(one));
}

function omitted(all: readonly Gathered[], shown: readonly Gathered[]): readonly string[] {
  const left = warningsIn(all) - warningsIn(shown);
  return left === 0 ? [] : [`… and ${counted(left, 'more warning')}; skald check prints them`];
}

const warningsIn = (causes: readonly Gathered[]): number =>
  causes.filter((one) => severityOf(one) === 'warning').length;

const severityOf = ({ diagnostic }: Gathered): Diagnostic['severity'] => diagnostic.severity;

/** Says that some files were not made again, since nothing they are made of has changed; empty where all were. */
function whatStood(made: number, files: number): string {
  if (made === files) return '';
  return made === 0 ? 'nothing has changed, ' : `${made} of them made again, `;
}

const closing = (files: readonly BuiltFile[], total: string): string =>
  files.length === 0 ? total : `${counted(files.length, 'file')}, ${total}`;

/** Columns in line: `output/deck.nb.pptx  20 pages  412 kB`. */
function fileLine({ path, pages, bytes }: BuiltFile, all: readonly BuiltFile[]): string {
  const width = Math.max(...all.map((file) => file.path.length));
  const count = counted(pages, 'page').padStart(9);
  return `${printable(path).padEnd(width)}  ${count}  ${sizeOf(bytes).padStart(8)}`;
}

/** In powers of ten, like file managers say it. */
const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** A PO file: `locales/da/demo.po  506 texts, 3 missing, 1 stale`. */
function translationLine(
  { path, texts, missing, stale, unfinished, obsolete, written }: TranslationFile,
  all: readonly TranslationFile[],
): string {
  const width = Math.max(...all.map((file) => file.path.length));
  const counts = [
    counted(texts, 'text'),
    ...[`${missing} missing`, `${stale} stale`, `${unfinished} unfinished`, `${obsolete} out of use`].filter(
      (count) => !count.startsWith('0 '),
    ),
    ...(written ? [] : ['unchanged']),
  ];
  return `${path.padEnd(width)}  ${counts.join(', ')}`;
}
