import { expect, it } from 'vitest';
import type { DeckSpec, Slide } from '../../../src/model/project.js';
import { finderHelpers } from '../../../src/packs/governance/finder.js';
import { outlineOf } from '../../../src/template/make-outline.js';
import { readTokens } from '../../../src/template/reference-token.js';
import { spec } from '../../layout/small-deck.js';
import { emptyProject } from '../../template/sample-layouts.js';

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
  slide('no.all', 'overview'),
  slide('no.r1', 'roles'),
  slide('no.s1', 'steering'),
  slide('no.r2', 'roles'),
  slide('dk.r1', 'roles'),
  slide('no.health', 'overview'),
];
const project = { ...emptyProject, slides: new Map(slides.map((one) => [one.id, one])) };

const norway = {
  id: 'norway',
  number: '1.1',
  country: 'no',
  title: 'N',
  slides: ['no.all', 'no.r1', 'no.s1', 'no.r2'],
};
const denmark = { id: 'denmark', number: '1.2', country: 'dk', title: 'D', slides: ['dk.r1'] };
const mapping = { id: 'mapping', number: '1', title: 'Kartlegging', slides: [], parts: [norway, denmark] };
const health = {
  ...{ id: 'health', number: '2', title: 'Fordypning', short: 'Helse', slides: [] },
  parts: [{ id: 'no', number: '2.1', country: 'no', title: 'Norge', slides: ['no.health'] }],
};

const found = (chapters: DeckSpec['chapters']): unknown => {
  const deck = { ...spec, chapters };
  return finderHelpers(deck, outlineOf(project, deck))['finder']?.();
};

/** References as the page's slide, or from one to the other. */
const said = (text: string): string =>
  readTokens(text)
    .map((part) => {
      if (part.kind === 'page') return `${part.slide}–${part.to ?? ''}`;
      if (part.kind === 'unit') return part.id;
      return 'text' in part ? part.text : '';
    })
    .join('');

const read = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? said(one) : one));

it('finds pages by country and component, and in the chapters behind', () => {
  expect(read(found([mapping, health]))).toEqual({
    columns: [
      { section: 'overview', number: '' },
      { section: 'roles', number: 2 },
      { section: 'steering', number: 3 },
    ],
    chapters: [{ title: 'demo/chapters.health.short' }],
    rows: [
      {
        country: 'no',
        title: 'demo/chapters.mapping.parts.norway.title',
        cells: ['no.all–no.all', 'no.r1–no.r1, no.r2–no.r2', 'no.s1–no.s1', 'no.health–no.health'],
      },
      { country: 'dk', title: 'demo/chapters.mapping.parts.denmark.title', cells: ['', 'dk.r1–dk.r1', '', ''] },
    ],
    inRow: 2.5,
    inColumn: 5 / 3,
  });
});

it('is nothing where no part is about a country', () => {
  expect(found([{ ...health, parts: [{ id: 'all', number: '2.1', title: 'Alle', slides: ['no.health'] }] }])).toBe('');
});

it('leaves annexes out: they document what the chapters before them say', () => {
  const annex = { ...health, id: 'annex', number: 'A', short: 'Vedlegg' };
  expect(found([mapping, health, annex])).toEqual(found([mapping, health]));
});
