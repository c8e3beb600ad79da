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
    expect(codesOf({ 'layouts/gallery.yaml': undefined })).toContain('layouts/examples/gallery.yaml missing-file');
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

  it('asks for no translation of sources of the project that no example names', () => {
    const source = (id: string): string => `${id}: { title: Report }\n`;
    const { value, diagnostics } = readGallery(
      filesOf({
        'content/sources.yaml': source('named') + source('other'),
        'layouts/gallery.sources.yaml': source('example-own'),
        'layouts/note/schema.yaml': schema.replace(
          'properties:',
          'properties:\n  sources: { type: array, items: { type: string } }',
        ),
        'layouts/note/example.yaml': `${example('note')}sources: [named]\n`,
      }),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.units.flatMap(({ id }) => (id.startsWith('sources/') ? [id] : []))).toEqual([
      'sources/named.title',
      'sources/example-own.title',
    ]);
  });

  describe('with common examples', () => {
    const common = {
      'layouts/gallery.yaml': undefined,
      'layouts/examples/gallery.yaml': new TextDecoder()
        .decode(filesOf().read('layouts/gallery.yaml'))
        .replace('locales: [nb]', 'locales: [nb, da]'),
      'layouts/examples/gallery.facts.yaml': 'example.x: { value: 3, unit: count, year: 2025, source: example-s }\n',
      'layouts/examples/gallery.sources.yaml': 'example-s: { title: Regnskapet }\n',
      'layouts/a/schema.yaml': schema,
      'layouts/examples/a/example.school.yaml': example('a.school')
        .replace('type: a.school', 'type: a')
        .replace('Et eksempel', 'Et eksempel på {{fact:example.x}}'),
    };

    it('shows them, and what they refer to, where neither the project nor its packs show the type', () => {
      const { value, diagnostics } = readGallery(filesOf(common));
      expect(diagnostics).toEqual([]);
      expect(value?.decks.get('gallery')?.chapters[0]?.slides).toEqual(['example.a.school', 'example.note']);
      expect(value?.facts.get('example.x')?.value).toBe(3);
      const own = readGallery(filesOf({ ...common, 'layouts/governance/a/example.yaml': example('a') }));
      expect(own.value?.decks.get('gallery')?.chapters[0]?.slides).toEqual(['example.a', 'example.note']);
      expect(own.value?.facts.has('example.x')).toBe(false);
    });

    it('is made in the locales of the project’s decks, in all where they have none', () => {
      const localesWith = (deck: string | undefined): readonly string[] | undefined =>
        readGallery(filesOf({ ...common, 'content/decks/demo.yaml': deck })).value?.decks.get('gallery')?.locales;
      expect(localesWith('locales: [da]')).toEqual(['da']);
      expect(localesWith('locales: [fi]')).toEqual(['nb', 'da']);
      expect(localesWith('locales: {')).toEqual(['nb', 'da']);
      expect(localesWith(undefined)).toEqual(['nb', 'da']);
    });

    it('has what stands beside them in the language of the deck, whatever the project is written in', () => {
      const framework = 'source: da\n';
      const { value } = readGallery(filesOf({ ...common, 'content/framework.yaml': framework }));
      const unit = value?.units.find(({ id }) => id === 'sources/example-s.title');
      expect(unit).toMatchObject({ text: 'Regnskapet' });
      expect(unit).not.toHaveProperty('language');
    });

    it('tells entries of their PO file that name no text, and of no other gallery', () => {
      const po = (unit: string): string => `msgid ""\nmsgstr ""\n\nmsgctxt "${unit}"\nmsgid "x"\nmsgstr "y"\n`;
      const files = {
        'locales/da/gallery.examples.po': po('example.a.school/nothing'),
        'locales/da/gallery.po': po('example.b/title'),
        'locales/da/gallery.other.po': po('example.other/title'),
        'locales/da/own.po': po('example.note/nothing'),
        'locales/da/demo.po': po('no.one/nothing'),
      };
      const told = (changes: Contents): readonly (string | undefined)[] =>
        readGallery(filesOf(changes))
          .diagnostics.filter(({ code }) => code === 'orphan-translation')
          .map(({ place }) => place?.file);
      expect(told({ ...common, ...files })).toEqual(['locales/da/gallery.examples.po', 'locales/da/own.po']);
      expect(told(files)).toEqual(['locales/da/gallery.po', 'locales/da/own.po']);
      const content = readProject(filesOf(files)).diagnostics.filter(({ code }) => code === 'orphan-translation');
      expect(content.map(({ place }) => place?.file)).toEqual(['locales/da/demo.po']);
    });
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
