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
export const galleryName = (theme: string): string => (theme === FIRST ? 'gallery' : `gallery-${theme}`);
