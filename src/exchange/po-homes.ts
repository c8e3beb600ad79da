/** Finds the PO file in which each text of a language stands, and the one that a new text joins: that of its slide or deck. */
import { galleryPo, isCommon } from '../load/common-examples.js';
import type { PoFile } from '../load/po-file.js';
import type { DeckSpec, Unit } from '../model/project.js';

/** A deck with the texts that are translated for it. */
export interface DeckTexts {
  readonly deck: DeckSpec;
  readonly units: readonly Unit[];
}

/** Path of the file by unit id, and for each file that does not exist yet the deck that it is named after. */
export interface PoHomes {
  readonly pathOf: (id: string) => string;
  readonly deckOf: (path: string) => DeckSpec | undefined;
}

/**
 * A text stays in the file that has it. A new one joins the other texts of its slide or deck. If there are none, it
 * goes into the file of a deck that shows it: the deck with the fewest texts, since a deck of everything has the slides
 * of all others. A deck that has no file yet gets one of its own name. `files` are those of the locale `tag`.
 */
export function poHomes(tag: string, decks: readonly DeckTexts[], files: readonly PoFile[]): PoHomes {
  const used = pathsOf(files, false);
  const known = new Map([...pathsOf(files, true), ...used]);
  const byOwner = new Map(used.map(([id, path]) => [ownerOf(id), path] as const));
  const byFewest = [...decks].sort((a, b) => a.units.length - b.units.length);
  const paths = files.map(({ path }) => path);
  const nameFor = (deck: DeckSpec): string => nameOf(deck, paths);
  const named: ReadonlyMap<string, DeckSpec> = new Map(
    decks.map(({ deck }) => [`locales/${tag}/${nameFor(deck)}.po`, deck] as const),
  );
  const showing = new Map(
    byFewest.toReversed().flatMap(({ deck, units }) => units.map(({ id }) => [id, nameFor(deck)])),
  );
  const fileOf = (name: string): string => byOwner.get(name) ?? `locales/${tag}/${name}.po`;
  return {
    pathOf: (id) => known.get(id) ?? ownPath(id, byOwner) ?? fileOf(showing.get(id) ?? ownerOf(id)),
    deckOf: (path) => named.get(path),
  };
}

/** The common examples have a file apart, and so may those of a pack, since their decks have the id of any gallery. */
function nameOf({ id, file }: DeckSpec, paths: readonly string[]): string {
  const name = galleryPo(file, paths);
  return isCommon(file) || name !== 'gallery' ? name : id;
}

/** File by unit, from entries that are in use or from those that are not. */
const pathsOf = (files: readonly PoFile[], obsolete: boolean): readonly (readonly [string, string])[] =>
  files.flatMap(({ path, entries }) =>
    entries.filter((entry) => entry.obsolete === obsolete).map(({ context }) => [context, path] as const),
  );

/** `plan.risks` for `plan.risks/title`. */
const ownerOf = (id: string): string => id.split('/', 1)[0] ?? id;

/** Names of organisations and sources, answers and words of conflicts belong to no slide: each joins the slides that show it. */
const ownPath = (id: string, byOwner: ReadonlyMap<string, string>): string | undefined =>
  ['organisations', 'sources', 'conflicts', 'answers', 'example.answers'].includes(ownerOf(id))
    ? undefined
    : byOwner.get(ownerOf(id));
