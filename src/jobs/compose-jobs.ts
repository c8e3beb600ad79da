/** Composes decks in all their locales, one after the other, so that only one is in memory at a time. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { layLocalised, localiseDeck, type PreparedDeck, prepareDeck } from '../pipeline/build.js';
import { loadAssets } from '../pipeline/load-assets.js';
import { type Pictures, picturesIn } from '../pipeline/pictures/pictures-in.js';
import { missingFonts } from '../pipeline/missing-fonts.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { DeckSpec } from '../model/project.js';
import { logFileOf, readLog } from '../review/log.js';
import type { CommandWorld } from '../run/command.js';
import { type DeckMemory, deckMemory } from '../run/deck-memory.js';
import type { WatchedDeck, WatchedLocale } from '../run/watched-deck.js';
import type { DeckCall, KeptFile } from '../run/kept-deck.js';
import { traced } from '../run/trace.js';
import type { Rendered } from '../scene/file-in-the-making.js';
import { delivered } from '../scene/deliver.js';
import { pagesOf } from '../scene/layout-of.js';
import type { Job } from './choose-jobs.js';
import { noMemory } from '../world/cache-folder.js';
import { type Named, nameOf } from './file-name.js';

/** A deck in one locale, ready to be rendered. */
export interface Composed extends Rendered {
  readonly named: Named;
}

/** What becomes of each deck in each locale, for as long as nothing before it had an error. */
export interface Use {
  /** It may still break a rule: what is given is called where it does not. */
  readonly made: (composed: Composed) => Promise<() => Promise<void>>;
  /** Nothing that it is made of has changed, and its files stand where they belong. */
  readonly standing: (named: Named, files: readonly KeptFile[]) => void;
}

const noUse: Use = { made: () => Promise.resolve(() => Promise.resolve()), standing: () => undefined };

/** What decks are composed with. */
export interface Workshop {
  readonly world: CommandWorld;
  readonly memory: DeckMemory;
  readonly draft: boolean;
}

/** The diagnostics of all decks in all locales, whatever is found in the first. */
export async function composeJobs(
  jobs: readonly Job[],
  workshop: Workshop,
  wanted: Use = noUse,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const use = (): Use => (hasErrors(found) ? noUse : wanted);
  for (const job of jobs) {
    const calls = job.locales.map((locale): DeckCall => ({ deck: job.deck, locale, ...sliced(job) }));
    const standing = calls.map((call) => workshop.memory.standing(call));
    const isWhole = standing.every((known) => known !== undefined);
    const { value: desk, diagnostics } = isWhole
      ? { diagnostics: standing[0]?.prepared ?? [] }
      : prepare(job, workshop);
    found.push(...diagnostics);
    for (const [index, call] of calls.entries()) {
      const known = standing[index];
      if (known !== undefined && (isWhole || desk)) {
        use().standing(named(call), known.files);
        found.push(...known.translated, ...known.laid);
      } else if (desk) found.push(...(await inLocale(desk, call, use())));
    }
  }
  return found;
}

/** A deck that is prepared, in one locale; nothing is remembered of it. */
export function composePrepared(
  prepared: PreparedDeck,
  locale: string,
  around: CommandWorld,
  use: Use,
): Promise<readonly Diagnostic[]> {
  const { project, deck, kept: slides, theme } = prepared;
  const world = { ...around, memory: noMemory };
  const said = missingFonts(theme.fonts, deck.theme, world.fontFiles(theme.fonts));
  if (hasErrors(said)) return Promise.resolve(said);
  const watched = deckMemory({ project, trace: traced(world).trace() }, {}, world).watch(deck);
  const desk = { prepared, said, watched, world, pictures: picturesIn(world.files) };
  return inLocale(desk, { deck, locale, ...(slides && { slides }) }, use);
}

const sliced = ({ slides }: Pick<Job, 'slides'>): Pick<Job, 'slides'> => (slides === undefined ? {} : { slides });

const named = ({ deck, locale, ...call }: DeckCall): Named => ({ deck: deck.id, locale, ...sliced(call) });

/** A deck that is ready to be laid out, and who watches what it sees. */
interface Desk {
  readonly prepared: PreparedDeck;
  readonly said: readonly Diagnostic[];
  readonly watched: WatchedDeck;
  readonly world: CommandWorld;
  readonly pictures: Pictures;
}

