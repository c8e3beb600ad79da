/** The titles of a deck, one after the other, as whoever reads nothing else reads them; with what makes a title hard to follow. */
import type { Item, Presentation, Scene } from '../scene/scene.js';
import { everyItem, everyText, wordsOf as textOf } from '../scene/walk.js';
import { wordsOf } from '../text/whole-word.js';

/** `counting`: it tells what the sources say and how often, not how things are; `long`: over 20 words; `repeated`: an earlier title
 * says the same; `alike`: the two before it begin so too; `undrawn`: a number that its page shows nowhere else. */
export type Oddity = 'counting' | 'long' | 'repeated' | 'alike' | 'undrawn';

export interface Found {
  readonly what: Oddity;
  /** The words at fault, or the page of the other title. */
  readonly about: string;
}

type CountingWords = (title: string) => readonly string[];

export interface StoryTitle {
  readonly page: number;
  readonly slide: string;
  readonly title: string;
  /** How many words it has. */
  readonly words: number;
  readonly found: readonly Found[];
}

export interface StoryPart {
  readonly title: string;
  readonly titles: readonly StoryTitle[];
}

export interface Story {
  readonly deck: string;
  readonly locale: string;
  readonly pages: number;
  /** How many words a title has, on average. */
  readonly words: number;
  readonly parts: readonly StoryPart[];
}

/** `counting`: finds words that speak of sources and counts, in the locale of the presentation. */
export function storyOf(presentation: Presentation, counting: CountingWords): Story {
  const { id, locale, scenes, sections } = presentation;
  const titles = titlesIn(scenes, counting);
  const parts = sections.map(({ title, start, count }) => ({
    title,
    titles: titles.filter(({ index }) => index >= start && index < start + count).map(({ told }) => told),
  }));
  const words = titles.reduce((sum, { told }) => sum + told.words, 0) / Math.max(1, titles.length);
  return { deck: id, locale, pages: scenes.length, words: Number(words.toFixed(1)), parts };
}

/** A slide that goes on over several pages says its title once. */
function titlesIn(scenes: readonly Scene[], counting: CountingWords) {
  const first = scenes.map((scene, index) => ({ scene, index })).filter(({ scene }) => scene.part === 1);
  return first.map(({ scene, index }, at) => {
    const before = first.slice(0, at).map((one) => one.scene);
    const { page, slide } = scene;
    const title = titleOf(scene);
    const found = [...countingIn(counting(title)), ...longIn(title), ...repeatedIn(scene, before), ...undrawnIn(scene)];
    return { index, told: { page, slide, title, words: wordsOf(title).length, found } };
  });
}

/** Without the number of the page where a slide goes on over several. */
const titleOf = ({ title, parts }: Scene): string => (parts > 1 ? title.replace(/\s*\(\d+\/\d+\)$/u, '') : title);

const countingIn = (words: readonly string[]): readonly Found[] =>
  words.length === 0 ? [] : [{ what: 'counting', about: words.join(', ') }];

/** A longer title is not taken in at once. */
const MOST_WORDS = 20;

function longIn(title: string): readonly Found[] {
  const { length } = wordsOf(title);
  return length > MOST_WORDS ? [{ what: 'long', about: `${length}` }] : [];
}

function repeatedIn(scene: Scene, before: readonly Scene[]): readonly Found[] {
  const title = titleOf(scene);
  const twin = before.find((one) => titleOf(one) === title);
  if (twin !== undefined) return [{ what: 'repeated', about: `${twin.page}` }];
  const beginning = beginningOf(title);
  const isRun = before.length > 1 && before.slice(-2).every((one) => beginningOf(one.title) === beginning);
  return isRun && beginning !== '' ? [{ what: 'alike', about: beginning }] : [];
}

/** The first three words of a title; empty where it has no more than those. */
function beginningOf(title: string): string {
  const words = wordsOf(title);
  return words.length > 3 ? words.slice(0, 3).join(' ') : '';
}

/** In digits, but for years. */
const NUMBER = /(?<![\p{L}\p{N}])\d+(?:[.,\u00A0\u202F]\d+)*(?![\p{L}\p{N}])/gu;

function undrawnIn(scene: Scene): readonly Found[] {
  const numbers = numbersIn(titleOf(scene)).filter((number) => !/^(?:19|20)\d\d$/u.test(number));
  if (numbers.length === 0) return [];
  const drawn = new Set(drawnIn(scene.items).flatMap(numbersIn));
  return [...new Set(numbers)]
    .filter((number) => !drawn.has(number))
    .map((about): Found => ({ what: 'undrawn', about }));
}

const numbersIn = (text: string): readonly string[] => text.match(NUMBER) ?? [];

/** The words of a page but for its title, and what stands beside the bars and lines of its charts. */
const drawnIn = (items: readonly Item[]): readonly string[] => [
  ...everyText(items).flatMap(({ item, body }) => (isTitle(item) ? [] : [textOf(body)])),
  ...everyItem(items).flatMap((item) =>
    item.kind === 'chart' ? item.labels.map(({ runs }) => runs.map((run) => run.text).join('')) : [],
  ),
];

const isTitle = (item: Item): boolean => item.kind === 'text' && item.placeholder === 'title';
