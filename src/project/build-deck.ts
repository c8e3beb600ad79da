/** A deck file as the stages read it: what it may leave out is filled in. */
import type { CheckedFile } from '../validation/checked-file.js';
import type { Chapter, DeckSpec } from '../model/project.js';
import type { ChapterFile, DeckFile } from '../schemas/deck.js';
import type { ExampleLogFile } from '../schemas/example-log.js';

/** `exampleLog`: given for the gallery's deck alone. */
export const buildDeck = (deck: DeckFile, { document, units }: CheckedFile, exampleLog?: ExampleLogFile): DeckSpec => ({
  ...deck,
  subject: deck.subject ?? '',
  keywords: deck.keywords ?? '',
  chapters: deck.chapters.map(buildChapter),
  units,
  ...(exampleLog === undefined ? {} : { exampleLog }),
  file: document.file.path,
});

const buildChapter = ({ slides = [], parts = [], ...chapter }: ChapterFile): Chapter => ({ ...chapter, slides, parts });
