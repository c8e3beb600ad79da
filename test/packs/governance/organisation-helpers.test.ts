import { describe, expect, it } from 'vitest';
import { standardFramework } from '../../model/standard-framework.js';
import type { LocaleSpec, Organisation, Project, Slide, Unit } from '../../../src/model/project.js';
import { outlineOf } from '../../../src/template/make-outline.js';
import { mentioned } from '../../../src/template/mentioned.js';
import { organisationHelpers } from '../../../src/packs/governance/organisation-helpers.js';
import { spec } from '../../layout/small-deck.js';

const place = { file: 'a.yaml', line: 1, column: 1 };
const unit = (id: string, path: string, text: string): Unit => ({ id: `${id}/${path}`, path: [path], text, place });
const slide = (id: string, texts: Readonly<Record<string, string>>, organisations: readonly string[] = []): Slide => ({
  id,
  type: 'note',
  organisations,
  fields: {},
  sources: [],
  file: 'a.yaml',
  units: Object.entries(texts).map(([path, text]) => unit(id, path, text)),
});
const organisation = (id: string, country: string, level: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: id,
  country,
  level,
  ...more,
});

const organisations = [
  organisation('kl', 'dk', 'local', { abbreviation: 'KL', interviewed: { it: 'It', law: 'Jura' } }),
  organisation('ks', 'no', 'local', { abbreviation: 'KS' }),
  organisation('kmd', 'no', 'national', { abbreviation: 'KMD', interviewed: { it: 'It' } }),
  organisation('difi', 'no', 'state', { abbreviation: 'Difi', interviewed: { all: 'Alle' } }),
  organisation('brreg', 'no', 'state'),
];
const slides = [
  slide('one', { title: 'KS-ordningen gjelder', notes: 'KMD står bare her' }, ['ks']),
  slide('two', { title: '{{org:difi}} samordner' }, ['ks', 'kl']),
  slide('three', { title: 'Kommunene samarbeider' }),
  slide('four', { title: 'Slutt' }, ['ks']),
];
const english = { translations: new Map([['three/title', { target: 'KL cooperates' }]]) } as unknown as LocaleSpec;
const project: Project = {
  decks: new Map(),
  slides: new Map(slides.map((one) => [one.id, one])),
  organisations: new Map(organisations.map((one) => [one.id, one])),
  facts: new Map(),
  sources: new Map(),
  conflicts: new Map(),
  framework: standardFramework,
  answers: {},
  cells: new Map(),
  accepted: new Map(),
  glossary: { terms: [], forbidden: {}, names: [] },
  words: new Map(),
  locales: new Map([['en', english]]),
  units: [],
};

const deck = { ...spec, front: { ...spec.front, slides: slides.map(({ id }) => id) } };

/** What a helper gives, as plain data. */
const given = (name: string, ...values: unknown[]): unknown =>
  organisationHelpers(outlineOf(project, deck))[name]?.(...values, {});

describe('lists of organisations', () => {
  it('hold the abbreviations that any language of the deck uses as words, but not those of notes', () => {
    expect(mentioned(spec, project, slides).map(({ id }) => id)).toEqual(['kl', 'difi']);
  });

  it('go by country in the order of the framework', () => {
    expect(given('mentioned')).toMatchObject([
      { country: 'no', count: 1, organisations: [{ id: 'difi' }] },
      { country: 'dk', count: 1, organisations: [{ id: 'kl' }] },
    ]);
  });

  it('count the units that were interviewed, from the upper levels down', () => {
    expect(given('interviewed')).toMatchObject([
      { country: 'no', count: 2, organisations: [{ id: 'kmd' }, { id: 'difi', level: 'state' }] },
      {
        country: 'dk',
        count: 2,
        organisations: [{ id: 'kl', units: [{}, {}].map(() => expect.stringContaining('kl.interviewed')) }],
      },
    ]);
  });

  it('are of the countries that are asked for, and hold abbreviations named besides', () => {
    const ids = (groups: unknown): unknown =>
      (groups as { country: string; organisations: { id: string }[] }[]).map(({ country, organisations: all }) => [
        country,
        all.map(({ id }) => id),
      ]);
    expect(ids(given('interviewed', ['dk']))).toEqual([['dk', ['kl']]]);
    expect(ids(given('mentioned', ['no'], ['kmd', 'brreg']))).toEqual([['no', ['kmd', 'difi']]]);
  });
});
