/** A deck that is being made: what is seen meanwhile is noted, so that the next run knows when it would come out the same. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Laying } from '../layout/lay-out.js';
import type { DeckSpec, Project } from '../model/project.js';
import type { PreparedDeck } from '../pipeline/build.js';
import type { Expanding } from '../pipeline/expand-sound.js';
import type { Rendered } from '../scene/file-in-the-making.js';
import type { CommandWorld } from './command.js';
import { type PartDigests, partOf } from './deck-part.js';
import type { DeckCall, Kept, KeptFile, Said, StandingDeck } from './kept-deck.js';
import { examplesDigest, renderedDigest, sharedBy } from './made-of.js';
import { slideMemory } from './slide-memory.js';
import { joined, type Seen, type Trace, traced } from './trace.js';

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

/** What is remembered of a deck, but for its files. */
export type Made = Omit<Kept, 'files'> & { readonly call: DeckCall };

interface Read {
  readonly project: Project;
  readonly digests: PartDigests;
  readonly world: CommandWorld;
}

export interface Watcher {
  /** Key of what is remembered of the slides. */
  readonly slidesOf: (deck: DeckCall) => string;
  /** What an earlier run left of the deck where its files stand, be it the same or not. */
  readonly known: (deck: DeckCall) => Kept | undefined;
  /** Whether the same would be seen again. */
  readonly holds: (trace: Trace) => boolean;
  readonly expanding: Expanding;
  readonly done: (made: Made) => void;
}

/** What is seen while a deck is prepared counts for all its locales. */
export function watched(read: Read, spec: DeckSpec, watcher: Watcher): WatchedDeck {
  const before = new Set<string>();
  const part = partOf(read.project, spec);
  const { seen, trace } = traced(read.world);
  const around = { ...read, spec, watcher, seen, trace };
  return {
    project: part(before),
    seen,
    expanding: watcher.expanding,
    inLocale(call, prepared) {
      const noted = new Set(before);
      return { project: part(noted), ...watchedLocale(around, call, prepared, noted) };
    },
  };
}

interface Watched extends Read {
  readonly spec: DeckSpec;
  readonly watcher: Watcher;
  readonly seen: Seen;
  readonly trace: () => Trace;
}

/** `noted`: the locales whose translations are asked for, more of them while the deck is made. */
function watchedLocale(
  { project, digests, world, spec, watcher, seen, trace }: Watched,
  call: DeckCall,
  prepared: PreparedDeck,
  noted: ReadonlySet<string>,
): Omit<WatchedLocale, 'project'> {
  const slides = slideMemory({ memory: world.memory, key: watcher.slidesOf(call) }, () => ({
    shared: sharedBy(prepared, seen, project.locales.get(call.locale)?.lang),
    examples: prepared.examples && examplesDigest(prepared.examples, digests),
  }));
  const readWith = (tags: readonly string[], laid: Said['laid']): string =>
    digests.read({ deck: spec, slides: prepared.slides, tag: call.locale }, tags, filesOf(laid));
  const made = (said: Said, saw: Omit<Kept, keyof Said | 'part' | 'files'>): void =>
    watcher.done({ ...saw, ...said, call, part: digests.of(spec, saw.tags, placesOf(said)) });
  let rendered = '';
  return {
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
}

/** Files with places of which something was said: they may have moved. */
export const placesOf = ({ prepared, translated, laid }: Said): readonly string[] =>
  filesOf([...prepared, ...translated, ...laid]);

const filesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  [...new Set(diagnostics.flatMap(({ place }) => place?.file ?? []))].sort();
