/** Composes decks in all their locales, one after the other, so that only one is in memory at a time. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { type Foresee, layDeck, type PreparedDeck, prepareDeck } from '../pipeline/build.js';
import { type DeckValues, valuesOf, withPlaces } from '../pipeline/check-elsewhere.js';
import { loadAssets, type Pictures, picturesIn } from '../pipeline/load-assets.js';
import { missingFonts } from '../pipeline/missing-fonts.js';
import type { Project } from '../model/project.js';
import type { FontFiles } from '../scene/fonts.js';
import { pagesOf } from '../scene/layout-of.js';
import type { Assets, Presentation } from '../scene/scene.js';
import type { Job } from './choose-jobs.js';
import type { CommandWorld } from './command.js';
import { excerptName } from './excerpt-name.js';
import type { ForeseenPage } from './formats.js';

/** A deck in one locale, ready to be rendered. */
export interface Composed {
  readonly locale: string;
  /** `<deck>.<locale>`, and which slides where they are not all: what its files are called. */
  readonly name: string;
  readonly presentation: Presentation;
  readonly assets: Assets;
  readonly fonts: FontFiles;
}

/** What becomes of each deck in each locale, for as long as nothing before it had an error. */
export interface Use {
  /** A page while its deck is laid out: it may still change, and its deck may not fit. */
  readonly foresee?: (page: ForeseenPage) => void;
  /** It may still break a rule: then what is begun here was for nothing. */
  readonly begin: (composed: Composed) => Promise<void>;
  /** Holds it against the rules beside this thread, once its files are begun there; undefined where that cannot be. */
  readonly check?: (composed: Composed, values: DeckValues) => Promise<readonly Diagnostic[]> | undefined;
  /** It is sound. Not called for one that was checked beside this thread, where its files are made already. */
  readonly finish: (composed: Composed) => Promise<void>;
}

const noUse: Use = { begin: () => Promise.resolve(), finish: () => Promise.resolve() };

/** The diagnostics of all decks in all locales, whatever is found in the first. */
export async function composeJobs(
  project: Project,
  jobs: readonly Job[],
  world: CommandWorld,
  draft: boolean,
  wanted: Use = noUse,
): Promise<readonly Diagnostic[]> {
  const found: Found[] = [];
  const isSound = (): boolean => !found.some(({ now }) => hasErrors(now));
  const desk = { ...world, pictures: picturesIn(world.files) };
  const last = jobs.at(-1);
  for (const job of jobs) {
    const prepared = prepare(project, job, desk, draft);
    found.push({ now: prepared.diagnostics });
    for (const locale of prepared.value === undefined ? [] : job.locales) {
      world.progress(`Laying out ${job.deck.id}.${locale}`);
      const use = isSound() ? wanted : noUse;
      const laid = lay(prepared.value, job, locale, desk, use);
      // While the last is checked there is nothing else to do in this thread.
      const isLast = job === last && locale === job.locales.at(-1);
      found.push(await used(laid, isLast ? { begin: use.begin, finish: use.finish } : use, project));
    }
  }
  const all = await Promise.all(found.map(async ({ now, later }) => [...now, ...((await later) ?? [])]));
  return all.flat();
}

/** What is wrong with a deck, as far as it is known now, and what else will be found. */
interface Found {
  readonly now: readonly Diagnostic[];
  readonly later?: Promise<readonly Diagnostic[]>;
}

function prepare(project: Project, { deck, slides }: Job, world: Desk, draft: boolean): Outcome<PreparedDeck> {
  world.progress(`Reading the layouts of ${deck.id}`);
  const prepared = prepareDeck(project, deck, world, slides === undefined ? { draft } : { draft, slides });
  if (prepared.value === undefined) return prepared;
  const { fonts } = prepared.value.theme;
  const diagnostics = [...prepared.diagnostics, ...missingFonts(fonts, deck.theme, world.fontFiles(fonts))];
  return hasErrors(diagnostics) ? { diagnostics } : { value: prepared.value, diagnostics };
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
    /** What they know of it. */
    readonly values: DeckValues;
  };
}

async function used({ diagnostics, deck }: Laid, use: Use, project: Project): Promise<Found> {
  if (deck === undefined) return { now: diagnostics };
  const { composed, pictures, check, values } = deck;
  const withPictures = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
    hasErrors([...diagnostics, ...found]) ? found : [...found, ...pictures];
  if (composed !== undefined && !hasErrors(diagnostics)) {
    await use.begin(composed);
    const later = use.check?.(composed, values)?.then((rules) => withPictures(withPlaces(rules, project)));
    // Whoever waits for all that is found is told of a fault there, which may be after another was told.
    later?.catch(() => undefined);
    if (later !== undefined) return { now: diagnostics, later };
  }
  const now = [...diagnostics, ...withPictures(check())];
  if (composed !== undefined && !hasErrors(now)) await use.finish(composed);
  return { now };
}

interface Desk extends CommandWorld {
  readonly pictures: Pictures;
}

function lay(prepared: PreparedDeck | undefined, { slides }: Job, locale: string, world: Desk, use: Use): Laid {
  const laid =
    prepared === undefined ? { diagnostics: [] } : layDeck(prepared, locale, foreseeing(prepared, world, use));
  if (prepared === undefined || laid.value === undefined) return { diagnostics: laid.diagnostics };
  const { presentation, check } = laid.value;
  const assets = loadAssets(pagesOf(presentation), prepared.project, world.files, world.pictures);
  const name = [presentation.id, locale, ...(slides === undefined ? [] : [excerptName(slides)])].join('.');
  const fonts = world.fontFiles(prepared.theme.fonts);
  const deck = { pictures: assets.diagnostics, check, values: valuesOf(prepared, locale) };
  if (assets.value === undefined) return { diagnostics: laid.diagnostics, deck };
  const composed = { locale, name, presentation, assets: assets.value, fonts };
  return { diagnostics: laid.diagnostics, deck: { ...deck, composed } };
}

/** A page whose pictures cannot be shown is not foreseen: it has no file. */
function foreseeing({ project, theme }: PreparedDeck, world: Desk, { foresee }: Use): Foresee | undefined {
  if (foresee === undefined) return undefined;
  const fonts = world.fontFiles(theme.fonts);
  return (page, deck) => {
    const { value: pictures } = loadAssets([page], project, world.files, world.pictures);
    if (pictures !== undefined) foresee({ page, deck, fonts, pictures });
  };
}
