/** Which of the decks that were built LibreOffice looks at, where it need not look at all of them. */
import { otherGalleries } from './themes.js';

/** The first name of each deck among `<deck>.<locale>`: for what is the same in all languages, and takes LibreOffice another run. */
export const firstOfEach = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.findIndex((other) => deckOf(other) === deckOf(name)) === index);

/**
 * The decks among names that LibreOffice reads back as text: the first of each, in one theme, since what it reads differs neither by language
 * nor by theme.
 */
export const readBack = (names: readonly string[]): readonly string[] =>
  firstOfEach(names).filter((name) => !otherGalleries.includes(deckOf(name)));

const deckOf = (name: string): string => name.slice(0, name.lastIndexOf('.'));
