/** Lays out small pieces of markup in memory: the real theme and fonts, and a deck whose texts are given by unit id, or are it. */
import { attemptSlide, type Attempt } from '../../src/layout/attempt.js';
import type { Situation } from '../../src/layout/make-context.js';
import type { Place } from '../../src/diagnostics/diagnostic.js';
import type { Part } from '../../src/setting/context.js';
import type { LocalisedDeck } from '../../src/localise/localised-deck.js';
import type { DeckSpec, Slide, Unit } from '../../src/model/project.js';
import type { RichRun, RichText } from '../../src/model/rich-text.js';
import type { Item } from '../../src/scene/scene.js';
import type { PlacedText } from '../../src/scene/walk.js';
import { parseMarkup } from '../../src/template/parse-markup.js';
import { toToken } from '../../src/template/reference-token.js';
import type { Reference } from '../../src/template/element.js';
import type { ExpandedSlide } from '../../src/template/expand-slides.js';
import { openFonts, type FontSet } from '../../src/text/fonts.js';
import { parseMarkdown } from '../../src/text/markdown.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import type { Theme } from '../../src/theme/theme.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';

export type Texts = Readonly<Record<string, string>>;

const root = new URL('../..', import.meta.url).pathname;

function nordic(): Theme {
  const { value, diagnostics } = loadTheme(diskFiles(root), 'nordic');
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export const theme: Theme = nordic();
export const fonts: FontSet = openFonts(fontFiles(theme.fonts), theme.fonts);

/** Prints the reference to a unit, as a template would. */
export const unit = (id: string): string => toToken({ kind: 'unit', id });
export const page = (slide: string, to?: string): string =>
  toToken({ kind: 'page', slide, ...(to === undefined ? {} : { to }) });

export const spec: DeckSpec = {
  id: 'demo',
  title: 'Demo',
  subject: '',
  author: '',
  client: '',
  keywords: '',
  date: '2017-06-30',
  source: 'nb',
  locales: ['nb', 'en'],
  theme: 'nordic',
  front: { title: 'Start', slides: [] },
  chapters: [],
  units: [],
  file: 'content/decks/demo.yaml',
};

const words: Readonly<Record<string, string>> = {
  pageShort: 's.',
  countOf: '{{number}} av {{total}}',
  continuedPart: '({{part}}/{{parts}})',
  'tablePart.rows': '{{from}}–{{to}} av {{all}}',
  'tablePart.next': 's. {{page}}',
  'tablePart.nextWith': 's. {{page}}: {{list}}',
  'tablePart.rest': 'resten av {{name}}',
  'alt.rowMap': 'Delt: {{list}}',
};

/** A deck without typography and translations: texts come out as their Markdown says. */
export function deckOf(texts: Texts, tag = 'nb'): LocalisedDeck {
  const known = new Map<string, RichText>();
  const resolve = (reference: Reference): RichText => {
    const key = JSON.stringify(reference);
    const rich = known.get(key) ?? richOf(reference, texts);
    known.set(key, rich);
    return rich;
  };
  return {
    spec,
    tag,
    lang: 'nb-NO',
    resolve,
    printed: (unit) => ({ text: texts[unit] ?? unit, tag, paragraphs: [] }),
    placeOf: (id) => placesOf(texts).get(id),
    originOf: (characters, id = '') => {
      const place = texts[id]?.includes(characters) === true ? placesOf(texts).get(id) : undefined;
      return place && { place, unit: id };
    },
    abbreviations: () => [{ short: 'KS', name: 'Kommunesektorens organisasjon' }],
    hyphenation: () => ({ patterns: 'nb', jointEndings: [] }),
    number: (value, decimals) => (decimals === undefined ? String(value) : value.toFixed(decimals)).replace('-', '−'),
    percent: (value) => `${value} %`,
    words: (key, ...[values]) =>
      (words[key] ?? key).replace(/\{\{(\w+)\}\}/gu, (_, name: string) =>
        String(new Map(Object.entries(values ?? {})).get(name)),
      ),
    optionalWord: () => undefined,
    slideType: () => undefined,
  };
}

function richOf(reference: Reference, texts: Texts): RichText {
  if (reference.kind === 'page') {
    const { slide, to } = reference;
    const end = to === undefined ? [] : [{ text: '', page: to, since: slide }];
    return { paragraphs: [{ runs: [{ text: '', page: slide }, ...end] }], lang: 'nb-NO' };
  }
  if (reference.kind !== 'unit')
    return { paragraphs: [{ runs: [{ text: 'key' in reference ? reference.key : reference.kind }] }], lang: 'nb-NO' };
  const paragraphs = parseMarkdown(texts[reference.id] ?? reference.id).map(({ bullet, pieces }) => ({
    ...(bullet === undefined ? {} : { bullet }),
    runs: pieces.map((piece): RichRun => ({
      text: piece.kind === 'text' ? piece.text : piece.raw,
      ...(piece.kind === 'footnote' ? { superscript: true as const, spoken: `note ${piece.key}` } : {}),
      ...(piece.bold ? { bold: true as const } : {}),
      ...(piece.italic ? { italic: true as const } : {}),
    })),
  }));
  return { paragraphs, lang: 'nb-NO', unit: reference.id };
}

/** Where the texts of `no.one` stand: one a line, after the line with its id. */
export const placesOf = (texts: Texts, id = 'no.one'): ReadonlyMap<string, Place> =>
  new Map(
    Object.keys(texts).map((name, index) => [name, { file: `content/slides/${id}.yaml`, line: index + 2, column: 3 }]),
  );

/** A slide as the template stage gives it; its units stand one a line in its file. */
export function slideOf(markup: string, texts: Texts = {}, id = 'no.one'): ExpandedSlide {
  const { root: element, diagnostics } = parseMarkup(markup, 'layouts/test/layout.hbs');
  if (element === undefined) throw new Error(JSON.stringify(diagnostics));
  const file = `content/slides/${id}.yaml`;
  const units = Object.entries(texts).map(([name, text], index): Unit => ({
    id: name,
    path: [name],
    text,
    place: { file, line: index + 2, column: 3 },
  }));
  const slide: Slide = { id, type: 'test', organisations: [], fields: {}, sources: [], file, units };
  return { slide, root: element };
}

export const situationOf = (texts: Texts = {}): Situation => ({
  deck: deckOf(texts),
  theme,
  fonts,
  pageOf: (slide) => (slide === 'far' ? 1234 : 7),
  lastPageOf: (slide) => (slide === 'far' ? 1236 : 7),
  pictures,
});

/** By path, in pixels. */
const pictures = new Map([
  ['tall.png', { width: 300, height: 900 }],
  ['wide.png', { width: 3000, height: 100 }],
  ['photo.jpg', { width: 1600, height: 900 }],
  ['later.jpg', { width: 16, height: 9, missing: true as const }],
]);

/** One attempt at the markup, wrapped in a slide where it is none. */
export function lay(markup: string, texts: Texts = {}, step = 0, part?: Part): Attempt {
  const whole = markup.startsWith('<slide') ? markup : `<slide>${markup}</slide>`;
  return attemptSlide(slideOf(whole, texts), situationOf(texts), step, part);
}

/** Items of a kind, in order. */
export const itemsOf = <K extends Item['kind']>(items: readonly Item[], kind: K): Extract<Item, { kind: K }>[] =>
  items.filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);

export const textOf = (body: PlacedText['body']): string =>
  body.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
export const linesOf = (body: PlacedText['body']): string[] =>
  body.paragraphs.flatMap(({ lines }) => lines.map(({ segments }) => segments.map(({ text }) => text).join('')));
