/**
 * A deck in a locale is not made again where nothing has changed of what it is made of: its part of the project, files and
 * fonts. Like {@link unlessUnchanged}, a wrong memory costs time and nothing else.
 */
import type { DeckSpec, Project } from '../model/project.js';
import type { Output } from '../world/world.js';
import type { CommandWorld } from './command.js';
import { partDigests, partOf } from './deck-part.js';
import type { DeckCall, Kept, KeptFile, StandingDeck } from './kept-deck.js';
import { recalled } from './recalled.js';
import { digestOf } from '../world/digest.js';
import { treeMemory } from './tree-memory.js';
import { holding, type Seen, type Trace } from './trace.js';
import { type Made, placesOf, watched, type WatchedDeck } from './watched-deck.js';

export interface DeckMemory {
  /** The deck as an earlier run left it; undefined where it is to be made. */
  standing(call: DeckCall): StandingDeck | undefined;
  watch(deck: DeckSpec): WatchedDeck;
  /** To be called when the files of all decks that were made stand in their folder. */
  keep(filesOf: (call: DeckCall) => readonly KeptFile[]): void;
}

/** A project as it was read. */
export interface ReadProject {
  readonly project: Project;
  /** What was seen while it was read. */
  readonly trace: Trace;
}

/** `call`: what the files of all decks depend on; `output`: where they go, absent where none are written. */
export function deckMemory(
  { project, trace }: ReadProject,
  call: object,
  world: CommandWorld,
  output?: Output,
): DeckMemory {
  if (world.memory.isNone === true) return remembersNothing(project, world);
  const made: Made[] = [];
  const digests = partDigests(project, trace);
  const holds = holding(world);
  const keyOf = (kind: object, { deck, ...of }: DeckCall): string =>
    digestOf(JSON.stringify([world.identity(), kind, { ...of, deck: deck.id }]));
  const known = (deck: DeckCall): Kept | undefined => {
    const kept = recalled<Kept>(world.memory, keyOf(call, deck));
    return kept?.files.every(({ name, digest }) => output?.digest(name) === digest) === true ? kept : undefined;
  };
  const isSame = ({ deck }: DeckCall, { tags, part, trace: saw, ...said }: Kept): boolean =>
    digests.of(deck, tags, placesOf(said)) === part && holds(saw);
  return {
    standing(deck) {
      const kept = known(deck);
      return kept !== undefined && isSame(deck, kept) ? kept : undefined;
    },
    watch: (spec) =>
      watched({ project, digests, world }, spec, {
        slidesOf: (deck) => keyOf({ slides: 'slides' }, { deck: spec, locale: deck.locale }),
        expanding: treeMemory(world.memory, digestOf(JSON.stringify([world.identity(), 'trees', spec.id]))),
        ...{ known, holds },
        done: (one) => void made.push(one),
      }),
    keep(filesOf) {
      for (const { call: deck, ...record } of made)
        world.memory.keep(keyOf(call, deck), JSON.stringify({ ...record, files: filesOf(deck).map(bareFile) }));
    },
  };
}

const bareFile = ({ name, format, pages, page, bytes, digest }: KeptFile): KeptFile => ({
  name,
  format,
  pages,
  ...(page === undefined ? {} : { page }),
  bytes,
  digest,
});

const remembersNothing = (project: Project, seen: Seen): DeckMemory => ({
  standing: () => undefined,
  watch(deck) {
    const part = partOf(project, deck)(new Set());
    return {
      project: part,
      seen,
      inLocale: () => ({ project: part, alike: () => undefined, sameFiles: () => undefined, done: () => undefined }),
    };
  },
  keep: () => undefined,
});
