/** In which PO file each text of a language stands, and which one a new text joins: that of the slide or deck it belongs to. */
import type { PoFile } from '../load/po-file.js';
import type { DeckSpec, Unit } from '../model/project.js';

/** A deck with the texts that are translated for it. */
export interface DeckTexts {
  readonly deck: DeckSpec;
  readonly units: readonly Unit[];
}

/** Path of the file by unit id, and for files that are not there yet the deck that they are named after. */
export interface PoHomes {
  readonly pathOf: (id: string) => string;
  readonly deckOf: (path: string) => DeckSpec | undefined;
}

/**
 * A text stays in the file that has it. A new one joins the others of its slide or deck, and where there are none, the deck's
 * own: of the decks that show it the one with the fewest texts, since a deck of everything has slides of all others. A deck that
 * has none yet gets the file of its name. `files` are those of the locale `tag`.
 */
export function poHomes(tag: string, decks: readonly DeckTexts[], files: readonly PoFile[]): PoHomes {
  const used = pathsOf(files, false);
  const known = new Map([...pathsOf(files, true), ...used]);
  const byOwner = new Map(used.map(([id, path]) => [ownerOf(id), path] as const));
  const byFewest = [...decks].sort((a, b) => a.units.length - b.units.length);
  const named: ReadonlyMap<string, DeckSpec> = new Map(
    decks.map(({ deck }) => [`locales/${tag}/${deck.id}.po`, deck] as const),
  );
  const showing = new Map(byFewest.toReversed().flatMap(({ deck, units }) => units.map(({ id }) => [id, deck.id])));
  const fileOf = (deck: string): string => byOwner.get(deck) ?? `locales/${tag}/${deck}.po`;
  return {
    pathOf: (id) => known.get(id) ?? ownPath(id, byOwner) ?? fileOf(showing.get(id) ?? ownerOf(id)),
    deckOf: (path) => named.get(path),
  };
}

/** Of entries that are in use, or of those that are not. */
const pathsOf = (files: readonly PoFile[], obsolete: boolean): readonly (readonly [string, string])[] =>
  files.flatMap(({ path, entries }) =>
    entries.filter((entry) => entry.obsolete === obsolete).map(({ context }) => [context, path] as const),
  );

/** «no.roles-matrix» of `no.roles-matrix/title`. */
const ownerOf = (id: string): string => id.split('/', 1)[0] ?? id;

/** Names of organisations and sources have no owner: each stands with the slides that show it. */
const ownPath = (id: string, byOwner: ReadonlyMap<string, string>): string | undefined =>
  ['organisations', 'sources'].includes(ownerOf(id)) ? undefined : byOwner.get(ownerOf(id));
