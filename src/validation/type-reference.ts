/** The gallery's page about a slide type: its schema shown as a slide, whose texts are translated like all others. */
import { type Path, placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { Source } from '../load/source.js';
import type { Slide, Unit } from '../model/project.js';
import {
  type SchemaField,
  type SchemaPart,
  type Schemas,
  fieldAt,
  fieldsWithin,
  namesIn,
  partOf,
  sharedName,
  valueOf,
} from './schema-fields.js';
import { memberOf } from '../model/unit-id.js';

/** The slide type of these pages, which no file of the content can use. */
export const REFERENCE = 'type-reference';

/** Schemas are written in the language of the program, whatever the gallery's deck is written in. */
const LANGUAGE = 'en';

export interface TypeReference {
  /** The type that the page is about; absent on the page about shared fields. */
  readonly type?: string;
  readonly fields: readonly SchemaField[];
  readonly slide: Slide;
}

/** The page about what types share comes first. Without a layout for these pages there are none. */
export function typeReferences({ types, sharedSchemas: [shared] }: Source): readonly TypeReference[] {
  if (!types.has(REFERENCE)) return [];
  const documented = [...types].filter(([type]) => type !== REFERENCE);
  const common =
    shared === undefined
      ? []
      : [
          sharedReference(
            shared,
            documented.map(([, own]) => own),
          ),
        ];
  return [...common, ...documented.map(([type, own]) => typeReference(type, { own, shared }))];
}

/** Units of all pages, each once: a description that several types share is one text. */
export const referenceUnits = (source: Source): readonly Unit[] => [
  ...new Map(typeReferences(source).flatMap(({ slide }) => slide.units.map((unit) => [unit.id, unit]))).values(),
];

function typeReference(type: string, schemas: Schemas): TypeReference {
  const whole: SchemaPart = { document: schemas.own, path: [] };
  const shared = sharedFields(schemas.own);
  const fields = fieldsWithin(whole, schemas).filter(
    ({ path: [first = ''] }) => !shared.has(first) && first !== 'type',
  );
  const required = memberOf(schemas.own.value, 'required');
  const isRequired = (name: string): boolean => Array.isArray(required) && required.includes(name);
  const names = [...shared];
  const extra = {
    about: type,
    required: names.filter(isRequired).join(', '),
    optional: names.filter((name) => !isRequired(name)).join(', '),
  };
  return { type, fields, slide: slideOf(`reference.${type}`, whole, fields, extra) };
}

function sharedReference(shared: SourceDocument, types: readonly SourceDocument[]): TypeReference {
  const whole: SchemaPart = { document: shared, path: [] };
  const used = new Set(types.flatMap((own) => [...sharedFields(own)]));
  const fields = namesIn(partOf(whole, 'definitions'))
    .filter((name) => used.has(name))
    .flatMap((name) => fieldAt(partOf(whole, 'definitions', name), [name], false, { own: shared, shared }));
  return { fields, slide: slideOf('reference.shared', whole, fields, { about: '', required: '', optional: '' }) };
}

/** Shared fields that a type takes as they are and under their own names. */
function sharedFields(own: SourceDocument): ReadonlySet<string> {
  const properties: SchemaPart = { document: own, path: ['properties'] };
  return new Set(namesIn(properties).filter((name) => sharedName(partOf(properties, name)) === name));
}

function slideOf(
  id: string,
  whole: SchemaPart,
  fields: readonly SchemaField[],
  more: Readonly<Record<string, string>>,
): Slide {
  const texts = [
    ...['title', 'description', 'proof'].map((name) => ({ part: partOf(whole, name), at: [name] })),
    ...fields.flatMap(({ description }, index) =>
      description === undefined ? [] : [{ part: description, at: ['fields', `f${index}`, 'purpose'] }],
    ),
  ];
  const units = texts.flatMap(({ part, at }) => unitOf(part, at));
  return {
    id,
    type: REFERENCE,
    language: LANGUAGE,
    organisations: [],
    sources: [],
    file: whole.document.file.path,
    units,
    fields: {
      id,
      type: REFERENCE,
      ...more,
      ...Object.fromEntries(units.flatMap(({ path, text }) => (path.length === 1 ? [[String(path[0]), text]] : []))),
      fields: Object.fromEntries(fields.map((field, index) => [`f${index}`, shown(field)])),
    },
  };
}

/** The field as the layout prints it. */
const shown = ({ path, of, description, ...field }: SchemaField): object => ({
  ...field,
  parent: path.slice(0, -1).join(' › '),
  name: path.at(-1) ?? '',
  of: of.join(', '),
  ...(description === undefined ? {} : { purpose: valueOf(description) }),
});

/** The unit is named by where the text stands, so it is the same on every page that shows it. */
function unitOf(part: SchemaPart, at: readonly string[]): readonly Unit[] {
  const text = valueOf(part);
  if (typeof text !== 'string' || text.trim() === '') return [];
  const { file } = part.document;
  const name = /([^/]+?)[./]schema\.yaml$/u.exec(file.path)?.[1] ?? '';
  return [
    {
      id: `schema.${name}/${textName(part.path)}`,
      path: at,
      text: literal(text),
      language: LANGUAGE,
      // Needed only where something is wrong with a schema, as is the tree.
      get place() {
        return placeOf(part.document, part.path);
      },
    },
  ];
}

/** `description` of the whole, `fields.levels`, `fields.phases.entry.text`, `definitions.level.actors`. */
function textName([first = '', ...rest]: Path): string {
  const steps = rest.slice(0, -1).filter((step) => step !== 'properties');
  const names = steps.map((step) => (step === 'additionalProperties' || step === 'items' ? 'entry' : step));
  return [first === 'properties' ? 'fields' : first, ...names].join('.');
}

/** Breaks up references in descriptions, such as `{{org:id}}` and `[^key]`: there they are examples. */
const literal = (text: string): string => text.replaceAll('{{', '{ {').replaceAll('}}', '} }').replaceAll('[^', '[ ^');