function prepare({ deck, profile, ...job }: Job, { world: around, memory, draft }: Workshop): Outcome<Desk> {
  around.progress(`Reading the layouts of ${deck.id}`);
  const watched = memory.watch(deck);
  const world = { ...around, ...watched.seen };
  const pictures = picturesIn(world.files);
  const options = { draft, ...(draft ? {} : headOf(deck, world)), ...sliced(job), ...(profile && { profile }) };
  const { value: prepared, diagnostics } = prepareDeck(
    watched.project,
    deck,
    { ...world, ...watched, pictures },
    options,
  );
  if (prepared === undefined) return { diagnostics };
  const { fonts } = prepared.theme;
  const said = [...diagnostics, ...missingFonts(fonts, deck.theme, world.fontFiles(fonts))];
  return { diagnostics: said, ...(hasErrors(said) ? {} : { value: { prepared, said, watched, world, pictures } }) };
}

/** What a release names of the log; nothing where its deck needs no approval. */
function headOf({ id, approval }: DeckSpec, { files }: CommandWorld): { head?: string } {
  if (approval === 'none') return {};
  return { head: readLog(new TextDecoder().decode(files.read(logFileOf(id)) ?? new Uint8Array())).head };
}

/** A deck as it was laid out, and what is wrong with it as far as that is known. */
interface Laid {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where it could not be laid out. */
  readonly deck?: {
    /** Absent where its files cannot be made, or stand. */
    readonly composed?: Composed;
    /** Files that an earlier run made of the same pages, where they stand. */
    readonly files?: readonly KeptFile[] | undefined;
    /** What is wrong with its pictures: told where nothing else is. */
    readonly pictures: readonly Diagnostic[];
    /** What the rules find. */
    readonly check: () => readonly Diagnostic[];
    /** To be told what was said where none of it is an error. */
    readonly done: (laid: readonly Diagnostic[]) => void;
  };
}

/** A prepared deck in one locale, from its words to its files. */
async function inLocale(desk: Desk, call: DeckCall, use: Use): Promise<readonly Diagnostic[]> {
  const { prepared, said, watched } = desk;
  const watch = watched.inLocale(call, prepared);
  const own = { ...prepared, project: watch.project };
  const { value: deck, diagnostics: translated } = localiseDeck(own, call.locale);
  if (deck === undefined) return translated;
  const standing = watch.alike({ prepared: said, translated });
  if (standing !== undefined) use.standing(named(call), standing.files);
  const isUsed = use !== noUse;
  const laid = standing?.laid ?? (await used(lay(desk, { call, deck, translated, watch, isUsed }), call, use));
  return [...translated, ...laid];
}

/** The rules take their time, in which the files may be made already. */
async function used({ diagnostics, deck }: Laid, call: DeckCall, use: Use): Promise<readonly Diagnostic[]> {
  if (deck === undefined) return diagnostics;
  const { composed, files, pictures, check, done } = deck;
  const isToMake = files === undefined && !hasErrors(diagnostics);
  const finish = composed !== undefined && isToMake ? await use.made(composed) : undefined;
  const found = [...diagnostics, ...check()];
  if (hasErrors(found)) return found;
  if (files !== undefined) use.standing(named(call), files);
  await finish?.();
  const all = [...found, ...pictures];
  if (!hasErrors(all)) done(all);
  return all;
}

/** A deck's words in one locale, and who watches what is made of them. */
interface Worded {
  readonly call: DeckCall;
  readonly deck: LocalisedDeck;
  readonly translated: readonly Diagnostic[];
  readonly watch: WatchedLocale;
  /** Files may be made of it. */
  readonly isUsed: boolean;
}

function lay({ prepared, said, world, pictures }: Desk, { call, deck, translated, watch, isUsed }: Worded): Laid {
  const { project, laying, sameFiles, done } = watch;
  world.progress(`Laying out ${call.deck.id}.${call.locale}`);
  const { value: laid, diagnostics } = layLocalised({ ...prepared, project }, deck, laying);
  if (laid === undefined) return { diagnostics };
  const { check } = laid;
  const assets = loadAssets(pagesOf(laid.presentation), project, world.files, pictures, prepared.theme.template);
  const rest = {
    pictures: assets.diagnostics,
    check,
    done: (own: readonly Diagnostic[]) => done({ prepared: said, translated, laid: own }),
  };
  if (assets.value === undefined || !isUsed) return { diagnostics, deck: rest };
  const fonts = world.fontFiles(prepared.theme.fonts);
  const presentation = delivered(laid.toRender(), prepared.profile?.notes ?? true);
  const composed = { named: named(call), name: nameOf(named(call)), presentation, assets: assets.value, fonts };
  return { diagnostics, deck: { ...rest, composed, files: sameFiles(composed) } };
}
