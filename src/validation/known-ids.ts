/** All ids that something in the project may refer to. */
import { keysOf } from '../load/maps.js';
import type { Source } from '../load/source.js';
import { type Framework, idsByKind as idsInFramework } from '../model/framework.js';
import { declaredBy } from './declared-by.js';
import { memberOf } from '../model/unit-id.js';

/** `party`: an organisation or an actor of the framework. */
type OwnKind =
  | 'organisation'
  | 'party'
  | 'fact'
  | 'conflict'
  | 'source'
  | 'slide'
  | 'locale'
  | 'theme'
  | 'pack'
  | 'framework-actor'
  | 'relation'
  | 'unit'
  | 'section';

export interface KnownIds {
  /** The ids of a kind; undefined while a file that defines some of them could not be read. */
  of(kind: string): ReadonlySet<string> | undefined;
  /** The file or folder in which ids of a kind are defined; undefined for kinds that belong to one slide. */
  homeOf(kind: string): string | undefined;
  /** Whether the kind has the name of a list in framework.yaml, as vocabularies of a project have; those of packs have a noun of their own. */
  isList(kind: string): boolean;
}

const FRAMEWORK = 'content/framework.yaml';

const HOMES: Readonly<Record<OwnKind, string>> = {
  organisation: 'content/organisations.yaml',
  party: 'content/organisations.yaml',
  fact: 'content/facts.yaml',
  conflict: 'content/conflicts.yaml',
  source: 'content/sources.yaml',
  slide: 'content/slides/',
  locale: 'locales/',
  theme: 'layouts/themes/',
  pack: 'layouts/',
  'framework-actor': FRAMEWORK,
  relation: FRAMEWORK,
  unit: FRAMEWORK,
  section: FRAMEWORK,
};

/** `framework` is absent while its file is not sound. */
export function knownIds(
  source: Source,
  framework: Framework | undefined,
  packs: readonly { readonly id: string }[] = [],
): KnownIds {
  const ids = new Map([...idsOf(source, framework)].map(([kind, all]) => [kind, new Set(all)] as const));
  ids.set('pack', new Set([...source.knownPacks, ...packs.map(({ id }) => id)]));
  const doubtful = (home: string): boolean =>
    source.broken.some((path) => path.startsWith(home)) || (home === FRAMEWORK && framework === undefined);
  const lists = new Set(keysOf(source.framework?.value));
  const listed = new Set([...ids.keys(), ...keysOf(declaredBy(source).vocabularies), ...lists]);
  const home = (kind: string): string | undefined => homeOf(kind) ?? (listed.has(kind) ? FRAMEWORK : undefined);
  const unsure = (kind: string): boolean => doubtful(home(kind) ?? '\0') || (kind === 'party' && doubtful(FRAMEWORK));
  return { of: (kind) => (unsure(kind) ? undefined : ids.get(kind)), homeOf: home, isList: (kind) => lists.has(kind) };
}

/** Where ids of a kind are defined that every project has. */
export const homeOf = (kind: string): string | undefined => new Map<string, string>(Object.entries(HOMES)).get(kind);

function idsOf(source: Source, framework: Framework | undefined): ReadonlyMap<string, Iterable<string>> {
  const organisations = keysOf(source.organisations?.value);
  return new Map<string, Iterable<string>>([
    ...(framework === undefined ? [] : idsInFramework(framework)),
    ['organisation', organisations],
    ['party', [...organisations, ...(framework?.actors ?? [])]],
    ['fact', keysOf(source.facts?.value)],
    ['conflict', keysOf(source.conflicts?.value)],
    ['source', keysOf(source.sources?.value)],
    ['slide', source.slides.map(({ value }) => memberOf(value, 'id')).filter((id) => typeof id === 'string')],
    ['locale', source.locales.map(({ tag }) => tag)],
    ['theme', source.themes],
    ['pack', source.knownPacks],
  ]);
}
