/** A slide type's schema as fields, and as a page whose texts are translated. */
import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { fieldsWithin } from '../../src/validation/schema-fields.js';
import { referenceUnits, typeReferences } from '../../src/validation/type-reference.js';
import { diskFiles } from '../../src/world/disk.js';
import { textFile } from '../../src/load/text-file.js';

const document = (path: string, text: string) => parseYaml(textFile(path, text)).value ?? expect.unreachable();

const shared = document(
  'layouts/common.schema.yaml',
  `definitions:
  title: { description: The takeaway., type: string, translatable: true }
  text: { type: string, translatable: true }
`,
);

const own = document(
  'layouts/chain/schema.yaml',
  `title: Chain
description: Links, as {{org:id}} or [^key] say.
proof: A frame.
type: object
required: [id, title, links]
properties:
  type: { const: chain }
  title: { $ref: '../common.schema.yaml#/definitions/title' }
  links:
    description: The links in order.
    type: object
    minProperties: 2
    maxProperties: 4
    propertyNames: { type: string, refersTo: level }
    additionalProperties: { $ref: '#/definitions/link' }
definitions:
  link:
    description: A link.
    type: object
    required: [text]
    properties:
      text: { $ref: '../common.schema.yaml#/definitions/text' }
      side: { type: string, enum: [left, right] }
      made: { type: array, maxItems: 3, items: { type: string, refersTo: fact } }
      next: { $ref: '#/definitions/link' }
`,
);

const fields = fieldsWithin({ document: own, path: [] }, { own, shared });
const told = (path: string) => fields.find((field) => field.path.join('.') === path);

describe('fieldsWithin', () => {
  it('lists fields before those within them, keys of maps by what they are', () => {
    expect(fields.slice(0, 6).map(({ path }) => path.join('.'))).toEqual([
      'type',
      'title',
      'links',
      'links.<level>',
      'links.<level>.text',
      'links.<level>.side',
    ]);
  });

  it('says what they hold, whether they must be there and what limits them', () => {
    expect(told('links')).toMatchObject({ required: true, kind: 'map', of: ['level'], entries: { least: 2, most: 4 } });
    expect(told('links.<level>.text')).toMatchObject({ required: true, kind: 'text' });
    expect(told('links.<level>.side')).toMatchObject({ required: false, kind: 'choice', of: ['left', 'right'] });
    expect(told('links.<level>.made')).toMatchObject({ kind: 'list', of: ['fact'], entries: { most: 3 } });
  });

  it('follows a schema that refers to itself only so far', () => {
    expect(Math.max(...fields.map(({ path }) => path.length))).toBeLessThanOrEqual(9);
  });
});

describe('typeReferences', () => {
  const source = load(diskFiles('.')).value ?? expect.unreachable();
  const one = {
    ...source,
    sharedSchemas: [shared],
    types: new Map([
      ['chain', own],
      ['type-reference', own],
    ]),
  };

  it('makes a page of what types share, and one of each type', () => {
    const pages = typeReferences(one);
    expect(pages.map(({ slide }) => slide.id)).toEqual(['reference.shared', 'reference.chain']);
    expect(pages[0]?.slide.fields).toMatchObject({ fields: { f0: { name: 'title', purpose: 'The takeaway.' } } });
    expect(pages[1]?.slide).toMatchObject({ language: 'en', fields: { required: 'title', optional: '' } });
  });

  it('names texts by where they stand, and takes nothing in them for a reference', () => {
    const units = typeReferences(one)[1]?.slide.units ?? [];
    expect(units.map(({ id, text }) => [id, text]).slice(0, 5)).toEqual([
      ['schema.chain/title', 'Chain'],
      ['schema.chain/description', 'Links, as { {org:id} } or [ ^key] say.'],
      ['schema.chain/proof', 'A frame.'],
      ['schema.chain/fields.links', 'The links in order.'],
      ['schema.chain/definitions.link', 'A link.'],
    ]);
    expect(units[3]?.place).toMatchObject({ file: 'layouts/chain/schema.yaml', line: 10 });
  });

  it('are none where no layout shows them', () => {
    expect(typeReferences({ ...one, types: new Map([['chain', own]]) })).toEqual([]);
  });

  it('say of every field of the layouts here what it is for', () => {
    const silent = typeReferences(source).flatMap(({ type = 'common', fields: own }) =>
      own.filter(({ description }) => description === undefined).map(({ path }) => `${type}: ${path.join('.')}`),
    );
    expect(silent).toEqual([]);
  });

  it('give every text of the layouts here a translation', () => {
    const units = referenceUnits(source);
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    for (const tag of ['nb', 'da']) {
      const translated = new Set(source.locales.find((one) => one.tag === tag)?.translated?.map(({ unit }) => unit));
      expect(units.filter(({ id }) => !translated.has(id)).map(({ id }) => id)).toEqual([]);
    }
  });
});
