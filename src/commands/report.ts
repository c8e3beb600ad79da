/** What a finished command prints: lines for people, or one JSON document for scripts. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnosticJson } from '../diagnostics/diagnostic-json.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.js';
import { summary } from '../diagnostics/summary.js';
import type { BuiltFile, CommandResult, ExitCode } from './command.js';
import { translationLine } from './translation-line.js';

export interface Printed {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Look {
  readonly json: boolean;
  /** ANSI colours in diagnostics, for terminals only. */
  readonly colour: boolean;
  /** Whether remarks that need no action are printed, and every warning. */
  readonly everything: boolean;
}

/** A build that is good enough prints no more warnings than fit on a screen; `check` prints all. */
const MOST_WARNINGS = 10;

export const report = (result: CommandResult, look: Look): Printed => {
  const diagnostics = sortDiagnostics(result.diagnostics);
  return look.json ? asJson(result, diagnostics) : asText(result, diagnostics, look);
};

const asJson = ({ exitCode, files, translations }: CommandResult, diagnostics: readonly Diagnostic[]): Printed => {
  const document = { ok: exitCode === 0, files, translations, diagnostics: diagnostics.map(diagnosticJson) };
  return { exitCode, stdout: `${JSON.stringify(document, null, 2)}\n`, stderr: '' };
};

const asText = (
  { exitCode, files, translations = [] }: CommandResult,
  diagnostics: readonly Diagnostic[],
  look: Look,
): Printed => {
  const shown = look.everything ? diagnostics : worthShowing(diagnostics);
  const told = shown.map((diagnostic) => formatDiagnostic(diagnostic, { colour: look.colour }));
  const said = [...told, ...(look.everything ? [] : omitted(diagnostics, shown))];
  if (exitCode !== 0)
    return { exitCode, stdout: '', stderr: joined([...said, ...failure(exitCode, diagnostics, look)]) };
  const lines = [
    ...files.map((file) => fileLine(file, files)),
    ...translations.map((file) => translationLine(file, translations)),
    done(files, diagnostics),
  ];
  return { exitCode, stdout: joined(lines), stderr: joined(said) };
};

/** Wrong usage and bugs have said all there is to say. */
const failure = (exitCode: ExitCode, diagnostics: readonly Diagnostic[], { everything }: Look): readonly string[] => {
  if (exitCode !== 1) return [];
  return [everything ? summary(diagnostics) : `${summary(diagnostics)}; nothing was written`];
};

const worthShowing = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').slice(0, MOST_WARNINGS);
  return diagnostics.filter((diagnostic) => diagnostic.severity === 'error' || warnings.includes(diagnostic));
};

const omitted = (all: readonly Diagnostic[], shown: readonly Diagnostic[]): readonly string[] => {
  const left = warningsIn(all) - warningsIn(shown);
  return left === 0 ? [] : [`… and ${left} more warning${left === 1 ? '' : 's'}; --json names them all`];
};

const warningsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'warning').length;

const done = (files: readonly BuiltFile[], diagnostics: readonly Diagnostic[]): string =>
  files.length === 0
    ? summary(diagnostics)
    : `${files.length} file${files.length === 1 ? '' : 's'}, ${summary(diagnostics)}`;

/** Columns in line: `output/deck.nb.pptx  20 pages  412 kB`. */
const fileLine = ({ path, pages, bytes }: BuiltFile, all: readonly BuiltFile[]): string => {
  const width = Math.max(...all.map((file) => file.path.length));
  const count = `${pages} page${pages === 1 ? '' : 's'}`.padStart(9);
  return `${path.padEnd(width)}  ${count}  ${sizeOf(bytes).padStart(8)}`;
};

/** In powers of ten, like file managers say it. */
const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
