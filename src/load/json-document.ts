/** A JSON file with the place of each part of it. JSON is YAML too (YAML 1.2, section 1.3), so the same reader gives values and places. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { jsonFaultOffset } from './json-fault.js';
import { knownDocument, type KnowingFiles } from './known-document.js';
import { isMap } from './maps.js';
import { parseYaml } from './parse-yaml.js';
import type { SourceDocument } from './source-document.js';
import { type TextFile, placeAt } from './text-file.js';

/** Must hold one object, such as the framework words of a locale; a key that stands twice in it is an error. */
export function jsonDocument(file: TextFile, files: Pick<KnowingFiles, 'precompiled'> = {}): Outcome<SourceDocument> {
  // What was parsed as YAML may be no JSON.
  const known = knownDocument(file, { precompiled: files.precompiled });
  if (known !== undefined) return { value: known, diagnostics: [] };
  const fault = faultIn(file);
  return fault === undefined ? parseYaml(file) : { diagnostics: [fault] };
}

/** YAML allows much that JSON does not. */
function faultIn(file: TextFile): Diagnostic | undefined {
  try {
    const value: unknown = JSON.parse(file.text);
    return isMap(value) ? undefined : faultAt(file, 0, 'The file must hold one object, in { }.');
  } catch {
    const offset = jsonFaultOffset(file.text);
    const endsEarly = offset >= file.text.length;
    const message = endsEarly ? 'The file ends too early: a bracket is not closed.' : 'This cannot stand here in JSON.';
    return faultAt(file, offset, message);
  }
}

const faultAt = (file: TextFile, offset: number, message: string): Diagnostic => ({
  code: 'json-syntax',
  severity: 'error',
  message,
  hint: 'Look for a missing or superfluous comma, quotation mark or bracket just before it.',
  place: placeAt(file, offset),
});
