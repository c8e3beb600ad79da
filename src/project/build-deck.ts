/** A deck file as the stages read it: what it may leave out is filled in. */
import type { CheckedFile } from './checked-file.js';
import type { Chapter, DeckPart, DeckSpec } from './project.js';
import type { ChapterFile, DeckFile, PartFile } from './schemas/deck.js';

export const buildDeck = (deck: DeckFile, { document, units }: CheckedFile): DeckSpec => ({
  id: deck.id,
  title: deck.title,
  subject: deck.subject ?? '',
  author: deck.author,
  client: deck.client,
  ...(deck.approval === undefined ? {} : { approval: deck.approval }),
  keywords: deck.keywords ?? '',
  date: deck.date,
  source: deck.source,
  locales: deck.locales,
  theme: deck.theme,
  front: deck.front,
  chapters: deck.chapters.map(buildChapter),
  units,
  file: document.file.path,
});

const buildChapter = ({ slides = [], parts = [], ...chapter }: ChapterFile): Chapter => ({
  ...chapter,
  slides,
  parts: parts.map(buildPart),
});

const buildPart = (part: PartFile): DeckPart => ({ ...part });
