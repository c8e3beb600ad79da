/**
 * Every slide, enlarged in every way its schema allows: each entry of a map once more under another key, each optional text
 * given. The new texts are words found nowhere else, so that they can be looked for in what is written.
 */
import { dirname, join, normalize } from 'node:path/posix';
import { isMap, isPair, isScalar, parseDocument, type Document, type Pair } from 'yaml';
import type { Base, Contents } from './base.js';

export interface Enlarged {
  readonly base: Base;
  readonly what: string;
  readonly contents: Contents;
  /** The words that are new. */
  readonly words: readonly string[];
}

type Path = readonly (string | number)[];

interface Schema {
  readonly $ref?: string;
  readonly translatable?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
}

const decoded = (contents: Contents, file: string): string => new TextDecoder().decode(contents.get(file));

export function enlarged(base: Base): readonly Enlarged[] {
  // A type of a pack stands in the pack's folder.
  const schemaFile = [...base.contents.keys()].find((path) => path.endsWith(`/${base.type}/schema.yaml`)) ?? '';
  const schemas = new SchemaFiles(base.contents);
  const places: (readonly [string, Path])[] = [];
  const document = parseDocument(decoded(base.contents, base.slideFile));
  const visit = (
    node: unknown,
    at: { readonly schema: Schema; readonly file: string } | undefined,
    path: Path,
  ): void => {
    if (!isMap(node) || at === undefined) return;
    const { schema, file } = schemas.resolved(at.schema, at.file);
    const { properties = {}, additionalProperties: inner } = schema;
    for (const [name, property] of Object.entries(properties)) {
      const text = schemas.resolved(property, file).schema.translatable === true;
      if (text && !node.has(name)) places.push(['text', [...path, name]]);
    }
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const next = properties[name] ?? (typeof inner === 'object' ? inner : undefined);
      if (properties[name] === undefined && typeof inner === 'object') places.push(['entry', [...path, name]]);
      visit(pair.value, next === undefined ? undefined : { schema: next, file }, [...path, name]);
    }
  };
  visit(document.contents, { schema: schemas.file(schemaFile), file: schemaFile }, []);
  return places.map(([kind, path]) => enlarge(base, kind, path));
}

class SchemaFiles {
  private readonly files = new Map<string, Schema>();
  constructor(private readonly contents: Contents) {}

  file(path: string): Schema {
    const known = this.files.get(path) ?? (parseDocument(decoded(this.contents, path)).toJS() as Schema);
    this.files.set(path, known);
    return known;
  }

  /** `../common.schema.yaml#/definitions/text` as seen from the file that says it. */
  resolved(schema: Schema, file: string): { readonly schema: Schema; readonly file: string } {
    if (schema.$ref === undefined) return { schema, file };
    const [name = '', pointer = ''] = schema.$ref.split('#');
    const target = name === '' ? file : normalize(join(dirname(file), name));
    let found: unknown = this.file(target);
    for (const step of pointer.split('/').slice(1))
      found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
    return this.resolved(found ?? {}, target);
  }
}

function enlarge(base: Base, kind: string, path: Path): Enlarged {
  const document = parseDocument(decoded(base.contents, base.slideFile));
  const words: string[] = [];
  const fresh = (): string => {
    const word = `Qvarz${'abcdefghijklmnop'[words.length % 16] ?? ''}${words.length > 15 ? 'x' : ''}`;
    words.push(word);
    return word;
  };
  if (kind === 'text') document.setIn(path, `- ${fresh()}`);
  else cloneEntry(document, path, fresh);
  return {
    base,
    what: `${kind} ${path.join('.')}`,
    contents: new Map([
      ...base.contents,
      [base.slideFile, new TextEncoder().encode(document.toString({ lineWidth: 0 }))],
    ]),
    words,
  };
}

/** The copy stands after the entry. Its texts are those with a capital, a space or a mark: ids have none. */
function cloneEntry(document: Document, path: Path, fresh: () => string): void {
  const map = document.getIn(path.slice(0, -1));
  if (!isMap(map)) return;
  const index = map.items.findIndex(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  const entry = map.items[index];
  if (entry === undefined) return;
  const copy = document.createPair(`${path.at(-1)}-ekstra`, renamed(toValue(entry), fresh));
  map.items.splice(index + 1, 0, copy);
}

const toValue = (pair: Pair): unknown => JSON.parse(JSON.stringify(isPair(pair) ? pair.value : null));

function renamed(value: unknown, fresh: () => string): unknown {
  if (typeof value === 'string') return /^[a-z0-9.-]+$|^\d/u.test(value) ? value : fresh();
  if (Array.isArray(value)) return value.map((one) => renamed(one, fresh));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, fresh)]));
}
