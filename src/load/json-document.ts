/** A JSON file with the place of each part of it. JSON is YAML too (YAML 1.2, section 1.3), so the same reader finds places. */
import type { Outcome } from '../diagnostics/diagnostic.js';
import { jsonObject } from './json-object.js';
import { parseYaml } from './parse-yaml.js';
import type { SourceDocument } from './source-document.js';
import type { TextFile } from './text-file.js';

/** Must hold one object; a key that stands twice in it is an error. */
export function jsonDocument(file: TextFile): Outcome<SourceDocument> {
  const object = jsonObject(file);
  if (object.value === undefined) return { diagnostics: object.diagnostics };
  // Tabs can only stand between the parts of a JSON text, where YAML would mind them.
  const document = parseYaml({ ...file, text: file.text.replaceAll('\t', ' ') });
  return document.value === undefined
    ? document
    : { value: { ...document.value, file, value: object.value }, diagnostics: [] };
}
