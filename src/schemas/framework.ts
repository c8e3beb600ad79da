/** What `content/framework.yaml` may hold: the vocabularies of the project; those that it leaves out are the program's. */

/** What a unit of facts is like. */
export interface UnitSense {
  /** A currency, printed by the locale's house style; its id is its code. */
  readonly money?: true;
  /** Has a short form for labels: `unitShort.<id>` among the words. */
  readonly short?: true;
  /** Nothing can be counted in parts. */
  readonly whole?: true;
  /** Less than none cannot be. */
  readonly positive?: true;
}

/** What a kind of relation is like. */
export interface RelationSense {
  /** It is the same from both ends. */
  readonly mutual?: true;
}

export interface FrameworkFile {
  readonly id?: string;
  readonly source?: string;
  readonly packs?: readonly string[];
  readonly countries?: Readonly<Record<string, { readonly colour?: string }>>;
  readonly levels?: readonly string[];
  readonly roles?: readonly string[];
  readonly 'operational-roles'?: readonly string[];
  readonly components?: readonly string[];
  readonly overview?: readonly string[];
  readonly instruments?: readonly string[];
  readonly sectors?: readonly string[];
  readonly actors?: readonly string[];
  readonly relations?: Readonly<Record<string, RelationSense>>;
  readonly units?: Readonly<Record<string, UnitSense>>;
}

const id = { type: 'string', pattern: '^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$', maxLength: 40 };
/** Themes have colours for a scale of so many steps, and templates room for so many columns. */
const MOST_STEPS = 5;

const list = (most: number) => ({ type: 'array', minItems: 1, maxItems: most, uniqueItems: true, items: id });
const some = (kind: string) => ({ type: 'array', uniqueItems: true, items: { type: 'string', refersTo: kind } });

export const frameworkSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    id,
    source: { type: 'string', refersTo: 'locale' },
    packs: {
      description: 'The packs that it uses; all that there are where it is left out.',
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', refersTo: 'pack' },
    },
    countries: {
      type: 'object',
      propertyNames: id,
      additionalProperties: { type: 'object', additionalProperties: false, properties: { colour: id } },
    },
    levels: list(8),
    roles: list(MOST_STEPS),
    'operational-roles': some('role'),
    components: list(MOST_STEPS),
    overview: some('component'),
    instruments: list(MOST_STEPS),
    sectors: { type: 'array', uniqueItems: true, items: id },
    actors: {
      description: 'Ends of relations that are no organisation, such as all municipalities of a country.',
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
    },
    relations: {
      description: 'How two actors may stand to each other; mutual where it is the same from both ends.',
      type: 'object',
      minProperties: 1,
      propertyNames: id,
      additionalProperties: { type: 'object', additionalProperties: false, properties: { mutual: { const: true } } },
    },
    units: {
      type: 'object',
      propertyNames: id,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          money: { const: true },
          short: { const: true },
          whole: { const: true },
          positive: { const: true },
        },
      },
    },
  },
};
