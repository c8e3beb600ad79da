/** All themes of the program: every slide type is built, read and validated in each of them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../layouts/themes', import.meta.url));
const FIRST = 'nordic';

export const themes = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

/** The gallery of the pack on any subject, which the repository's own decks do not use: its project, its locale, and what its files are called. */
export const kit = {
  project: fileURLToPath(new URL('../../general-project', import.meta.url)),
  locale: 'en',
  name: 'gallery-general',
} as const;

/** What the gallery's files are called in a theme: `gallery`, `gallery-contrast`. */
export function galleryName(theme: string): string {
  return theme === FIRST ? 'gallery' : `gallery-${theme}`;
}

/** Names of the galleries in other themes than the first. */
export const otherGalleries = themes.filter((theme) => theme !== FIRST).map(galleryName);

/**
 * The locales in which the gallery of a theme is read again by other programs: all of them in the first theme, and in each other theme one in its
 * turn, since what differs from language to language has been seen in the first, and what differs by theme is the same in each language.
 */
export function readIn(theme: string, locales: readonly string[]): readonly string[] {
  if (theme === FIRST) return locales;
  const others = themes.filter((one) => one !== FIRST);
  return locales.filter((_, index) => index === (others.indexOf(theme) + 1) % locales.length);
}
