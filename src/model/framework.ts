/** The vocabularies of a project, by name, and what else its content may name that is no file's entry: units, relations, actors. */

import type { Place } from '../diagnostics/diagnostic.js';
import type { CountedSense } from '../schemas/declared.js';
import type { RelationSense, UnitSense } from '../schemas/framework.js';

export type { RelationSense, UnitSense };

export interface Entry {
  readonly id: string;
  /** What the theme's styles for the entry end in; the theme gives it one where the project names none. */
  readonly colour?: string;
  /** Where the entry stands in content/framework.yaml. */
  readonly place?: Place;
}

export interface Vocabulary {
  /** The key under which content/framework.yaml lists it. */
  readonly listed: string;
  readonly entries: readonly Entry[];
  /** The vocabulary that it is a part of. */
  readonly of?: string;
  /** Patterns of what framework.json calls an entry: `stage.*.title`. */
  readonly words: readonly string[];
  /** How styles of the theme begin that end in an entry's colour. */
  readonly styles?: string;
}

export interface Framework {
  /** What stands before the dot in a slide's `section`. */
  readonly id: string;
  /** Tag of the locale in which organisations and sources are written; the decks' own where it is left out. */
  readonly source?: string;
  /** The packs that the project uses; all that there are where it is left out. */
  readonly packs?: readonly string[];
  /** By the name that schemas give them after `refersTo`, in the order in which they are declared. */
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** The vocabulary by which sections are named. */
  readonly sections?: string;
  /** Attributes of a chapter's parts: by name the vocabulary that each has an entry of. */
  readonly parts: Readonly<Record<string, string>>;
  /** Attributes of organisations: by name the vocabulary that each has an entry of, or several. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes of organisations whose entries texts count. */
  readonly counted: Readonly<Record<string, CountedSense>>;
  /** Ends of relations that are no organisation: several of them, or an office. */
  readonly actors: readonly string[];
  /** How two actors may stand to each other. */
  readonly relations: Readonly<Record<string, RelationSense>>;
  readonly units: Readonly<Record<string, UnitSense>>;
}

/** Every project has them: their printing is part of each locale's house style. */
export const ownUnits: Framework['units'] = { count: { whole: true, positive: true }, percent: {} };

/** The section of slides about all entries of its vocabulary. */
export const OVERVIEW = 'overview';

/** Ids of a vocabulary's entries in order; none where there is no such vocabulary. */
export const entriesOf = ({ vocabularies }: Framework, name: string | undefined): readonly string[] =>
  vocabularies.get(name ?? '')?.entries.map(({ id }) => id) ?? [];

/** Everything that schemas may name after `refersTo` and that is defined in the framework, by kind. */
export const idsByKind = (framework: Framework): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ...[...framework.vocabularies.keys()].map((name) => [name, entriesOf(framework, name)] as const),
    ['framework-actor', framework.actors],
    ['relation', Object.keys(framework.relations)],
    ['unit', Object.keys(framework.units)],
    ['section', [OVERVIEW, ...entriesOf(framework, framework.sections)].map((entry) => `${framework.id}.${entry}`)],
  ]);
