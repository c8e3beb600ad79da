/** The gallery's pages on slide types: where they stand, what is measured, and what a project's own types get. */
import { describe, expect, it } from 'vitest';
import { composeDeck, prepareDeck } from '../../src/pipeline/build.js';
import { documentGallery, documentedGallery } from '../../src/pipeline/document-gallery.js';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import { memberOf } from '../../src/model/unit-id.js';
import { slideIds } from '../../src/template/deck-view.js';
import { fontFiles } from '../../src/world/font-files.js';
import { type Contents, filesOf, read } from '../commands/sample-world.js';

const text = (path: string): string => new TextDecoder().decode(read(path));
const own: Contents = {
  'layouts/note/schema.yaml': `title: Note
description: A thought, as {{org:id}} says.
type: object
additionalProperties: false
required: [id, type, title]
properties:
  id: { $ref: '../common.schema.yaml#/definitions/id' }
  type: { const: note }
  title: { $ref: '../common.schema.yaml#/definitions/title' }
  picture: { type: string, format: project-path, description: A picture. }
  points:
    type: object
    propertyNames: { $ref: '../common.schema.yaml#/definitions/key' }
    additionalProperties: { $ref: '../common.schema.yaml#/definitions/text' }
`,
  'layouts/note/layout.hbs': `<slide>
  <text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>
  <stack at="body">{{#each points}}<text style="body">{{this}}</text>{{/each}}</stack>
</slide>`,
  'layouts/note/example.yaml':
    'id: example.note\ntype: note\ntitle: Et eksempel er en side\npoints: { one: Kort sagt, two: Litt lengre sagt }\n',
  'layouts/note/example.bare.yaml': 'id: example.note.bare\ntype: note\ntitle: Dette er den andre formen\n',
  'layouts/common.schema.yaml': text('layouts/common.schema.yaml'),
  'layouts/type-reference/schema.yaml': text('layouts/type-reference/schema.yaml'),
  'layouts/type-reference/layout.hbs': text('layouts/type-reference/layout.hbs'),
  ...Object.fromEntries(
    ['about', 'bounds', 'drawing', 'fields', 'forms', 'proof', 'shared', 'shows']
      .map((name) => `layouts/partials/reference-${name}.hbs`)
      .map((path) => [path, text(path)]),
  ),
  'layouts/partials/furniture.hbs': text('layouts/partials/furniture.hbs'),
  'layouts/partials/classification.hbs': text('layouts/partials/classification.hbs'),
  'layouts/partials/status.hbs': text('layouts/partials/status.hbs'),
};
const files = filesOf(own);
const world = { files, fontFiles };

describe('documentedGallery', () => {
  const { value: project, diagnostics } = documentedGallery(readGallery(files), world);
  const deck = project?.decks.get('gallery') ?? expect.unreachable();

  it('puts the shared fields first where no slide opens the deck, and each type before its examples', () => {
    expect(diagnostics).toEqual([]);
    expect(slideIds(deck)).toEqual(['reference.shared', 'reference.note', 'example.note', 'example.note.bare']);
  });

  it('puts the shared fields behind the slide that opens the deck', () => {
    const opened = new TextDecoder()
      .decode(filesOf().read('layouts/gallery.yaml'))
      .replace('slides: []', 'slides: [example.note]');
    const { value } = documentedGallery(readGallery(filesOf({ ...own, 'layouts/gallery.yaml': opened })), world);
    const order = slideIds(value?.decks.get('gallery') ?? expect.unreachable());
    expect(order).toEqual(['example.note', 'reference.shared', 'reference.note', 'example.note.bare']);
  });

  it('tells the forms of a type, and the room that its texts have in them', () => {
    const { fields } = project?.slides.get('reference.note') ?? expect.unreachable();
    expect(fields).toMatchObject({
      required: 'id, title',
      forms: { 'example.note': 'example.yaml', 'example.note.bare': 'example.bare.yaml' },
      fields: {
        f0: { name: 'picture', kind: 'word', purpose: 'A picture.' },
        f2: { parent: 'points', name: '<key>', kind: 'text', room: { lines: { least: 1, most: 1 } } },
      },
    });
  });

  it('is laid out; what nobody has translated is told as a warning, and shown in English', () => {
    const prepared = prepareDeck(project ?? expect.unreachable(), deck, world, { draft: true });
    const { value, diagnostics: found } = composeDeck(prepared.value ?? expect.unreachable(), 'nb');
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.filter(({ unit }) => unit === 'schema.note/description')).toMatchObject([
      { code: 'missing-translation', severity: 'warning', place: { file: 'layouts/note/schema.yaml', line: 2 } },
    ]);
    expect(value?.scenes.find(({ slide }) => slide === 'reference.note')?.title).toBe('Note');
  });

  it('measures in the theme that is asked for', () => {
    const tall = filesOf({
      ...own,
      'layouts/themes/narrow.yaml': 'extends: nordic\nboxes: { title: { width: 400 } }\n',
    });
    const titleRoom = (theme?: string): unknown => {
      const { value } = documentedGallery(readGallery(tall), { files: tall, fontFiles }, theme);
      const fields = memberOf(value?.slides.get('reference.shared')?.fields, 'fields');
      return memberOf(memberOf(memberOf(memberOf(fields, 'f1'), 'room'), 'characters'), 'most');
    };
    expect(titleRoom()).toBeGreaterThan(120);
    expect(titleRoom('narrow')).toBeLessThan(100);
    expect(titleRoom('narrow')).toBeGreaterThan(40);
  });

  it('has no pages where no layout shows them', () => {
    const bare = readGallery(filesOf({ ...own, 'layouts/type-reference/schema.yaml': undefined }));
    const { value, source } = bare;
    expect(
      documentGallery(value ?? expect.unreachable(), source ?? expect.unreachable()).slides.has('reference.note'),
    ).toBe(false);
  });
});
