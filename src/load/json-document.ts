/** A JSON file with the place of each part of it. JSON is YAML too (YAML 1.2, section 1.3), so the same reader finds places. */
import type { Outcome } from '../diagnostics/diagnostic.js';
import { jsonObject } from './json-object.js';
import { parseYaml } from './parse-yaml.js';
import { shippedDocument } from './shipped-document.js';
import type { SourceDocument } from './source-document.js';
import type { TextFile } from './text-file.js';
import type { Precompiled } from '../world/world.js';

/** Must hold one object; a key that stands twice in it is an error. */
export function jsonDocument(file: TextFile, precompiled?: Precompiled): Outcome<SourceDocument> {
  const known = shippedDocument(file, precompiled);
  if (known !== undefined) return { value: known, diagnostics: [] };
  const object = jsonObject(file);
  if (object.value === undefined) return { diagnostics: object.diagnostics };
  const document = parseYaml(file);
  return document.value === undefined
    ? document
    : { value: { ...document.value, value: object.value }, diagnostics: [] };
}
