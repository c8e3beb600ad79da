/**
 * Keywords of Skald's schemas for what entries of a map may not be to each other: `distinct: [from, to]` (no two alike in these
 * fields), `atMost: {entries: 1, with: {kind: root}}` (so many with these values), and for one entry `apart: [from, to]` (two fields that differ).
 */
import type { KeywordTarget } from './keyword-target.js';
import type { DataValidationCxt } from 'ajv/dist/types/index.js';
import { repeatsIn } from '../diagnostics/group-by.js';
import { memberOf } from '../model/unit-id.js';

/** Names of the entries at fault, in order of the map. */
type Find = (map: object, wanted: object) => readonly string[];

export function addEntryKeywords(ajv: KeywordTarget): void {
  add(ajv, 'distinct', 'array', alike);
  add(ajv, 'atMost', 'object', (map, wanted) =>
    having(map, memberOf(wanted, 'with')).slice(Number(memberOf(wanted, 'entries'))),
  );
  add(ajv, 'apart', 'array', (entry, fields) => {
    const names = Object.values(fields).map(String);
    const values = names.map((field) => memberOf(entry, field));
    return values[0] !== undefined && new Set(values).size < values.length ? names.slice(-1) : [];
  });
}

function add(ajv: KeywordTarget, keyword: string, schemaType: 'array' | 'object', find: Find): void {
  const validate = (wanted: object, value: object, _: unknown, context?: DataValidationCxt): boolean => {
    const names = find(value, wanted);
    Object.assign(validate, {
      errors: names.map((name) => ({
        keyword,
        instancePath: `${context?.instancePath ?? ''}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        params: { wanted },
      })),
    });
    return names.length === 0;
  };
  ajv.addKeyword({ keyword, type: 'object', schemaType, validate });
}

function alike(map: object, fields: object): readonly string[] {
  const key = (entry: unknown): string =>
    JSON.stringify(Object.values(fields).map((field: string) => memberOf(entry, field)));
  return repeatsIn(Object.entries(map), ([, entry]) => key(entry)).map(([[name]]) => name);
}

const having = (map: object, wanted: unknown): readonly string[] =>
  Object.entries(map)
    .filter(([, entry]) =>
      Object.entries(Object(wanted) as object).every(([field, value]) => memberOf(entry, field) === value),
    )
    .map(([name]) => name);
