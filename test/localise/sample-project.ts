/** A small project in memory: one deck of two slides, with what a test adds to it. */
import type { Place } from '../../src/diagnostics/diagnostic.js';
import type {
  DeckSpec,
  Fact,
  HouseStyle,
  LocaleSpec,
  Project,
  Slide,
  Translation,
  Unit,
} from '../../src/model/project.js';
import { daWords, enWords, nbWords } from './shipped-words.js';
import type { CellGrid } from '../../src/model/cells.js';
import { countedAttributes } from '../../src/model/counted-attributes.js';
import { standardFramework } from '../model/standard-framework.js';

/** One of two cells of a slide is stated. */
const sampleGrid: CellGrid = { rows: ['operate'], columns: ['econ', 'standards'], states: [['stated', 'notStated']] };
const sampleUnits = countedAttributes(
  [
    { country: 'dk', interviewed: { a: 'A', b: 'B' } },
    { country: 'se', interviewed: { c: 'C' } },
  ],
  standardFramework,
);

const place: Place = { file: 'content/slides/no/roles.yaml', line: 3, column: 8 };
export const poPlace: Place = { file: 'locales/da/deck.po', line: 12, column: 1 };

export const nbStyle: HouseStyle = {
  money: '{currency} {number} {scale}',
  scales: { million: 'mill.', billion: 'mrd.' },
  percent: '{number} %',
  qualifiers: {
    about: 'ca. {number}',
    over: 'over {number}',
    under: 'under {number}',
    'just-over': 'vel {number}',
    'just-under': 'knapt {number}',
  },
  numbers: 'nb-NO',
};
export const daStyle: HouseStyle = {
  ...nbStyle,
  qualifiers: { ...nbStyle.qualifiers, 'just-over': 'godt {number}', 'just-under': 'knap {number}' },
  money: '{number} {scale} {currency}',
  scales: { million: 'mio.', billion: 'mia.' },
  numbers: 'da-DK',
};
export const enStyle: HouseStyle = {
  money: '{currency} {number} {scale}',
  scales: { million: 'million', billion: 'billion' },
  percent: '{number}%',
  qualifiers: {
    about: 'approx. {number}',
    over: 'over {number}',
    under: 'under {number}',
    'just-over': 'just over {number}',
    'just-under': 'just under {number}',
  },
  qualifiersShort: { about: 'c. {number}' },
  numbers: 'en-GB',
};

export const fact = (id: string, value: number, unit: Fact['unit'], more: Partial<Fact> = {}): Fact => ({
  id,
  value,
  unit,
  ...(/^[A-Z]{3}$/u.test(unit) ? { money: true as const } : {}),
  source: 'interviews',
  ...more,
});

const facts = [fact('difi.fte', 260, 'fte', { qualifier: 'about' }), fact('no.counties', 19, 'count')];

const unit = (id: string, text: string): Unit => ({
  id,
  path: id.split(/[/.]/u).slice(1),
  text,
  place,
});

function slide(
  id: string,
  texts: Readonly<Record<string, string>>,
  footnotes: Readonly<Record<string, string>> = {},
): Slide {
  const units = Object.entries(texts).map(([key, text]) => unit(`${id}/${key}`, text));
  return {
    id,
    type: 'any',
    organisations: [],
    fields: { footnotes },
    sources: ['law', 'interviews'],
    file: place.file,
    units,
  };
}

const locale = (
  tag: string,
  lang: string,
  fallback: readonly string[],
  style: HouseStyle,
  framework: LocaleSpec['framework'],
): LocaleSpec => ({
  ...{ tag, lang, name: tag, fallback, style, framework },
  translations: new Map(),
  similar: [],
  placeOfWord: () => ({ file: `locales/${tag}/framework.json`, line: 1, column: 1 }),
  placeOfSetting: () => ({ file: `locales/${tag}/locale.yaml`, line: 1, column: 1 }),
});

export const translation = (source: string, target: string, fuzzy = false): Translation => ({
  source,
  target,
  fuzzy,
  place: poPlace,
});

export interface Sample {
  readonly texts?: Readonly<Record<string, string>>;
  readonly footnotes?: Readonly<Record<string, string>>;
  /** By locale, then unit id. */
  readonly translations?: Readonly<Record<string, Readonly<Record<string, Translation>>>>;
}

export function sampleProject({ texts = {}, footnotes = {}, translations = {} }: Sample): {
  project: Project;
  deck: DeckSpec;
} {
  const locales = [
    locale('nb', 'nb-NO', [], nbStyle, nbWords),
    locale('da', 'da-DK', ['nb'], daStyle, daWords),
    locale('en', 'en-GB', ['nb'], enStyle, enWords),
    locale('nn', 'nn-NO', ['nb'], nbStyle, { overview: 'Oversyn' }),
  ].map((spec) => ({ ...spec, translations: new Map(Object.entries(translations[spec.tag] ?? {})) }));
  const slides = [slide('a', texts, footnotes), slide('b', {})];
  const project: Project = {
    decks: new Map(),
    slides: new Map(slides.map((entry) => [entry.id, entry])),
    organisations: new Map(
      [
        { id: 'ks', name: 'Kommunesektorens organisasjon', abbreviation: 'KS', country: 'no', level: 'local' },
        { id: 'fin', name: 'Finansdepartementet', country: 'no', level: 'state' },
      ].map((entry) => [entry.id, entry]),
    ),
    facts: new Map(facts.map((entry) => [entry.id, entry])),
    sources: new Map([
      ['law', { id: 'law', title: 'Meld. St. 27', url: 'https://example.org/27' }],
      ['interviews', { id: 'interviews', title: 'intervjuer' }],
    ]),
    conflicts: new Map(),
    framework: standardFramework,
    answers: {},
    cells: new Map([['b', [sampleGrid]], ...sampleUnits]),
    accepted: new Map(),
    glossary: { terms: [], forbidden: {}, names: [] },
    words: new Map(),
    locales: new Map(locales.map((entry) => [entry.tag, entry])),
    units: [
      unit('organisations/ks.name', 'Kommunesektorens organisasjon'),
      unit('organisations/fin.name', 'Finansdepartementet'),
      unit('sources/law.title', 'Meld. St. 27'),
      unit('sources/interviews.title', 'intervjuer'),
    ],
  };
  return { project, deck: sampleDeck() };
}

const sampleDeck = (): DeckSpec => ({
  ...{ id: 'deck', title: 'Styring', subject: '', author: '', client: 'Difi', keywords: '', date: '2017-06-01' },
  ...{ source: 'nb', locales: ['nb', 'da', 'en'], theme: 'nordic', file: 'content/decks/deck.yaml' },
  front: { title: 'Innledning', slides: ['a'] },
  chapters: [
    {
      id: 'mapping',
      number: '3',
      title: 'Kartlegging',
      slides: [],
      parts: [{ id: 'norway', number: '3.4', title: 'Norge', slides: ['b'] }],
    },
  ],
  units: [
    unit('deck/title', 'Styring'),
    unit('deck/chapters.mapping.title', 'Kartlegging'),
    unit('deck/chapters.mapping.parts.norway.title', 'Norge'),
  ],
});
