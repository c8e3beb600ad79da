import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.js';
import { loadGallery } from '../../src/load/load-gallery.js';
import { broughtPath } from '../../src/load/load-locale.js';
import type { Around } from '../../src/load/source.js';
import { type Contents, filesOf } from '../commands/sample-world.js';
import { standardText } from '../model/standard-framework.js';

const own: Contents = {
  'content/framework.yaml': `id: sound
packs: [governance]
countries: { 'no': {}, is: {} }
units: { litres: { positive: true }, NOK: { whole: true } }
relations: { pours: {} }
`,
  'layouts/standard.yaml': standardText,
  // Nothing that the project would show of its own.
  'layouts/note/example.yaml': undefined,
  'layouts/gallery.yaml': undefined,
};

const frameworkOf = (changes: Contents): unknown => loadGallery(filesOf(changes)).value?.framework?.value;

describe('the gallery of a project with a framework of its own', () => {
  it('holds what a pack brings against the vocabularies of that pack, and facts and relations against both', () => {
    expect(frameworkOf(own)).toMatchObject({
      id: 'governance',
      packs: ['governance'],
      countries: { no: {}, dk: {}, se: {}, fi: {} },
      units: { litres: { positive: true }, fte: { positive: true }, NOK: { whole: true } },
      relations: { pours: {}, steers: {} },
    });
    expect(frameworkOf(own)).not.toHaveProperty('countries.is');
  });

  it('leaves its vocabularies where it shows examples or a deck of the project, which name them, and joins units and kinds', () => {
    const example = { 'layouts/note/example.yaml': 'id: example.note\ntype: note\ntitle: Et eksempel\n' };
    const deck = { 'layouts/gallery.yaml': 'id: gallery\ntitle: Galleri\nsource: nb\nlocales: [nb]\n' };
    for (const changes of [example, deck])
      expect(frameworkOf({ ...own, ...changes })).toMatchObject({
        id: 'sound',
        countries: { no: {}, is: {} },
        units: { litres: { positive: true }, fte: { positive: true } },
        relations: { pours: {}, steers: {} },
      });
  });

  it('is made in the languages of its decks, since it need not name its vocabularies in others', () => {
    const brought = { 'layouts/governance/gallery.yaml': 'id: gallery\nsource: nb\nlocales: [nb, da, en]\n' };
    expect(loadGallery(filesOf({ ...own, ...brought })).value?.decks[0]?.value).toMatchObject({
      locales: ['nb', 'da'],
    });
  });
});

describe('the gallery of a project with several packs', () => {
  const pack = (name: string, more: string): Contents => ({
    [`layouts/${name}/pack.yaml`]: `standard: { units: { ${name}s: { whole: true } } }\n`,
    [`layouts/${name}/gallery.yaml`]: `id: gallery\nsource: nb\nlocales: [nb]\n${more}`,
    [`layouts/${name}/gallery.facts.yaml`]: `example.${name}: { value: 1, unit: ${name}s, source: plan }\n`,
  });
  const files = {
    ...own,
    'content/framework.yaml': 'packs: [fish, fowl]\n',
    ...pack('fish', 'front: { slides: [one] }\nchapters: [{ id: a, number: "1" }, { id: b, number: "2" }]\n'),
    ...pack(
      'fowl',
      'front: { slides: [two] }\nchapters: [{ id: c, number: "1", parts: [{ id: d, number: "1.2" }] }, { id: e }]\n',
    ),
  };

  it('has the chapters of each behind those of the one before, and the facts and units of all', () => {
    const { value } = loadGallery(filesOf(files));
    expect(value?.decks.map((deck) => deck.value)).toEqual([
      {
        id: 'gallery',
        source: 'nb',
        locales: ['nb'],
        front: { slides: ['one', 'two'] },
        chapters: [
          { id: 'a', number: '1' },
          { id: 'b', number: '2' },
          { id: 'c', number: '3', parts: [{ id: 'd', number: '3.2' }] },
          { id: 'e' },
        ],
      },
    ]);
    expect(Object.keys(value?.facts?.value ?? {}).sort()).toEqual(['example.fish', 'example.fowl']);
    expect(value?.framework?.value).toMatchObject({ units: { fishs: {}, fowls: {} } });
  });

  it('is that of the project where it has a deck of its own', () => {
    const deck = { 'layouts/gallery.yaml': 'id: gallery\nsource: nb\nlocales: [nb]\nchapters: []\n' };
    expect(loadGallery(filesOf({ ...files, ...deck })).value?.decks[0]?.value).toMatchObject({ chapters: [] });
  });
});

describe('translations of the examples that the program brings', () => {
  const po = (title: string): string =>
    `msgid ""\nmsgstr "Language: da\\n"\n\nmsgctxt "example.note/title"\nmsgid "Et eksempel er en side"\nmsgstr "${title}"\n`;
  const path = 'locales/da/gallery.po';
  const brought = { [path]: po('Et eksempel'), [broughtPath(path)]: po('Et eksempel') };
  const titleIn = (around: Around | undefined): string | undefined =>
    around?.locales.find(({ tag }) => tag === 'da')?.translations.get('example.note/title')?.target;

  it('are read with the gallery, and not with a project, of which no slide shows any', () => {
    const files = filesOf(brought);
    const { value: project } = load(files);
    expect(titleIn(project)).toBeUndefined();
    expect(titleIn(loadGallery(files).value)).toBe('Et eksempel');
    expect(titleIn(loadGallery(files, project).value)).toBe('Et eksempel');
  });

  it('are read with the project where it has another file in their place', () => {
    const own = { ...brought, [path]: po('Et eget eksempel') };
    expect(titleIn(load(filesOf(own)).value)).toBe('Et eget eksempel');
    expect(titleIn(loadGallery(filesOf(own), load(filesOf(own)).value).value)).toBe('Et eget eksempel');
  });
});
