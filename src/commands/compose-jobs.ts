/** Composes decks in all their locales, one after the other, so that only one is in memory at a time. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { type Foresee, layDeck, type PreparedDeck, prepareDeck } from '../pipeline/build.js';
import { loadAssets, type Pictures, picturesIn } from '../pipeline/load-assets.js';
import { missingFonts } from '../pipeline/missing-fonts.js';
import type { Project } from '../project/project.js';
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
  /** It is sound. */
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
  const found: Diagnostic[] = [];
  const pictures = picturesIn(world.files);
  for (const job of jobs) {
    const prepared = prepare(project, job, world, draft);
    found.push(...prepared.diagnostics);
    for (const locale of prepared.value === undefined ? [] : job.locales) {
      world.progress(`Laying out ${job.deck.id}.${locale}`);
      const use = hasErrors(found) ? noUse : wanted;
      const laid = lay(prepared.value, job, locale, { ...world, pictures }, use);
      found.push(...(await used(laid, use)));
    }
  }
  return found;
}

function prepare(project: Project, { deck, slides }: Job, world: CommandWorld, draft: boolean): Outcome<PreparedDeck> {
  world.progress(`Reading the layouts of ${deck.id}`);
  const prepared = prepareDeck(project, deck, world, slides === undefined ? { draft } : { draft, slides });
  if (prepared.value === undefined) return prepared;
  const { fonts } = prepared.value.theme;
  const diagnostics = [...prepared.diagnostics, ...missingFonts(fonts, deck.theme, world.fontFiles(fonts))];
  return hasErrors(diagnostics) ? { diagnostics } : { value: prepared.value, diagnostics };
}

/** A deck as it was laid out, and what is wrong with it as far as that is known; `composed` where its files can be made. */
interface Laid {
  readonly composed?: Composed;
  readonly diagnostics: readonly Diagnostic[];
  /** What the rules find, and where they find no error what is wrong with its pictures. */
  readonly check: () => readonly Diagnostic[];
}

/** All that is wrong with it. */
async function used({ composed, diagnostics, check }: Laid, use: Use): Promise<readonly Diagnostic[]> {
  if (composed !== undefined && !hasErrors(diagnostics)) await use.begin(composed);
  const all = [...diagnostics, ...check()];
  if (composed !== undefined && !hasErrors(all)) await use.finish(composed);
  return all;
}

interface Desk extends CommandWorld {
  readonly pictures: Pictures;
}

function lay(prepared: PreparedDeck | undefined, { slides }: Job, locale: string, world: Desk, use: Use): Laid {
  const laid =
    prepared === undefined ? { diagnostics: [] } : layDeck(prepared, locale, foreseeing(prepared, world, use));
  if (prepared === undefined || laid.value === undefined) return { diagnostics: laid.diagnostics, check: () => [] };
  const { presentation, check } = laid.value;
  const assets = loadAssets(pagesOf(presentation), prepared.project, world.files, world.pictures);
  const name = [presentation.id, locale, ...(slides === undefined ? [] : [excerptName(slides)])].join('.');
  const fonts = world.fontFiles(prepared.theme.fonts);
  return {
    ...(assets.value === undefined ? {} : { composed: { locale, name, presentation, assets: assets.value, fonts } }),
    diagnostics: laid.diagnostics,
    check: () => {
      const found = check();
      return hasErrors([...laid.diagnostics, ...found]) ? found : [...found, ...assets.diagnostics];
    },
  };
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
