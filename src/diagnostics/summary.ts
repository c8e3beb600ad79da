/** The closing line of a run: how many errors and warnings there are. */
import { counted } from './counted.js';
import type { Diagnostic, Severity } from './diagnostic.js';

/** `2 errors, 1 warning`, `no errors`. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = count(diagnostics, 'error');
  const warnings = count(diagnostics, 'warning');
  const parts = [errors === 0 ? 'no errors' : counted(errors, 'error')];
  if (warnings > 0) parts.push(counted(warnings, 'warning'));
  return parts.join(', ');
}

const count = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
