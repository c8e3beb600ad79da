/** A deck file as the stages read it: what it may leave out is filled in. */
import type { CheckedFile } from '../validation/checked-file.js';
import type { Chapter, DeckSpec } from '../model/project.js';
import type { ChapterFile, DeckFile } from '../schemas/deck.js';

export const buildDeck = (deck: DeckFile, { document, units }: CheckedFile): DeckSpec => ({
  ...deck,
  subject: deck.subject ?? '',
  keywords: deck.keywords ?? '',
  chapters: deck.chapters.map(buildChapter),
  units,
  file: document.file.path,
});

const buildChapter = ({ slides = [], parts = [], ...chapter }: ChapterFile): Chapter => ({ ...chapter, slides, parts });
