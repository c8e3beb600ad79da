/** The sign that the sources disagree stands behind figures, and the foot of the page says what else they say. */
import { describe, expect, it } from 'vitest';
import { localise } from '../../src/localise/localise.js';
import { plainText } from '../../src/localise/plain-text.js';
import type { Dispute } from '../../src/model/disputes.js';
import type { Slide, Unit } from '../../src/model/project.js';
import type { RichRun } from '../../src/model/rich-text.js';
import type { Reference } from '../../src/template/element.js';
import { poPlace, sampleProject } from './sample-project.js';

const words = (conflict: string): readonly Unit[] =>
  Object.entries({ what: `Folk i ${conflict}`, other: conflict === 'staff' ? 'ca. 50 mill.' : 'to råd' }).map(
    ([field, text]) => ({
      id: `conflicts/${conflict}.short.${field}`,
      path: [conflict, 'short', field],
      text,
      place: poPlace,
    }),
  );
const dispute = (id: string, values: Dispute['values'] = {}): Dispute => ({ id, isUsedApart: false, values });

function deckOf(
  texts: Readonly<Record<string, string>>,
  { lists = false, type }: { lists?: boolean; type?: Slide['disputes'] } = {},
) {
  const { project, deck } = sampleProject({ texts });
  const slides = new Map(
    [...project.slides].map(([id, slide]) => [id, { ...slide, ...(type && id === 'a' ? { disputes: type } : {}) }]),
  );
  const listing: Slide = { ...(project.slides.get('b') as Slide), id: 'list', units: [], disputes: 'listed' };
  const facts = new Map(
    [...project.facts].map(([id, one]) => [id, id === 'difi.fte' ? { ...one, conflicts: ['plain', 'staff'] } : one]),
  );
  const conflicts = new Map([
    ['plain', { id: 'plain', slides: [] }],
    ['power', { id: 'power', slides: [], dispute: dispute('power') }],
    ['staff', { id: 'staff', slides: [], dispute: dispute('staff', { 'difi.fte': [50] }) }],
  ]);
  const whole = {
    ...project,
    facts,
    conflicts,
    slides: slides.set('list', listing),
    units: [...project.units, ...words('power'), ...words('staff')],
  };
  const spec = { ...deck, front: { ...deck.front, slides: lists ? ['a', 'list'] : ['a'] } };
  const { value } = localise(whole, spec, 'nb');
  if (value === undefined) throw new Error('not localised');
  return value;
}

const read = (runs: readonly RichRun[]): string =>
  runs
    .map((run) =>
      run.page === undefined
        ? run.disputed === undefined
          ? run.text
          : `[${run.text}${run.disputed}]`
        : run.since === undefined
          ? `<${run.page}>`
          : `<-${run.page}>`,
    )
    .join('')
    .replaceAll('\u00A0', ' ');
const shown = (text: string, unit = 't'): string =>
  read(
    deckOf({ [unit]: text })
      .resolve({ kind: 'unit', id: `a/${unit}` }, 'a')
      .paragraphs.flatMap(({ runs }) => runs),
  );
const SIGN = '[≠kildene er uenige]';

describe('the sign that the sources disagree', () => {
  it('stands behind each figure of a disputed fact, and what is reckoned from it', () => {
    expect(shown('har {{fact:difi.fte}} i dag')).toBe(`har ca. 260 årsverk${SIGN} i dag`);
    expect(shown('{{fact:difi.fte number}} årsverk, {{ratio:difi.fte/difi.fte}} ganger')).toBe(
      `ca. 260${SIGN} årsverk, 1${SIGN} ganger`,
    );
    expect(shown('{{fact:no.counties}} fylker')).toBe('19 fylker');
  });

  it('keeps a figure with its unit, and the full stop of an abbreviation single', () => {
    const [, , after] =
      deckOf({ t: '{{fact:difi.fte number}} årsverk' }).resolve({ kind: 'unit', id: 'a/t' }, 'a').paragraphs[0]?.runs ??
      [];
    expect(after?.text).toBe('\u00A0årsverk');
  });

  it('stands where an author marks a claim', () => {
    expect(shown('gir bare råd{{disputed:power}}.')).toBe(`gir bare råd${SIGN}.`);
  });

  it('stands neither in titles, in speaker notes, nor on slides of a type without it', () => {
    const text = '{{fact:difi.fte number}} gir råd{{disputed:power}}';
    expect(shown(text, 'title')).toBe('ca. 260 gir råd');
    expect(shown(text, 'notes')).toBe('ca. 260 gir råd');
    const deck = deckOf({ t: text }, { type: 'unmarked' });
    expect(plainText(deck.resolve({ kind: 'unit', id: 'a/t' }, 'a'))).toBe('ca. 260 gir råd');
    expect(
      read(deck.resolve({ kind: 'fact', id: 'difi.fte', form: 'number' }, 'a').paragraphs.flatMap(({ runs }) => runs)),
    ).toBe('ca. 260');
  });

  it('stands behind figures that a template prints, but not what stands around one', () => {
    const deck = deckOf({});
    const of = (reference: Reference): string =>
      read(deck.resolve(reference, 'a').paragraphs.flatMap(({ runs }) => runs));
    expect(of({ kind: 'fact', id: 'difi.fte', form: 'number' })).toBe(`ca. 260${SIGN}`);
    expect(of({ kind: 'fact', id: 'difi.fte', form: 'after' })).toBe(' årsverk');
    expect(of({ kind: 'computed', of: 'figure', first: ['no.counties'], second: ['difi.fte'] })).toBe('19');
    expect(of({ kind: 'computed', of: 'measured', first: ['difi.fte'], second: [] })).not.toContain('≠');
  });
});

describe('the foot of a page', () => {
  const TEXT = '{{fact:difi.fte}} og råd{{disputed:power}}';
  const foot = (
    facts: readonly string[],
    units: readonly string[],
    deck = deckOf({ t: TEXT }, { lists: true }),
    slide = 'a',
  ): string => read(deck.resolve({ kind: 'disputes', facts, units }, slide).paragraphs.flatMap(({ runs }) => runs));

  it('says what the other source says, and where all of it is told', () => {
    expect(foot(['difi.fte'], [])).toBe('≠ Kildene er uenige; et annet sted: ca. 50 mill. Se side <list><-list>. ');
  });

  it('of several says what changes a rank, whatever stands first', () => {
    expect(foot([], ['a/t'])).toBe(
      '≠ Kildene er uenige. Folk i staff, et annet sted: ca. 50 mill. Se side <list><-list>. ',
    );
  });

  it('says on the slide that lists them what it says elsewhere, all its pages included', () => {
    expect(foot(['difi.fte'], [], deckOf({ t: TEXT }, { lists: true }), 'list')).toBe(
      '≠ Kildene er uenige; et annet sted: ca. 50 mill. Se side <list><-list>. ',
    );
  });

  it('says all of it where no slide lists it', () => {
    expect(foot([], ['a/t'], deckOf({ t: TEXT }))).toBe(
      '≠ Kildene er uenige. Folk i staff, et annet sted: ca. 50 mill. Folk i power, et annet sted: to råd. ',
    );
  });

  it('says nothing where nothing is marked', () => {
    expect(foot(['no.counties'], [])).toBe('');
    expect(foot([], ['a/title'], deckOf({ title: TEXT }))).toBe('');
    expect(foot(['difi.fte'], [], deckOf({ t: TEXT }, { type: 'unmarked' }))).toBe('');
  });
});
