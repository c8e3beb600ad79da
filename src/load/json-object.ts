/** Reads a JSON file that must hold an object, such as the framework words of a locale. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { forbiddenCharacter, offsetOf } from './forbidden-characters.js';
import { jsonFaultOffset } from './json-fault.js';
import { isMap, type PlainMap } from './maps.js';
import { nestingFault } from './nesting.js';
import { type TextFile, placeAt } from './text-file.js';

export function jsonObject(file: TextFile): Outcome<PlainMap> {
  const deep = nestingFault(file);
  if (deep) return { diagnostics: [deep] };
  const value = parsed(file.text);
  if (value === undefined) return { diagnostics: [fault(file, jsonFaultOffset(file.text), wording(file))] };
  if (!isMap(value)) return { diagnostics: [fault(file, 0, 'The file must hold one object, in { }.')] };
  const faults = characterFaults(file, value);
  return faults.length > 0 ? { diagnostics: faults } : { value, diagnostics: [] };
}

/** The value with its texts in NFC; undefined for a text that is not JSON, since JSON itself has no undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : value));
  } catch {
    return undefined;
  }
}

/** In JSON control characters stand as escapes only, other forbidden characters also as they are. */
function characterFaults(file: TextFile, value: unknown): readonly Diagnostic[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap((entry) => entry.flatMap((part) => characterFaults(file, part)));
  const bad = typeof value === 'string' ? forbiddenCharacter(value) : undefined;
  return bad === undefined ? [] : [{ ...bad.diagnostic, place: placeAt(file, Math.max(0, offsetOf(bad, file.text))) }];
}

const wording = (file: TextFile): string =>
  jsonFaultOffset(file.text) >= file.text.length
    ? 'The file ends too early: a bracket is not closed.'
    : 'This cannot stand here in JSON.';

const fault = (file: TextFile, offset: number, message: string): Diagnostic => ({
  code: 'json-syntax',
  severity: 'error',
  message,
  hint: 'Look for a missing or superfluous comma, quotation mark or bracket just before it.',
  place: placeAt(file, offset),
});
