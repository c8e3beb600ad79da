/** Puts diagnostics into the order people read them in, each once. */
import type { Diagnostic } from './diagnostic.js';

/** By file, line, column, then code; faults without a place come last. Equal ones are given once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = identity(diagnostic);
    if (!unique.has(key)) unique.set(key, diagnostic);
  }
  return [...unique.values()].sort(compare);
}

const identity = ({ place, code, severity, message, unit, slide, locale }: Diagnostic): string =>
  JSON.stringify([place?.file, place?.line, place?.column, code, severity, message, unit, slide, locale]);

const compare = (a: Diagnostic, b: Diagnostic): number =>
  Number(!a.place) - Number(!b.place) ||
  byCode(a.place?.file ?? '', b.place?.file ?? '') ||
  (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
  (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
  byCode(a.locale ?? '', b.locale ?? '') ||
  byCode(a.code, b.code);

/** Never by locale: the order is part of the output that scripts compare. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
