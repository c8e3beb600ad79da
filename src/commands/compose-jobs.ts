/** Composes decks in all their locales, one after the other, so that only one is in memory at a time. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { layDeck, type PreparedDeck, prepareDeck } from '../pipeline/build.js';
import { loadAssets, type Pictures, picturesIn } from '../pipeline/load-assets.js';
import { missingFonts } from '../pipeline/missing-fonts.js';
import type { DeckSpec, Project } from '../model/project.js';
import { logFileOf, readLog } from '../review/log.js';
import type { Rendered } from '../scene/file-in-the-making.js';
import { delivered } from '../scene/deliver.js';
import { pagesOf } from '../scene/layout-of.js';
import type { Job } from './choose-jobs.js';
import type { CommandWorld } from '../run/command.js';
import { type Named, nameOf } from './file-name.js';

/** A deck in one locale, ready to be rendered. */
export interface Composed extends Rendered {
  readonly named: Named;
}

/**
 * What becomes of each deck in each locale, for as long as nothing before it had an error. It may still break a rule: what is
 * given is called where it does not.
 */
export type Use = (composed: Composed) => Promise<() => Promise<void>>;

const noUse: Use = () => Promise.resolve(() => Promise.resolve());

/** The diagnostics of all decks in all locales, whatever is found in the first. */
export async function composeJobs(
  project: Project,
  jobs: readonly Job[],
  world: CommandWorld,
  draft: boolean,
  wanted: Use = noUse,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const desk = { ...world, pictures: picturesIn(world.files) };
  for (const job of jobs) {
    const prepared = prepare(project, job, desk, draft);
    found.push(...prepared.diagnostics);
    for (const locale of prepared.value === undefined ? [] : job.locales) {
      world.progress(`Laying out ${job.deck.id}.${locale}`);
      const laid = lay(prepared.value, job, locale, desk);
      found.push(...(await used(laid, hasErrors(found) ? noUse : wanted)));
    }
  }
  return found;
}

function prepare(project: Project, { deck, slides, profile }: Job, world: Desk, draft: boolean): Outcome<PreparedDeck> {
  world.progress(`Reading the layouts of ${deck.id}`);
  const options = {
    draft,
    ...(draft ? {} : headOf(deck, world)),
    ...(slides === undefined ? {} : { slides }),
    ...(profile === undefined ? {} : { profile }),
  };
  const prepared = prepareDeck(project, deck, world, options);
  if (prepared.value === undefined) return prepared;
  const { fonts } = prepared.value.theme;
  const diagnostics = [...prepared.diagnostics, ...missingFonts(fonts, deck.theme, world.fontFiles(fonts))];
  return hasErrors(diagnostics) ? { diagnostics } : { value: prepared.value, diagnostics };
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
    /** Absent where its files cannot be made. */
    readonly composed?: Composed;
    /** What is wrong with its pictures: told where nothing else is. */
    readonly pictures: readonly Diagnostic[];
    /** What the rules find. */
    readonly check: () => readonly Diagnostic[];
  };
}

/** The rules take their time, in which the files may be made already. */
async function used({ diagnostics, deck }: Laid, use: Use): Promise<readonly Diagnostic[]> {
  if (deck === undefined) return diagnostics;
  const { composed, pictures, check } = deck;
  const finish = composed === undefined || hasErrors(diagnostics) ? undefined : await use(composed);
  const found = [...diagnostics, ...check()];
  if (hasErrors(found)) return found;
  await finish?.();
  return [...found, ...pictures];
}

interface Desk extends CommandWorld {
  readonly pictures: Pictures;
}

function lay(prepared: PreparedDeck | undefined, { slides, profile }: Job, locale: string, world: Desk): Laid {
  const laid = prepared === undefined ? { diagnostics: [] } : layDeck(prepared, locale);
  if (prepared === undefined || laid.value === undefined) return { diagnostics: laid.diagnostics };
  const { presentation, check } = laid.value;
  const assets = loadAssets(pagesOf(presentation), prepared.project, world.files, world.pictures);
  const deck = { pictures: assets.diagnostics, check };
  if (assets.value === undefined) return { diagnostics: laid.diagnostics, deck };
  const named = { deck: presentation.id, locale, ...(slides && { slides }) };
  const fonts = world.fontFiles(prepared.theme.fonts);
  return {
    diagnostics: laid.diagnostics,
    deck: {
      ...deck,
      composed: {
        ...{ named, name: nameOf(named), assets: assets.value, fonts },
        presentation: delivered(presentation, profile?.notes ?? true),
      },
    },
  };
}
