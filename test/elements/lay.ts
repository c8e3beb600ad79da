/** Lays out a small slide written as markup in the Nordic look, with texts that are their own ids unless given. */
import { attemptSlide, type Attempt } from '../../src/layout/attempt.js';
import type { LocalisedDeck } from '../../src/localise/localised-deck.js';
import type { DeckSpec } from '../../src/project/project.js';
import type { Item } from '../../src/scene/scene.js';
import type { Reference } from '../../src/template/element.js';
import { parseMarkup } from '../../src/template/parse-markup.js';
import { toToken } from '../../src/template/reference-token.js';
import { openFonts } from '../../src/text/fonts.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';

const loaded = loadTheme(diskFiles('.'), 'nordic').value;
if (loaded === undefined) throw new Error('the theme cannot be read');
export const theme = loaded;
const fonts = openFonts(fontFiles(theme.fonts), theme.fonts);

/** A text of the slide, for use in markup. */
export const unit = (id: string): string => toToken({ kind: 'unit', id });

/** `markup` is what stands in the slide; `texts` gives the words of units, a line each; lines that start with `- ` are bullets. */
export function lay(markup: string, texts: Readonly<Record<string, string>> = {}, step = 0): Attempt {
  const { root, diagnostics } = parseMarkup(`<slide>${markup}</slide>`, 'test.hbs');
  if (root === undefined) throw new Error(diagnostics[0]?.message);
  const slide = { id: 'test', type: 'test', organisations: [], fields: {}, sources: [], file: 'test.yaml', units: [] };
  return attemptSlide({ slide, root }, { deck: deckOf(texts), theme, fonts, pageOf: () => 1 }, step);
}

function deckOf(texts: Readonly<Record<string, string>>): LocalisedDeck {
  const words = (reference: Reference): string => ('id' in reference ? (texts[reference.id] ?? reference.id) : '');
  const paragraph = (line: string) => ({
    runs: [{ text: line.replace(/^- /u, '') }],
    ...(line.startsWith('- ') ? { bullet: 0 as const } : {}),
  });
  const spec: DeckSpec = {
    id: 'test',
    title: '',
    subject: '',
    author: '',
    client: '',
    keywords: '',
    date: '',
    theme: 'nordic',
    source: 'nb',
    locales: ['nb'],
    front: { title: '', slides: [] },
    chapters: [],
    units: [],
    file: 'test.yaml',
  };
  return {
    spec,
    tag: 'nb',
    lang: 'nb-NO',
    resolve: (reference) => ({
      paragraphs: words(reference).split('\n').map(paragraph),
      lang: 'nb-NO',
      ...(reference.kind === 'unit' ? { unit: reference.id } : {}),
    }),
    plain: words,
    placeOf: () => undefined,
    abbreviations: () => [],
    hyphenation: () => 'nb',
    number: String,
    words: (...[key]: readonly [string, ...unknown[]]) => key,
    slideType: () => undefined,
  };
}

/** Words of an item, empty where it has none. */
export const wordsOf = (item: Item): string => {
  if (item.kind !== 'text' && item.kind !== 'shape') return '';
  return (item.text?.paragraphs ?? []).map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
};

export const named = (items: readonly Item[], label: string): Item[] =>
  items.filter((item) => item.name.split(' ')[0] === label);

/** Whether two boxes share more than an edge. */
export const overlap = (a: Item, b: Item): boolean =>
  a.box.x < b.box.x + b.box.width - 0.01 &&
  b.box.x < a.box.x + a.box.width - 0.01 &&
  a.box.y < b.box.y + b.box.height - 0.01 &&
  b.box.y < a.box.y + a.box.height - 0.01;
