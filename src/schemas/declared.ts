/**
 * What a project may say, as its packs (`layouts/<pack>/pack.yaml`) and its own content/framework.yaml declare it. It is read before
 * anything is checked, since the schemas of the checks are made of it: what is not well-formed is left out.
 */
import { isMap, type PlainMap } from '../load/maps.js';

/** A vocabulary's name where there is one of its entries, `[name]` where there may be several, else a schema. */
export type Attribute = string | readonly string[] | Readonly<Record<string, unknown>>;

export type Attributes = Readonly<Record<string, Attribute>>;

/** Those that are declared, or whatever any project may declare. */
export type Declarable = Attributes | 'any';

export interface VocabularySense {
  /** The key under which content/framework.yaml lists it; its own name where it is left out. */
  readonly listed?: string;
  /** The vocabulary that it is a part of. */
  readonly of?: string;
  /** Patterns of what framework.json calls an entry: `stage.*.title`. */
  readonly words?: readonly string[];
  /** How styles of the theme begin that end in an entry's colour. */
  readonly styles?: string;
  /** How many entries its slide types have room for. */
  readonly most?: number;
}

/** How texts count the entries of an attribute. */
export interface CountedSense {
  /** The attribute by whose entries they are counted. */
  readonly by: string;
  /** The word of framework.json that says how many they are. */
  readonly word: string;
}

/** What a project answers once, for slides to quote. */
export interface AnswersSense {
  /** The vocabularies by whose entries it is asked, from the outside in. */
  readonly by: readonly string[];
  /** JSON Schema of an answer. */
  readonly answer: Readonly<Record<string, unknown>>;
}

export interface Declared {
  /** Those of the packs, by the name that schemas give them. */
  readonly vocabularies: Readonly<Record<string, VocabularySense>>;
  readonly organisations: Attributes;
  /** Attributes of a chapter's parts. */
  readonly parts: Attributes;
  /** The vocabulary by which sections are named. */
  readonly sections?: string;
  /** Codes of warnings of packs that content/accepted.yaml may let stand. */
  readonly accepted: readonly string[];
  /** Attributes of organisations whose entries texts count. */
  readonly counted: Readonly<Record<string, CountedSense>>;
  /** As declared by the last pack that declares them. */
  readonly answers?: AnswersSense;
}

/** `packs` are the values of their files, `framework` that of content/framework.yaml; what stands later counts. */
export function declaredIn(packs: readonly unknown[], framework: unknown): Declared {
  const all = [...packs, framework];
  const sections = all.map((one) => mapOf(one)['sections']).findLast((name) => typeof name === 'string');
  return {
    vocabularies: merged(packs, 'vocabularies'),
    organisations: merged(all, 'organisations'),
    parts: merged(all, 'parts'),
    counted: merged(all, 'counted'),
    accepted: packs.flatMap((pack) => listAt(pack, 'accepted')),
    ...(typeof sections === 'string' ? { sections } : {}),
    ...answersIn(packs),
  };
}

/** Those of a file that is not well-formed are left out. */
function answersIn(packs: readonly unknown[]): Pick<Declared, 'answers'> {
  const asked = packs.map((pack) => mapOf(mapOf(pack)['answers'])).findLast(({ answer }) => isMap(answer));
  return asked === undefined ? {} : { answers: { by: listAt(asked, 'by'), answer: mapOf(asked['answer']) } };
}

const mapOf = (value: unknown): PlainMap => (isMap(value) ? value : {});

/** Members that are nothing yet, or of a kind that can be none, are left to the check of their file. */
function merged<T>(files: readonly unknown[], name: string): Readonly<Record<string, T>> {
  const members = files.flatMap((file) => Object.entries(mapOf(mapOf(file)[name])));
  const usable = members.filter(([, one]) => typeof one === 'string' || (typeof one === 'object' && one !== null));
  // Their files are held against the schemas that are made of this.
  return Object.fromEntries(usable) as Readonly<Record<string, T>>;
}

function listAt(value: unknown, name: string): readonly string[] {
  const list = mapOf(value)[name];
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}

/** The properties of a schema that has these attributes. */
export const propertiesOf = (attributes: Declarable): Readonly<Record<string, object>> =>
  attributes === 'any'
    ? {}
    : Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, schemaOf(attribute)]));

/** Those that none can do without. */
export const requiredIn = (attributes: Declarable): readonly string[] =>
  attributes === 'any' ? [] : Object.keys(attributes).filter((name) => typeof attributes[name] === 'string');

function schemaOf(attribute: Attribute): object {
  if (typeof attribute === 'string') return { type: 'string', refersTo: attribute };
  if (!Array.isArray(attribute)) return attribute;
  return { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', refersTo: String(attribute[0]) } };
}
