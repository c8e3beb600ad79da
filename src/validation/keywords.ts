/** Teaches ajv the keywords and formats of Skald's schemas. The keywords never fail: they note what they see. */
import type { KeywordTarget } from './keyword-target.js';
import type { DataValidationCxt } from 'ajv/dist/types/index.js';
import { hasPatterns } from '../text/hyphen-patterns.js';
import { addAcrossKeywords } from './across-keywords.js';
import { addEntryKeywords } from './entry-keywords.js';
import type { CellsKeyword } from '../model/cells.js';
import type { Finding, Notes } from './finding.js';
import { isDeckDate, isFileName, isLanguageTag, isProjectPath, isWebAddress } from './formats.js';
import { pathOf } from './json-pointer.js';
import { memberOf } from '../model/unit-id.js';

type Keyword = 'translatable' | 'refersTo' | 'defines' | 'gathers';

export function addKeywords(ajv: KeywordTarget): void {
  ajv.addKeyword({ keyword: 'markdownDescription', schemaType: 'string' });
  ajv.addKeyword({ keyword: 'named', schemaType: 'string' });
  ajv.addKeyword({ keyword: 'proof', schemaType: 'string' });
  ajv.addKeyword({ keyword: 'acyclic', type: 'string', schemaType: 'boolean' });
  ajv.addKeyword({ keyword: 'translatable', type: 'string', schemaType: 'boolean', errors: false, validate: noteText });
  ajv.addKeyword({ keyword: 'refersTo', type: 'string', schemaType: 'string', errors: false, validate: noteId });
  ajv.addKeyword({ keyword: 'defines', type: 'object', schemaType: 'string', errors: false, validate: noteKeys });
  ajv.addKeyword({ keyword: 'cells', type: 'object', schemaType: 'object', errors: false, validate: noteCells });
  ajv.addKeyword({ keyword: 'gathers', type: 'string', schemaType: 'string', errors: false, validate: noteGathered });
  addEntryKeywords(ajv);
  addAcrossKeywords(ajv);
  for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, { type: 'string', validate });
}

const FORMATS = {
  'deck-date': isDeckDate,
  'file-name': isFileName,
  'language-tag': isLanguageTag,
  'web-address': isWebAddress,
  'project-path': isProjectPath,
  hyphenation: hasPatterns,
};

function noteText(this: Notes, wanted: boolean, value: string, schema: unknown, context?: DataValidationCxt): boolean {
  if (wanted) note(this, 'translatable', '', value, context, described(schema));
  return true;
}

function noteId(this: Notes, kind: string, value: string, schema: unknown, context?: DataValidationCxt): boolean {
  note(this, 'refersTo', kind, value, context, isAcyclic(schema) ? { acyclic: true } : {});
  return true;
}

function noteKeys(this: Notes, kind: string, value: object, _: unknown, context?: DataValidationCxt): boolean {
  const path = pathOf(context?.instancePath ?? '', this.root);
  for (const key of Object.keys(value)) {
    this.findings.push({ keyword: 'defines', kind, value: key, path: [...path, key], key: true });
  }
  return true;
}

function noteCells(
  this: Notes,
  cells: CellsKeyword,
  _value: object,
  _schema: unknown,
  context?: DataValidationCxt,
): boolean {
  const path = pathOf(context?.instancePath ?? '', this.root);
  this.findings.push({ keyword: 'cells', kind: '', value: '', path, cells });
  return true;
}

function noteGathered(
  this: Notes,
  kind: string,
  value: string,
  _schema: unknown,
  context?: DataValidationCxt,
): boolean {
  note(this, 'gathers', kind, value, context);
  return true;
}

const isAcyclic = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && 'acyclic' in schema && schema.acyclic === true;

function described(schema: unknown): Pick<Finding, 'note'> {
  const note = memberOf(schema, 'description');
  return typeof note === 'string' ? { note } : {};
}

function note(
  notes: Notes,
  keyword: Keyword,
  kind: string,
  value: string,
  context?: DataValidationCxt,
  more: Pick<Finding, 'acyclic' | 'note'> = {},
): void {
  const path = pathOf(context?.instancePath ?? '', notes.root);
  const key = isKey(notes.root, path, value);
  const flags = { ...(key ? { key } : {}), ...more };
  notes.findings.push({ keyword, kind, value, path: key ? [...path, value] : path, ...flags });
}

/** Under `propertyNames` ajv gives the path of the map, and the value there is not the text that is checked. */
function isKey(root: unknown, path: readonly (string | number)[], value: string): true | undefined {
  let at = root;
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  return at === value ? undefined : true;
}
