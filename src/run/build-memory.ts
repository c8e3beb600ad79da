/** What is remembered of a build, and whether a text is such a memory: anything else is none, whoever wrote it. */
import { join } from 'node:path';
import type { BuiltFile, CommandResult } from './command.js';
import type { Trace } from './trace.js';

export interface BuildMemory {
  readonly trace: Trace;
  readonly result: CommandResult;
  /** Digests of the files written, by their names in the out folder. */
  readonly written: Readonly<Record<string, string>>;
}

/** Undefined for a text that no build into `out` can have left: one that saw nothing, or wrote other files than it told of. */
export function readMemory(text: string | undefined, out: string): BuildMemory | undefined {
  const value = parsed(text ?? '');
  return isObject(value) && isTrace(value.trace) && isTexts(value.written) && isResult(value.result, value.written, out)
    ? { trace: value.trace, result: value.result, written: value.written }
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of texts, at least one. */
const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.keys(value).length > 0 && Object.values(value).every((one) => typeof one === 'string');

const isTrace = (value: unknown): value is Trace =>
  isObject(value) &&
  [value.files, value.sizes, value.folders].every(isTexts) &&
  Array.isArray(value.fonts) &&
  value.fonts.length > 0 &&
  value.fonts.every((font) => isObject(font) && typeof font.digest === 'string' && isFamilies(font.families));

const isFamilies = (value: unknown): boolean =>
  isObject(value) && [value.title, value.text].every((family) => isObject(family) && typeof family.pdf === 'string');

/** Of a build that went well, told of the very files that were written. */
function isResult(value: unknown, written: BuildMemory['written'], out: string): value is CommandResult {
  if (!isObject(value) || value.exitCode !== 0 || !Array.isArray(value.files) || !Array.isArray(value.diagnostics))
    return false;
  const files: readonly unknown[] = value.files;
  const told = new Set(files.flatMap((file) => (isBuiltFile(file) ? [file.path] : [])));
  const names = Object.keys(written);
  return (
    files.length === names.length &&
    names.every((name) => told.has(join(out, name))) &&
    value.diagnostics.every(isWarning)
  );
}

const isBuiltFile = (value: unknown): value is BuiltFile =>
  isObject(value) &&
  [value.path, value.locale, value.format].every((text) => typeof text === 'string') &&
  [value.pages, value.bytes].every((amount) => typeof amount === 'number');

const isWarning = (value: unknown): boolean =>
  isObject(value) &&
  value.severity === 'warning' &&
  [value.code, value.message, value.hint].every((text) => typeof text === 'string') &&
  (value.place === undefined || isPlace(value.place));

const isPlace = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.file === 'string' &&
  [value.line, value.column].every((amount) => typeof amount === 'number');
