import { describe, expect, it } from 'vitest';
import { loadGallery } from '../../src/load/load-gallery.js';
import { type Contents, filesOf } from '../commands/sample-world.js';

const own: Contents = {
  'content/framework.yaml': `id: sound
packs: [governance]
countries: { 'no': {}, is: {} }
units: { litres: { positive: true }, NOK: { whole: true } }
relations: { pours: {} }
`,
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

  it('leaves it as it is where it shows examples or a deck of the project', () => {
    const example = { 'layouts/note/example.yaml': 'id: example.note\ntype: note\ntitle: Et eksempel\n' };
    const deck = { 'layouts/gallery.yaml': 'id: gallery\ntitle: Galleri\nsource: nb\nlocales: [nb]\n' };
    for (const changes of [example, deck])
      expect(frameworkOf({ ...own, ...changes })).toMatchObject({ id: 'sound', countries: { no: {}, is: {} } });
  });

  it('is made in the languages of its decks, since it need not name its vocabularies in others', () => {
    const brought = { 'layouts/governance/gallery.yaml': 'id: gallery\nsource: nb\nlocales: [nb, da, en]\n' };
    expect(loadGallery(filesOf({ ...own, ...brought })).value?.decks[0]?.value).toMatchObject({
      locales: ['nb', 'da'],
    });
  });
});
