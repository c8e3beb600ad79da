/** Writes the schemas that the program ships as functions, so that builds neither load ajv nor compile them. */
import { type SchemaObjCxt, _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Source } from '../load/source.js';
import { compileSchemas } from './compile-schemas.js';
import { newAjv } from './new-ajv.js';
import { BASE, projectSchemas } from '../schemas/project-schemas.js';
import { declaredBy } from './declared-by.js';
import { keywordFunctions } from './shipped-validators.js';

type SourceCode = NonNullable<ReturnType<SchemaObjCxt['self']['compile']>['source']>;

/** The JavaScript expression that gives `MakeValidators`; undefined where anything is wrong with a schema. */
export function precompileSchemas(source: Source): string | undefined {
  const ajv = newAjv({ source: true, formats: _`formats` });
  const { shared, types } = compileSchemas(source, ajv);
  if (shared.length > 0 || types.length > 0 || source.broken.length > 0) return undefined;
  const names = [
    ...Object.keys(projectSchemas(declaredBy(source))),
    ...[...source.types.values()].map(({ file }) => BASE + file.path),
  ];
  const { keywords } = keywordFunctions();
  const known = new Map(Object.keys(keywords).map((name) => [definedIn(ajv, name), name]));
  const seen = new Set<SourceCode>();
  for (const name of names) nameKeywords(ajv.getSchema(name)?.source, known, seen);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return `(exports,require,keywords,formats)=>{${code}}`;
}

function definedIn(ajv: ReturnType<typeof newAjv>, name: string): unknown {
  const keyword = ajv.getKeyword(name);
  return typeof keyword === 'object' && 'validate' in keyword ? keyword.validate : undefined;
}

/** Functions cannot be written into ajv's code as text: the code calls each by the name under which it is passed in. */
function nameKeywords(
  source: SourceCode | undefined,
  known: ReadonlyMap<unknown, string>,
  seen: Set<SourceCode>,
): void {
  if (source === undefined || seen.has(source)) return;
  seen.add(source);
  for (const { value } of source.scopeValues['keyword'] ?? []) {
    const name = known.get(value?.ref);
    if (value !== undefined && name !== undefined) value.code = _`keywords[${name}]`;
  }
  for (const prefix of ['validate', 'root', 'wrapper'])
    for (const { value } of source.scopeValues[prefix] ?? []) {
      const ref: unknown = value?.ref;
      const holder: unknown = typeof ref === 'object' && ref !== null && 'validate' in ref ? ref.validate : ref;
      if (typeof holder === 'function' && 'source' in holder) nameKeywords(holder.source as SourceCode, known, seen);
    }
}
