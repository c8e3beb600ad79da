/** All ids that something in the project may refer to. */
import type { Source } from '../load/source.js';
import { type Framework, type VocabularyKind, standardFramework, vocabularies } from '../model/framework.js';
import { memberOf } from '../model/unit-id.js';

/** `party`: an organisation or an actor of the framework. */
export type IdKind =
  'organisation' | 'party' | 'fact' | 'conflict' | 'source' | 'slide' | 'locale' | 'theme' | VocabularyKind;

export interface KnownIds {
  /** The ids of a kind; undefined while a file that defines some of them could not be read. */
  of(kind: string): ReadonlySet<string> | undefined;
  /** Whether the kind belongs to the project, not to one slide. */
  isProjectKind(kind: string): boolean;
}

const FRAMEWORK = 'content/framework.yaml';

const HOMES: Readonly<Record<IdKind, string>> = {
  organisation: 'content/organisations.yaml',
  party: 'content/organisations.yaml',
  fact: 'content/facts.yaml',
  conflict: 'content/conflicts.yaml',
  source: 'content/sources.yaml',
  slide: 'content/slides/',
  locale: 'locales/',
  theme: 'layouts/themes/',
  country: FRAMEWORK,
  level: FRAMEWORK,
  role: FRAMEWORK,
  'operational-role': FRAMEWORK,
  component: FRAMEWORK,
  instrument: FRAMEWORK,
  sector: FRAMEWORK,
  'framework-actor': FRAMEWORK,
  relation: FRAMEWORK,
  unit: FRAMEWORK,
  section: FRAMEWORK,
};

/** `framework` is absent while its file is not sound. */
export function knownIds(
  source: Source,
  framework: Framework | undefined,
  packs: readonly { readonly id: string }[],
): KnownIds {
  const ids = new Map<string, ReadonlySet<string>>(Object.entries(idsByKind(source, framework)));
  ids.set('pack', new Set(packs.map(({ id }) => id)));
  const doubtful = (home: string): boolean =>
    source.broken.some((path) => path.startsWith(home)) || (home === FRAMEWORK && framework === undefined);
  const unsure = (kind: string): boolean => doubtful(homeOf(kind) ?? '\0') || (kind === 'party' && doubtful(FRAMEWORK));
  return {
    of: (kind) => (unsure(kind) ? undefined : ids.get(kind)),
    isProjectKind: (kind) => ids.has(kind),
  };
}

/** The file or folder in which ids of this kind are defined. */
export const homeOf = (kind: string): string | undefined => new Map<string, string>(Object.entries(HOMES)).get(kind);

const idsByKind = (
  source: Source,
  framework: Framework = standardFramework,
): Readonly<Record<string, ReadonlySet<string>>> => ({
  ...Object.fromEntries(Object.entries(vocabularies(framework)).map(([kind, ids]) => [kind, new Set(ids)])),
  organisation: keysOf(source.organisations?.value),
  party: new Set([...keysOf(source.organisations?.value), ...framework.actors]),
  fact: keysOf(source.facts?.value),
  conflict: keysOf(source.conflicts?.value),
  source: keysOf(source.sources?.value),
  slide: new Set(source.slides.map(({ value }) => memberOf(value, 'id')).filter((id) => typeof id === 'string')),
  locale: new Set(source.locales.map(({ tag }) => tag)),
  theme: new Set(source.themes),
});

const keysOf = (value: unknown): ReadonlySet<string> =>
  new Set(typeof value === 'object' && value !== null ? Object.keys(value) : []);
