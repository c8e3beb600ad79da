/**
 * A deck in a locale is not made again where nothing has changed of what it is made of: its part of the project, files and
 * fonts. Like {@link unlessUnchanged}, a wrong memory costs time and nothing else.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Judging } from '../diagnostics/judging.js';
import type { Laying } from '../layout/lay-out.js';
import type { DeckSpec, Project } from '../model/project.js';
import type { PreparedDeck } from '../pipeline/build.js';
import type { Expanding } from '../pipeline/expand-sound.js';
import type { Rendered } from '../scene/file-in-the-making.js';
import type { Output } from '../world/world.js';
import type { CommandWorld } from './command.js';
import { partDigests, type PartDigests, partOf } from './deck-part.js';
import type { DeckCall, Kept, KeptFile, Said, StandingDeck } from './kept-deck.js';
import { examplesDigest, renderedDigest, sharedBy } from './made-of.js';
import { recalled } from './recalled.js';
import { slideMemory } from './slide-memory.js';
import { soundMemory } from './sound-memory.js';
import { digestOf } from '../world/digest.js';
import { treeMemory } from './tree-memory.js';
import { holding, joined, type Seen, type Trace, traced } from './trace.js';

/** A deck that is being made, with what it sees. */
export interface WatchedDeck {
  readonly project: Project;
  readonly seen: Seen;
  /** Expands what has changed; absent where nothing is remembered. */
  readonly expanding?: Expanding;
  inLocale(call: DeckCall, prepared: PreparedDeck): WatchedLocale;
}

export interface WatchedLocale {
  readonly project: Project;
  /** Judges what is not known to be sound; absent where nothing is remembered. */
  readonly judging?: Judging;
  /**
   * The deck as an earlier run left it, where it would be laid out of the same words: `said` is what was said this time, before
   * that.
   */
  readonly alike: (said: Pick<Said, 'prepared' | 'translated'>) => StandingDeck | undefined;
  /** Lays out what has changed; absent where nothing is remembered. */
  readonly laying?: Laying;
  /** The files that an earlier run made of the same pages, where they stand. */
  readonly sameFiles: (rendered: Rendered) => readonly KeptFile[] | undefined;
  /** To be told what was said where none of it is an error. */
  readonly done: (said: Said) => void;
}

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
  const sound = soundMemory(world.memory, digestOf(JSON.stringify([world.identity(), 'sound'])));
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
        ...{ known, holds, judging: sound.judging },
        done: (one) => void made.push(one),
      }),
    keep(filesOf) {
      sound.keep();
      for (const { call: deck, ...record } of made)
        world.memory.keep(keyOf(call, deck), JSON.stringify({ ...record, files: filesOf(deck).map(bareFile) }));
    },
  };
}

type Made = Omit<Kept, 'files'> & { readonly call: DeckCall };

const bareFile = ({ name, format, pages, page, bytes, digest }: KeptFile): KeptFile => ({
  name,
  format,
  pages,
  ...(page === undefined ? {} : { page }),
  bytes,
  digest,
});

interface Read {
  readonly project: Project;
  readonly digests: PartDigests;
  readonly world: CommandWorld;
}

interface Watcher {
  /** Key of what is remembered of the slides. */
  readonly slidesOf: (deck: DeckCall) => string;
  /** What an earlier run left of the deck where its files stand, be it the same or not. */
  readonly known: (deck: DeckCall) => Kept | undefined;
  /** Whether the same would be seen again. */
  readonly holds: (trace: Trace) => boolean;
  readonly judging: Judging;
  readonly expanding: Expanding;
  readonly done: (made: Made) => void;
}

/** What is seen while a deck is prepared counts for all its locales. */
function watched({ project, digests, world }: Read, spec: DeckSpec, watcher: Watcher): WatchedDeck {
  const before = new Set<string>();
  const part = partOf(project, spec);
  const { seen, trace } = traced(world);
  const inLocale = (call: DeckCall, prepared: PreparedDeck): WatchedLocale => {
    const noted = new Set(before);
    const slides = slideMemory({ memory: world.memory, key: watcher.slidesOf(call) }, () => ({
      shared: sharedBy(prepared, seen, project.locales.get(call.locale)?.lang),
      examples: prepared.examples && examplesDigest(prepared.examples, digests),
    }));
    const readWith = (tags: readonly string[], laid: Said['laid']): string =>
      digests.read({ deck: spec, slides: prepared.slides, tag: call.locale }, tags, filesOf(laid));
    const made = (said: Said, saw: Omit<Kept, keyof Said | 'part' | 'files'>): void => {
      const part = digests.of(spec, saw.tags, placesOf(said));
      watcher.done({ ...saw, ...said, call, part });
    };
    let rendered = '';
    return {
      project: part(noted),
      judging: watcher.judging,
      laying: slides.laying,
      alike(said) {
        const kept = watcher.known(call);
        if (kept === undefined || prepared.inLocale || !watcher.holds(kept.trace)) return undefined;
        if (readWith(kept.tags, kept.laid) !== kept.read) return undefined;
        made({ ...said, laid: kept.laid }, { ...kept, trace: joined(kept.trace, trace()) });
        return { ...kept, ...said };
      },
      sameFiles(content) {
        rendered = renderedDigest(content);
        const kept = watcher.known(call);
        return kept?.rendered === rendered ? kept.files : undefined;
      },
      done(said) {
        slides.keep();
        const tags = [...noted];
        made(said, { tags, read: readWith(tags, said.laid), trace: trace(), rendered });
      },
    };
  };
  return { project: part(before), seen, expanding: watcher.expanding, inLocale };
}

/** Files with places of which something was said: they may have moved. */
const placesOf = ({ prepared, translated, laid }: Said): readonly string[] =>
  filesOf([...prepared, ...translated, ...laid]);

const filesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  [...new Set(diagnostics.flatMap(({ place }) => place?.file ?? []))].sort();

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
