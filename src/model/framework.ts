/** The vocabularies of a project: which countries, levels, roles, components, instruments and units its content may name. */

import type { Place } from '../diagnostics/diagnostic.js';
import type { RelationSense, UnitSense } from '../schemas/framework.js';

export type { RelationSense, UnitSense };

export interface Country {
  /** What the theme's styles for the country end in. */
  readonly colour: string;
  /** Of the country in content/framework.yaml. */
  readonly place?: Place;
}

export interface Framework {
  /** What stands before the dot in a slide's `section`. */
  readonly id: string;
  /** Tag of the locale in which organisations and sources are written; the decks' own where it is left out. */
  readonly source?: string;
  /** The packs that the project uses; all that there are where it is left out. */
  readonly packs?: readonly string[];
  /** By code, in the order in which they are named. */
  readonly countries: Readonly<Record<string, Country>>;
  readonly levels: readonly string[];
  readonly roles: readonly string[];
  /** The roles that have a row on slides about operational steering. */
  readonly operationalRoles: readonly string[];
  readonly components: readonly string[];
  /** The components that an overview covers. */
  readonly overview: readonly string[];
  readonly instruments: readonly string[];
  /** Sectors in which others may lead than across all of them. */
  readonly sectors: readonly string[];
  /** Ends of relations that are no organisation: several of them, or an office. */
  readonly actors: readonly string[];
  /** How two actors may stand to each other. */
  readonly relations: Readonly<Record<string, RelationSense>>;
  readonly units: Readonly<Record<string, UnitSense>>;
}

/** Every project has them: their printing is part of each locale's house style. */
export const ownUnits: Framework['units'] = { count: { whole: true, positive: true }, percent: {} };

const components = ['structure', 'roles', 'steering', 'resources', 'lessons'];
const roles = ['strategy', 'initiate', 'coordinate', 'execute', 'operate'];

/** Of a project that has no content/framework.yaml. */
export const standardFramework: Framework = {
  id: 'governance',
  countries: { no: { colour: 'no' }, dk: { colour: 'dk' }, se: { colour: 'se' }, fi: { colour: 'fi' } },
  levels: ['national', 'state', 'regional', 'local'],
  roles,
  operationalRoles: roles.slice(1),
  components,
  overview: components.slice(0, -1),
  instruments: ['econ', 'direct', 'indirect', 'standards', 'inspiration'],
  sectors: [],
  actors: [],
  relations: { steers: {}, owns: {}, assigns: {}, secretariat: {}, advises: {}, cooperates: { mutual: true } },
  units: {
    ...ownUnits,
    fte: { positive: true, short: true },
    employees: { whole: true, positive: true },
    NOK: { money: true },
    DKK: { money: true },
    SEK: { money: true },
    EUR: { money: true },
  },
};

/** The vocabularies by the name that schemas give them after `refersTo`. */
export const vocabularies = (framework: Framework): Readonly<Record<VocabularyKind, readonly string[]>> => ({
  country: Object.keys(framework.countries),
  level: framework.levels,
  role: framework.roles,
  'operational-role': framework.operationalRoles,
  component: framework.components,
  instrument: framework.instruments,
  sector: framework.sectors,
  'framework-actor': framework.actors,
  relation: Object.keys(framework.relations),
  unit: Object.keys(framework.units),
  section: ['overview', ...framework.components].map((component) => `${framework.id}.${component}`),
});

export type VocabularyKind =
  | 'country'
  | 'level'
  | 'role'
  | 'operational-role'
  | 'component'
  | 'instrument'
  | 'sector'
  | 'framework-actor'
  | 'relation'
  | 'unit'
  | 'section';
