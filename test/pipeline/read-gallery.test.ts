import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/pipeline/build.js';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import { type Contents, filesOf } from '../commands/sample-world.js';

const example = (type: string): string => `id: example.${type}\ntype: ${type}\ntitle: Et eksempel er en side\n`;
const schema = new TextDecoder().decode(filesOf().read('layouts/note/schema.yaml'));
const codesOf = (changes: Contents): readonly string[] =>
  readGallery(filesOf(changes)).diagnostics.map(({ code, place }) => `${place?.file} ${code}`);

describe('readGallery', () => {
  it('lets all examples join the deck, by type', () => {
    const more = { 'layouts/a/schema.yaml': schema, 'layouts/a/example.yaml': example('a') };
    const deck = readGallery(filesOf(more)).value?.decks.get('gallery');
    expect(deck?.chapters[0]?.slides).toEqual(['example.a', 'example.note']);
    expect(deck?.units.map(({ id }) => id)).toContain('gallery/chapters.types.title');
  });

  it('shows the other forms of a type behind its example', () => {
    const form = 'layouts/note/example.sparse.yaml';
    const { value, diagnostics } = readGallery(
      filesOf({ [form]: example('note.sparse').replace('type: note.sparse', 'type: note') }),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.decks.get('gallery')?.chapters[0]?.slides).toEqual(['example.note', 'example.note.sparse']);
    expect(codesOf({ [form]: example('note.full').replace('type: note.full', 'type: note') })).toContain(
      `${form} wrong-example`,
    );
  });

  it('lets them say the same, since they claim nothing', () => {
    const long = (id: string): string =>
      `id: example.${id}\ntype: note\nsection: governance.roles\ntitle: Et eksempel er en side som viser hva typen kan\n`;
    const forms = {
      'layouts/note/schema.yaml': schema.replace('properties:', 'properties:\n  section: { type: string }'),
      'layouts/note/example.yaml': long('note'),
      'layouts/note/example.sparse.yaml': long('note.sparse'),
    };
    expect(codesOf(forms)).toEqual([]);
  });

  it('puts them into the last part where there are parts, and leaves those where they are that the deck names', () => {
    const text = new TextDecoder().decode(filesOf().read('layouts/gallery.yaml'));
    const parts = 'parts: [{ id: all, number: "1.1", title: Alle, slides: [] }]';
    const changes = {
      'layouts/a/schema.yaml': schema,
      'layouts/a/example.yaml': example('a'),
      'layouts/gallery.yaml': text
        .replace('slides: []', 'slides: [example.a]')
        .replace('title: Typer', `title: Typer, ${parts}`),
    };
    const deck = readGallery(filesOf(changes)).value?.decks.get('gallery');
    expect(deck?.front.slides).toEqual(['example.a']);
    expect(deck?.chapters[0]?.parts[0]?.slides).toEqual(['example.note']);
  });

  it('finds an example of another type or id, a type without one, and a missing deck', () => {
    const file = 'layouts/note/example.yaml';
    expect(codesOf({ [file]: 'id: example.noter\ntype: note\ntitle: x\n' })).toContain(`${file} wrong-example`);
    expect(codesOf({ [file]: undefined })).toContain(`${file} missing-example`);
    expect(codesOf({ 'layouts/gallery.yaml': undefined })).toContain('layouts/gallery.yaml missing-file');
  });

  it('holds of the project’s organisations those that examples name, so that lists of all are the same everywhere', () => {
    const organisation = (id: string): string =>
      `${id}: { name: ${id}, country: "no", level: national, interviewed: { it: It } }\n`;
    const { value, diagnostics } = readGallery(
      filesOf({
        'content/organisations.yaml': ['kmd', 'ks', 'named', 'other'].map(organisation).join(''),
        'layouts/gallery.organisations.yaml': organisation('example-own'),
        'layouts/note/example.yaml': example('note').replace('Et eksempel', 'Hos {{org:named}}'),
      }),
    );
    expect(diagnostics).toEqual([]);
    expect([...(value?.organisations.keys() ?? [])].sort()).toEqual(['example-own', 'named']);
    expect(value?.units.filter(({ path }) => path[0] === 'other')).toEqual([]);
  });

  it('reads nothing again that the project was read with', () => {
    const files = filesOf();
    const around = readProject(files).value?.around ?? expect.unreachable();
    const again: string[] = [];
    const read = (path: string): Uint8Array | undefined => {
      again.push(path);
      return files.read(path);
    };
    const gallery = readGallery(
      { ...files, read, size: (path) => files.size(path), list: (path) => files.list(path) },
      around,
    );
    expect(gallery.value?.decks).toEqual(readGallery(files).value?.decks);
    expect(again.filter((path) => !/^layouts\/(gallery|[^/]*\/example)\./u.test(path))).toEqual([]);
    expect(again).toContain('layouts/note/example.yaml');
  });
});
