/** What of a project the examples of its gallery refer to: they are shown beside what else there is of it, and stand on nothing of that. */
import { isMap, keysOf } from './maps.js';
import { type SourceDocument, withValue } from './source-document.js';
import type { Around } from './source.js';

/** What examples can refer to. */
export type OfProject = Pick<Around, 'facts' | 'sources' | 'organisations' | 'relations' | 'conflicts'>;

/** What of the project the examples refer to. */
export function askedOfProject(
  examples: readonly SourceDocument[],
  around: Around,
): { readonly [K in keyof OfProject]: SourceDocument | undefined } {
  const words = wordsIn(examples.map(({ value }) => value));
  const facts = picked(around.facts, (id, fact) => (words.has(id) ? fact : undefined));
  const shown = new Set(examples.flatMap(({ file }) => organisationsIn(file.text)));
  const strange = new Set(keysOf(around.organisations?.value).filter((id) => !shown.has(id)));
  const relations = picked(around.relations, (_, relation) =>
    textsIn(relation).some((end) => strange.has(end)) ? undefined : relation,
  );
  const named = new Set([...words, ...wordsIn(facts?.value), ...wordsIn(relations?.value)]);
  const conflicts = picked(around.conflicts, (id, one) => (named.has(id) ? withoutOthers(one, facts) : undefined));
  const known = new Set([...words, ...wordsIn(facts?.value), ...wordsIn(conflicts?.value)]);
  return {
    facts,
    sources: around.sources,
    organisations: picked(around.organisations, (id, one) =>
      shown.has(id) ? one : known.has(id) ? unlisted(one) : undefined,
    ),
    conflicts,
    relations,
  };
}

/** Whatever may be an id among the texts of a file. */
const wordsIn = (value: unknown): ReadonlySet<string> =>
  new Set(textsIn(value).flatMap((text) => text.match(/[\w.-]+/gu) ?? []));

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Those that an example is about or prints. */
const organisationsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{org:([\w.-]+)|\borganisations?:\s*(\[[^\]]*\]|[\w.-]+)/gu)].flatMap(
    ([, printed, about]) => (printed ?? about ?? '').match(/[\w.-]+/gu) ?? [],
  );

/** The entries of a file that `pick` gives, as it gives them. */
function picked(
  document: SourceDocument | undefined,
  pick: (id: string, entry: unknown) => unknown,
): SourceDocument | undefined {
  if (document === undefined || !isMap(document.value)) return document;
  const entries = Object.entries(document.value).map(([id, entry]) => [id, pick(id, entry)] as const);
  return withValue(document, Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)));
}

/** A conflict without the values of facts that no example shows. */
function withoutOthers(conflict: unknown, facts: SourceDocument | undefined): unknown {
  if (!isMap(conflict) || !isMap(conflict['values'])) return conflict;
  const shown = new Set(keysOf(facts?.value));
  const { values, ...rest } = conflict;
  const left = Object.entries(values).filter(([fact]) => shown.has(fact));
  return left.length === 0 ? rest : { ...rest, values: Object.fromEntries(left) };
}

/** Generated lists show short names and texts of all organisations; one that stands here for a fact's sake has none of them. */
const unlisted = (organisation: unknown): unknown =>
  isMap(organisation)
    ? Object.fromEntries(
        Object.entries(organisation).filter(([field, value]) => field !== 'abbreviation' && !isMap(value)),
      )
    : organisation;
