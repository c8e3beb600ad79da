import { describe, expect, it } from 'vitest';
import type { DeckSpec, Project, Slide } from '../../src/model/project.js';
import { standardFramework } from '../model/standard-framework.js';
import { typeRows } from '../../src/template/section-rows.js';
import { deckViewer, type DeckView } from '../../src/template/deck-view.js';
import { outlineOf } from '../../src/template/make-outline.js';
import { readTokens } from '../../src/template/reference-token.js';
import { spec } from '../layout/small-deck.js';

const slide = (id: string, section?: string): Slide => ({
  id,
  type: 'note',
  ...(section === undefined ? {} : { section: `governance.${section}` }),
  organisations: [],
  fields: {},
  sources: [],
  file: 'a.yaml',
  units: [],
});

const slides = [
  slide('cover'),
  slide('no.divider'),
  slide('no.all', 'overview'),
  slide('no.r1', 'roles'),
  slide('no.r2', 'roles'),
  slide('no.s1', 'steering'),
  slide('no.r3', 'roles'),
  slide('dk.r1', 'roles'),
  slide('no.health', 'overview'),
];

const project: Project = {
  decks: new Map(),
  slides: new Map(slides.map((one) => [one.id, one])),
  organisations: new Map(),
  facts: new Map(),
  sources: new Map(),
  conflicts: new Map(),
  framework: standardFramework,
  answers: {},
  cells: new Map(),
  accepted: new Map(),
  glossary: { terms: [], forbidden: {}, names: [] },
  words: new Map(),
  locales: new Map(),
  units: [],
};

const norway = {
  id: 'norway',
  number: '1.1',
  country: 'no',
  title: 'Norge',
  slides: ['no.divider', 'no.all', 'no.r1', 'no.r2', 'no.s1', 'no.r3'],
};
const denmark = { id: 'denmark', number: '1.2', country: 'dk', title: 'Danmark', slides: ['dk.r1'] };
const mapping = {
  id: 'mapping',
  number: '1',
  title: 'Kartlegging',
  description: 'Alt',
  slides: [],
  parts: [norway, denmark],
};
const health = {
  id: 'health',
  number: '2',
  title: 'Fordypning',
  short: 'Helse',
  slides: [],
  parts: [{ id: 'no', number: '2.1', country: 'no', title: 'Norge', slides: ['no.health'] }],
};
const deckWith = (chapters: DeckSpec['chapters']): DeckSpec => ({
  ...spec,
  front: { title: 'Start', slides: ['cover'] },
  chapters,
});
const seenFrom = (id: string, chapters: DeckSpec['chapters'] = [mapping, health]): DeckView =>
  deckViewer(deckWith(chapters), outlineOf(project, deckWith(chapters)), { draft: true })(
    project.slides.get(id) ?? slide(id),
  );

/** References as `slide` or `slide–slide`. */
const said = (text: string): string =>
  readTokens(text)
    .map((part) =>
      part.kind === 'page'
        ? `${part.slide}–${part.to ?? ''}`
        : part.kind === 'unit'
          ? part.id
          : 'text' in part
            ? part.text
            : '',
    )
    .join('');

describe('the view of a deck', () => {
  it('lists the components of the part around the slide, with spans of pages', () => {
    const { rows } = seenFrom('no.divider');
    expect(rows.map(({ section, number, slides: ids }) => [section, number, ids.length])).toEqual([
      ['overview', '', 1],
      ['roles', 2, 3],
      ['steering', 3, 1],
    ]);
    expect(said(rows[1]?.pages ?? '')).toBe('no.r1–no.r2, no.r3–no.r3');
    expect(seenFrom('dk.r1').rows.map(({ section }) => section)).toEqual(['roles']);
    expect(seenFrom('cover').rows.find(({ section }) => section === 'roles')?.slides).toContain('dk.r1');
  });

  it('lists those of all parts for a slide that stands before them in their chapter', () => {
    const opened = { ...mapping, slides: ['no.health'], parts: [{ ...norway, slides: ['no.r1'] }, denmark] };
    const { rows } = seenFrom('no.health', [opened]);
    expect(rows.map(({ section, slides: ids }) => [section, ...ids])).toEqual([
      ['overview', 'no.health'],
      ['roles', 'no.r1', 'dk.r1'],
    ]);
  });

  it('lists the types of the other slides, which tell what a chapter holds where they are about no component', () => {
    const { types } = seenFrom('no.divider');
    expect(types).toMatchObject([{ type: 'note', slides: ['no.all', 'no.r1', 'no.r2', 'no.s1', 'no.r3'] }]);
    expect(said(types[0]?.pages ?? '')).toBe('no.all–no.r3');
    expect(seenFrom('dk.r1').types).toEqual([]);
  });

  it('leaves out the pages on slide types that the gallery puts between them', () => {
    const note = slide('no.r1');
    const rows = typeRows([note, { ...note, id: 'reference.note', type: 'type-reference' }, slide('no.r2')], '');
    expect(rows.map(({ type, slides: ids }) => [type, ...ids])).toEqual([['note', 'no.r1', 'no.r2']]);
    expect(said(rows[0]?.pages ?? '')).toBe('no.r1–no.r1, no.r2–no.r2');
  });

  it('knows what an agenda lists: the chapters, or the parts of the only one', () => {
    expect(seenFrom('cover').contents.map(({ number, description }) => [number, said(description)])).toEqual([
      ['1', 'demo/chapters.mapping.description'],
      ['2', ''],
    ]);
    expect(seenFrom('cover', [mapping]).contents.map(({ number }) => number)).toEqual(['1.1', '1.2']);
  });

  it('is single where numbers would tell nothing apart', () => {
    expect(seenFrom('no.r1').single).toBe(false);
    expect(seenFrom('no.r1', [mapping]).single).toBe(false);
    expect(seenFrom('no.r1', [{ ...mapping, parts: [norway] }]).single).toBe(true);
    const alone = { ...mapping, parts: [norway] };
    expect(seenFrom('no.r1', [alone, health]).single).toBe(false);
    expect(seenFrom('no.r1', [alone, { ...health, parts: [] }]).single).toBe(false);
    expect(seenFrom('cover', [{ ...mapping, parts: [] }]).single).toBe(true);
    expect(seenFrom('cover', []).single).toBe(true);
    expect(seenFrom('cover').about).toEqual({ country: ['no', 'dk'] });
  });
});
