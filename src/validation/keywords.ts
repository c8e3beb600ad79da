/** Teaches ajv the keywords and formats of Skald's schemas. Most keywords never fail: they note what they see, for checks that know all files. */
import type { KeywordTarget } from './keyword-target.js';
import type { DataValidationCxt } from 'ajv/dist/types/index.js';
import type { Path } from '../load/place-of.js';
import { isIcon } from '../icons/icon-set.js';
import { hasPatterns } from '../text/hyphen-patterns.js';
import { addChartKeywords } from './chart-keywords.js';
import { addEntryKeywords } from './entry-keywords.js';
import type { CellsKeyword } from '../model/cells.js';
import { valueAt } from '../model/paths.js';
import type { Finding, Notes } from './finding.js';
import { isDeckDate, isFileName, isLanguageTag, isProjectPath, isWebAddress } from './formats.js';
import { pathOf } from './json-pointer.js';
import { memberOf } from '../model/unit-id.js';

export function addKeywords(ajv: KeywordTarget): void {
  for (const keyword of ['markdownDescription', 'named', 'proof']) ajv.addKeyword({ keyword, schemaType: 'string' });
  ajv.addKeyword({ keyword: 'sectioned', schemaType: 'boolean' });
  ajv.addKeyword({ keyword: 'acyclic', type: 'string', schemaType: 'boolean' });
  for (const [keyword, { note, ...types }] of Object.entries(NOTING))
    ajv.addKeyword({ keyword, ...types, errors: false, validate: noting(keyword as Finding['keyword'], note) });
  addEntryKeywords(ajv);
  addChartKeywords(ajv);
  for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, { type: 'string', validate });
}

const FORMATS = {
  'deck-date': isDeckDate,
  'file-name': isFileName,
  'language-tag': isLanguageTag,
  'web-address': isWebAddress,
  'project-path': isProjectPath,
  hyphenation: hasPatterns,
  icon: isIcon,
};

/** A value that a keyword sees: what the schema asks there, the part of the schema that does, and where the value stands. */
interface Seen {
  readonly asked: unknown;
  readonly value: unknown;
  readonly schema: unknown;
  readonly path: Path;
}

type Note = (seen: Seen) => readonly Partial<Finding>[];

interface Noting {
  readonly type?: 'string' | 'object';
  readonly schemaType: 'boolean' | 'string' | 'object' | 'array';
  readonly note: Note;
}

/** What is asked across fields is checked when all files are read. */
const across: Note = ({ asked, value }) => [{ asked, value: typeof value === 'boolean' ? String(value) : '' }];

const NOTING: Readonly<Record<Finding['keyword'], Noting>> = {
  translatable: {
    type: 'string',
    schemaType: 'boolean',
    note: ({ asked, schema }) => (asked === true ? [described(schema)] : []),
  },
  refersTo: {
    type: 'string',
    schemaType: 'string',
    note: ({ asked, schema }) => [
      { kind: String(asked), ...(memberOf(schema, 'acyclic') === true ? { acyclic: true } : {}) },
    ],
  },
  defines: {
    type: 'object',
    schemaType: 'string',
    note: ({ asked, value, path }) =>
      Object.keys(Object(value) as object).map((key) => ({
        kind: String(asked),
        value: key,
        path: [...path, key],
        key: true,
      })),
  },
  cells: { type: 'object', schemaType: 'object', note: ({ asked }) => [{ cells: asked as CellsKeyword }] },
  gathers: { type: 'string', schemaType: 'string', note: ({ asked }) => [{ kind: String(asked) }] },
  quotes: { type: 'string', schemaType: 'string', note: ({ asked }) => [{ kind: String(asked) }] },
  disputes: { type: 'object', schemaType: 'string', note: ({ asked }) => [{ kind: String(asked) }] },
  marks: { schemaType: 'object', note: across },
  connected: { schemaType: 'object', note: across },
  unrepeated: { schemaType: 'array', note: across },
  relates: { schemaType: 'object', note: across },
};

function described(schema: unknown): Pick<Finding, 'note'> {
  const note = memberOf(schema, 'description');
  return typeof note === 'string' ? { note } : {};
}

/** Under `propertyNames` ajv gives the path of the map, and the value there is not the text that is checked. */
const noting = (keyword: Finding['keyword'], note: Note) =>
  function validate(this: Notes, asked: unknown, value: unknown, schema: unknown, context?: DataValidationCxt) {
    const path = pathOf(context?.instancePath ?? '', this.root);
    const own = typeof value === 'string' ? value : '';
    const isKey = typeof value === 'string' && valueAt(this.root, path) !== value;
    const at = isKey ? { path: [...path, own], key: true as const } : { path };
    for (const found of note({ asked, value, schema, path }))
      this.findings.push({ keyword, kind: '', value: own, ...at, ...found });
    return true;
  };
