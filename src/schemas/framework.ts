/** What `content/framework.yaml` may hold: the vocabularies of the project; those that it leaves out are its packs'. */
import type { Attributes, Declared } from './declared.js';
import { dottedId, fields, mapOf, refersTo, setOf, text } from './shapes.js';

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

/** How lines between two actors can be drawn; the first where nothing is said. */
export const LINES = ['solid', 'double', 'dashed'] as const;

export type LineLook = (typeof LINES)[number];

/** What a line of an org chart may stand for: the upper unit is over the lower one, or works for a council. */
export const CHART_LINES = ['hierarchy', 'support'] as const;

export type ChartLine = (typeof CHART_LINES)[number];

/** What a kind of relation is like. */
export interface RelationSense {
  /** How its lines are drawn. */
  readonly line?: LineLook;
  /** For which lines of org charts it stands; for none where nothing is said. */
  readonly chart?: ChartLine;
  /** The word for the key that it shares in a legend with others that name it and are drawn alike: `legend.feedsOrFills`. */
  readonly together?: string;
  /** It is the same from both ends. */
  readonly mutual?: true;
}

/** Entries in order, or a map of them with what each is like. */
export type EntriesFile = readonly string[] | Readonly<Record<string, { readonly colour?: string }>>;

export interface VocabularyFile {
  /** All of the other vocabulary where they are left out. */
  readonly entries?: EntriesFile;
  /** The vocabulary that it is a part of. */
  readonly of?: string;
  /** Patterns of what framework.json calls an entry: `stage.*.title`. */
  readonly words?: readonly string[];
  /** How styles of the theme begin that end in an entry's colour. */
  readonly styles?: string;
}

interface ReservedFile {
  readonly id?: string;
  readonly source?: string;
  readonly packs?: readonly string[];
  readonly sections?: string;
  readonly organisations?: Attributes;
  readonly parts?: Attributes;
  readonly actors?: readonly string[];
  readonly relations?: Readonly<Record<string, RelationSense>>;
  readonly units?: Readonly<Record<string, UnitSense>>;
}

/** Every other key is a vocabulary. */
export type FrameworkFile = ReservedFile & Readonly<Record<string, unknown>>;

const id = { type: 'string', pattern: '^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$', maxLength: 40 };
/** More cannot be told apart by those who read them. */
const MOST_ENTRIES = 40;

function vocabulary(most = MOST_ENTRIES): object {
  const entries = [
    { type: 'array', maxItems: most, uniqueItems: true, items: id },
    { ...mapOf(fields({}, { colour: id }), id), maxProperties: most },
  ];
  const whole = fields({}, { entries: { anyOf: entries }, of: id, words: setOf(wordPattern), styles: text });
  return { anyOf: [...entries, { ...whole, required: ['entries'] }, { ...whole, required: ['of'] }] };
}

/** What framework.json calls an entry: `stage.*.title`. */
export const wordPattern = { type: 'string', pattern: '^[^*]*\\*[^*]*$' };

const attributes = mapOf(
  { anyOf: [text, { type: 'array', minItems: 1, maxItems: 1, items: id }, { type: 'object' }] },
  id,
);

const yes = { const: true };

const both = (...names: readonly string[]): object => ({
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, {}])),
});

const together = {
  description: 'The word of framework.json for the key that kinds which name it share in legends, where they are drawn alike.',
  ...text,
};

const chart = {
  description:
    'For which lines of org charts it stands: hierarchy for those from a unit to the units under it, support for those to councils that a unit works for.',
  enum: CHART_LINES,
};

export const reserved = {
  id,
  source: refersTo('locale'),
  packs: {
    description: 'The packs of slide types that it uses; all that there are where it is left out.',
    ...setOf(refersTo('pack')),
  },
  sections: { description: 'The vocabulary by which slides name their section.', ...text },
  organisations: { description: 'Attributes of organisations: a vocabulary, a list of one, or a schema.', ...attributes },
  parts: { description: 'Attributes of a chapter’s parts, in the same way.', ...attributes },
  actors: {
    description: 'Ends of relations that are no organisation, such as all towns together.',
    ...setOf(dottedId),
  },
  relations: {
    description:
      'How two actors may stand to each other, each with how its lines are drawn; mutual where it is the same from both ends: its lines have no heads.',
    ...mapOf({ ...fields({}, { line: { enum: LINES }, chart, together, mutual: yes }), not: both('chart', 'mutual') }, id),
    minProperties: 1,
  },
  units: mapOf(fields({}, { money: yes, short: yes, whole: yes, positive: yes }), id),
};

/** Vocabularies that packs declare stand under the names by which they are listed. */
export const frameworkSchema = ({ vocabularies }: Pick<Declared, 'vocabularies'>) => ({
  type: 'object',
  properties: {
    ...Object.fromEntries(
      Object.entries(vocabularies).map(([name, { listed = name, most }]) => [listed, vocabulary(most)]),
    ),
    ...reserved,
  },
  propertyNames: id,
  additionalProperties: vocabulary(),
});
