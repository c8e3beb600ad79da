/** A diagnostic as plain JSON for `--json`. The names are a contract: scripts rely on them. */
import type { Diagnostic } from './diagnostic.js';

export type DiagnosticJson = Readonly<Record<string, string | number>>;

/** Flat: place spread out as file, line, column, length; absent members left out; no excerpt. */
export function diagnosticJson({ place, ...rest }: Diagnostic): DiagnosticJson {
  const where = place && { file: place.file, line: place.line, column: place.column, length: place.length };
  const members = Object.entries({ ...where, ...rest });
  return Object.fromEntries(members.filter((member): member is [string, string | number] => member[1] !== undefined));
}
