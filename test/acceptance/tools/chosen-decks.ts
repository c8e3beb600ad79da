/** The decks that are looked at: each that shows something which no larger one does, some in one locale alone. */
import { fileURLToPath } from 'node:url';
import type { DeckSpec, Project } from '../../../src/model/project.js';
import { readProject } from '../../../src/pipeline/build.js';
import { slidesOf } from '../../../src/template/deck-view.js';
import { diskFiles } from '../../../src/world/disk.js';
import { layeredFiles } from '../../../src/world/layered-files.js';
import { examples } from './examples.js';
import { galleryName, kit, readIn, themes } from './themes.js';

export const GALLERY_LOCALES: readonly string[] = ['nb', 'da', 'en'];

/** A country's deck shows the slides of the whole report, beside a cover, contents and a list of abbreviations of its own. */
const GENERATED = new Set(['cover', 'agenda', 'abbreviations']);

/**
 * `<deck>.<locale>` of each. A deck that has most of its slides from larger ones is looked at in one of its locales, in turn: what the
 * rest shows in other languages stands in the galleries.
 */
export function chosenDecks(project: Project): ReadonlySet<string> {
  const shown = new Set<string>();
  let parts = 0;
  const chosen = [...project.decks.values()]
    .toSorted((a, b) => countIn(b, project) - countIn(a, project))
    .flatMap((deck) => {
      const slides = slidesOf(deck, project).filter(({ type }) => !GENERATED.has(type));
      const fresh = slides.filter(({ id }) => !shown.has(id));
      fresh.forEach(({ id }) => shown.add(id));
      if (fresh.length === 0) return [];
      if (2 * fresh.length >= slides.length) return deck.locales.map((locale) => `${deck.id}.${locale}`);
      parts += 1;
      return [`${deck.id}.${deck.locales[parts % deck.locales.length] ?? deck.source}`];
    });
  return new Set(chosen);
}

const countIn = (deck: DeckSpec, project: Project): number => slidesOf(deck, project).length;

/** All that are looked at, those of the examples and the galleries too. Throws where a project cannot be read. */
export function chosenNames(): ReadonlySet<string> {
  const program = diskFiles(fileURLToPath(new URL('../../../', import.meta.url)));
  const decks = [program, ...examples.map((example) => layeredFiles(diskFiles(example), program))].flatMap((files) => {
    const { value } = readProject(files);
    if (value === undefined) throw new Error('A project cannot be read');
    return [...chosenDecks(value)];
  });
  const galleries = themes.flatMap((theme) =>
    readIn(theme, GALLERY_LOCALES).map((locale) => `${galleryName(theme)}.${locale}`),
  );
  return new Set([...decks, ...galleries, `${kit.name}.${kit.locale}`]);
}
