/** Vocabularies that are named but not there, and those that are there but named by nothing: a typo in a key would not be seen else. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';
import { type Path, placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { Source } from '../load/source.js';
import { entriesOf, type Framework } from '../model/framework.js';
import { memberOf } from '../model/unit-id.js';
import type { Declared } from '../schemas/declared.js';
import { reserved } from '../schemas/framework.js';
import { declaredBy } from '../validation/declared-by.js';
import { type KnownIds, knownIds } from '../validation/known-ids.js';
import { unknownEntry, unknownId } from '../validation/unknown-id.js';

export function checkVocabularies(source: Source, framework: Framework): readonly Diagnostic[] {
  const declared = declaredBy(source);
  const schemas = [...source.types.values()].flatMap(namesIn);
  const own = source.framework === undefined ? [] : namesInFramework(source.framework, declared);
  const defined = new Set([...source.types.values(), ...source.sharedSchemas].flatMap(definitionsIn));
  const known = knownIds(source, framework);
  const isKnown = ({ name }: Named): boolean => defined.has(name) || known.homeOf(name) !== undefined;
  const names = [...framework.vocabularies.keys()];
  return [
    ...[...schemas, ...own]
      .filter((named) => !isKnown(named))
      .map(({ name, place }) => unknownId('vocabulary', name, [...names, ...defined], place(), FRAMEWORK)),
    ...strangeParts(framework, known),
    ...unused(
      source,
      declared,
      new Set([
        ...[...schemas, ...own, ...source.sharedSchemas.flatMap(namesIn)].map(({ name }) => name),
        ...source.templates.flatMap(askedFor),
      ]),
    ),
  ];
}

const FRAMEWORK = 'content/framework.yaml';

interface Named {
  readonly name: string;
  readonly place: () => Place;
}

/** What `refersTo` and the rows and columns of `cells` name in a schema, or in a part of a file that holds some. */
const namesIn = (document: SourceDocument): readonly Named[] => walk(document, document.value, []);

function walk(document: SourceDocument, value: unknown, path: Path): readonly Named[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): readonly Named[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isCell = path.at(-1) === 'cells' && (key === 'rows' || key === 'columns');
    if ((key !== 'refersTo' && !isCell) || typeof inner !== 'string') return walk(document, inner, at);
    return [{ name: inner, place: () => placeOf(document, at) }];
  });
}

/** A template asks for the entries of a vocabulary by its name, `{{#each (vocabulary "stages")}}`, or hands the name to a partial: `{{> steps of="stages"}}`. */
const askedFor = (template: string): readonly string[] => [
  ...namesAfter(/\bvocabulary\s+["']([^"']+)["']/gu, template),
  ...[...template.matchAll(/\{\{~?#?>[^}]*\}\}/gu)].flatMap(([call]) => namesAfter(/=\s*["']([^"']+)["']/gu, call)),
];

const namesAfter = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

function definitionsIn({ value }: SourceDocument): readonly string[] {
  const within = (inner: unknown): readonly string[] => {
    if (typeof inner !== 'object' || inner === null) return [];
    const defines = memberOf(inner, 'defines');
    return [...(typeof defines === 'string' ? [defines] : []), ...Object.values(inner).flatMap(within)];
  };
  return within(value);
}

/** Attributes in their short form, sections, and the wholes of parts. */
function namesInFramework(document: SourceDocument, declared: Declared): readonly Named[] {
  const at = (path: Path): readonly Named[] => {
    const name = path.reduce<unknown>((value, step) => memberOf(value, String(step)), document.value);
    return typeof name === 'string' ? [{ name, place: () => placeOf(document, path) }] : [];
  };
  const attributes = ['organisations', 'parts'].flatMap((kind) =>
    keysAt(memberOf(document.value, kind)).flatMap((key) => [...at([kind, key]), ...at([kind, key, 0])]),
  );
  const wholes = ownKeys(document, declared).flatMap((key) => at([key, 'of']));
  return [...attributes, ...at(['sections']), ...wholes, ...namesIn(document)];
}

const keysAt = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** Keys of vocabularies that no pack lists. */
function ownKeys({ value }: SourceDocument, { vocabularies }: Declared): readonly string[] {
  const listed = new Set(Object.entries(vocabularies).map(([name, sense]) => sense.listed ?? name));
  return keysAt(value).filter((key) => !Object.hasOwn(reserved, key) && !listed.has(key));
}

/** A part of a vocabulary has entries of it and no others. */
const strangeParts = (framework: Framework, lists: KnownIds): readonly Diagnostic[] =>
  [...framework.vocabularies.values()].flatMap(({ of: whole, entries }) => {
    const known = entriesOf(framework, whole);
    const strange = known.length === 0 ? [] : entries.filter(({ id }) => !known.includes(id));
    const unknown = lists.isList(whole ?? '') ? unknownEntry : unknownId;
    return strange.flatMap(({ id, place }) =>
      place === undefined ? [] : [unknown(whole ?? '', id, known, place, FRAMEWORK)],
    );
  });

function unused(source: Source, declared: Declared, named: ReadonlySet<string>): readonly Diagnostic[] {
  const { framework: document } = source;
  if (document === undefined) return [];
  const { vocabularies } = declared;
  const possible = [
    ...Object.keys(reserved),
    ...Object.entries(vocabularies).map(([name, { listed = name }]) => listed),
  ];
  return ownKeys(document, declared)
    .filter((key) => !named.has(key) || Object.hasOwn(vocabularies, key))
    .map((key) => ({
      code: 'unused-vocabulary',
      severity: 'warning',
      message: `No schema, no attribute and no template names the vocabulary ${quote(key)}.`,
      hint:
        suggestion(key, [...possible, ...named]) ??
        'Take it away, or name it with «refersTo:» in a schema, as an attribute, as «sections:», or in a template: {{#each (vocabulary "…")}}.',
      place: placeOf(document, [key], 'key'),
    }));
}
