/**
 * The examples that know no subject: a deck, what it refers to, and examples of the slide types that belong to no pack. The gallery shows
 * them in a project that has no deck, or no examples of these types, of its own or of its packs.
 */
import type { Files } from '../world/world.js';
import { filesBelow, filesIn } from './folders.js';
import { isMap } from './maps.js';
import { parseYaml } from './parse-yaml.js';
import { readText } from './read-text.js';
import { type SourceDocument, withValue } from './source-document.js';

const FOLDER = 'layouts/examples';

/** Where a file of the gallery stands among them. */
export const commonFile = (name: string): string => `${FOLDER}/${name}`;

export const isCommon = (path: string): boolean => path.startsWith(`${FOLDER}/`);

/**
 * The PO file of a gallery's deck, without its ending: the translations of common examples stand apart, since a gallery shows them or those of a
 * pack, and so do those of a pack that has a file of its own, `gallery.<pack>`, among the `paths` of a locale's files.
 */
export function galleryPo(deck: string, paths: readonly string[]): string {
  if (isCommon(deck)) return 'gallery.examples';
  const [, pack] = /^layouts\/([^/]+)\/gallery\.yaml$/u.exec(deck) ?? [];
  const own = `gallery.${pack ?? ''}`;
  return pack !== undefined && paths.some((path) => path.endsWith(`/${own}.po`)) ? own : 'gallery';
}

/** The name of a PO file that holds the texts of a gallery; undefined of others. */
export const galleryPoAt = (path: string): string | undefined => /\/(gallery(?:\.[a-z0-9-]+)?)\.po$/u.exec(path)?.[1];

/** Paths of the examples of a slide type. */
export const commonExamples = (files: Files, type: string): readonly string[] =>
  filesIn(files, commonFile(type), '.yaml').map((name) => `${commonFile(type)}/${name}`);

/**
 * The deck in those of its locales that decks of the project have: a project need not name its own vocabularies in others. In all
 * of them where its decks have none, or there are none. Decks that cannot be read are left to `skald check`.
 */
export function inLocalesOfDecks(deck: SourceDocument, files: Files): SourceDocument {
  const asked = new Set(filesBelow(files, 'content/decks', '.yaml').flatMap((path) => localesIn(files, path)));
  const kept = localesOf(deck.value).filter((tag) => asked.has(tag));
  return kept.length === 0 || !isMap(deck.value) ? deck : withValue(deck, { ...deck.value, locales: kept });
}

function localesIn(files: Files, path: string): readonly unknown[] {
  const { value: file } = readText(files, path);
  return localesOf(file === undefined ? undefined : parseYaml(file, files).value?.value);
}

const localesOf = (deck: unknown): readonly unknown[] =>
  isMap(deck) && Array.isArray(deck['locales']) ? deck['locales'] : [];
