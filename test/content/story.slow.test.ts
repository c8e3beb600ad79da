/** What a reader of the whole report gets in each language: titles that say how things are, and a main part of sixty pages. */
import { expect, it } from 'vitest';
import { countingWords } from '../../src/localise/counting-words.js';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import type { Presentation, Scene } from '../../src/scene/scene.js';
import type { TextBody } from '../../src/scene/text.js';
import { everyText, wordsOf } from '../../src/scene/walk.js';
import { storyOf } from '../../src/storyline/storyline.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';

const files = diskFiles(new URL('../..', import.meta.url).pathname);
const project = readProject(files).value ?? expect.unreachable('the report is sound');
const deck = project.decks.get('nordic-digitalisation') ?? expect.unreachable('the report is there');
const prepared = prepareDeck(project, deck, { files, fontFiles }, { draft: true }).value;

const composed = new Map(
  deck.locales.map((locale): readonly [string, Presentation] => [
    locale,
    (prepared && composeDeck(prepared, locale).value) ?? expect.unreachable(`the report fits in ${locale}`),
  ]),
);

const pagesIn = (locale: string): readonly string[] =>
  (composed.get(locale)?.scenes ?? []).map(({ slide, part }) => `${slide} ${part}`);

it.each(deck.locales)(
  'has titles in %s that say how things are, on two lines at most, with numbers that are drawn',
  (locale) => {
    const speech = project.locales.get(locale) ?? expect.unreachable('it is one of the locales');
    const presentation = composed.get(locale) ?? expect.unreachable('it is composed');
    const story = storyOf(presentation, (title) => countingWords(title, speech));
    const titles = story.parts.flatMap((part) => part.titles);
    expect(titles.length).toBeGreaterThan(100);
    expect(titles.filter(({ found }) => found.some(({ what }) => what !== 'alike'))).toEqual([]);
    const characters = titles.reduce((sum, { title }) => sum + title.length, 0);
    expect(characters / titles.length).toBeLessThanOrEqual(95);
  },
);

it('has a main part of sixty pages at most, and annexes after it', () => {
  const annex = deck.chapters.findIndex(({ number }) => /^[A-Z]/u.test(number));
  expect(annex).toBeGreaterThan(0);
  const main = [
    deck.front.slides,
    ...deck.chapters
      .slice(0, annex)
      .flatMap((chapter) => [chapter.slides ?? [], ...(chapter.parts ?? []).map(({ slides }) => slides)]),
  ].flat();
  const pages = deck.locales.map(
    (locale) => pagesIn(locale).filter((page) => main.includes(page.split(' ')[0] ?? '')).length,
  );
  expect(Math.max(...pages)).toBeLessThanOrEqual(60);
});

it('has the same pages in every language', () => {
  const [first = [], ...others] = deck.locales.map(pagesIn);
  for (const other of others) expect(other).toEqual(first);
});

/** Neither what stands above and below the body, nor the program's own labels. */
const bodiesOf = ({ items }: Scene): readonly TextBody[] =>
  everyText(items).flatMap(({ body, item, box }) => {
    const role = 'role' in item ? (item.role ?? '') : '';
    const isTitle = 'placeholder' in item && item.placeholder === 'title';
    return isTitle || AROUND.has(role) || (item.kind === 'text' && box.y > NOTES) ? [] : [body];
  });

const AROUND: ReadonlySet<string> = new Set(['footer', 'note', 'label', 'lead', 'title']);
const NOTES = 478;

const charactersIn = (bodies: readonly TextBody[], isCounted: (size: number) => boolean): number =>
  bodies
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))
    .reduce((sum, { text, size }) => sum + (isCounted(size) ? [...text.trim()].length : 0), 0);

it.each(deck.locales)('is set large enough to read and in few enough words in %s', (locale) => {
  const pages = (composed.get(locale)?.scenes ?? []).map(bodiesOf);
  const bodies = pages.flat();
  const small = charactersIn(bodies, (size) => size < 10) / charactersIn(bodies, () => true);
  expect(small).toBeGreaterThan(0);
  expect(small).toBeLessThanOrEqual(0.3);
  const words = bodies.reduce((sum, body) => sum + wordsOf(body).split(/\s+/u).filter(Boolean).length, 0);
  expect(words / pages.length).toBeGreaterThan(100);
  expect(words / pages.length).toBeLessThanOrEqual(190);
});

it('has a deck for those who decide of twelve pages at most', () => {
  const executive = project.decks.get('executive') ?? expect.unreachable('it is there');
  const parts = prepareDeck(project, executive, { files, fontFiles }, { draft: true }).value;
  const pages = executive.locales.map((locale) => (parts && composeDeck(parts, locale).value?.scenes.length) ?? 99);
  expect(Math.max(...pages)).toBeLessThanOrEqual(12);
});
