/** Composes decks in all their locales, so that every fault of every locale is known before anything is rendered. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { composeDeck, type PreparedDeck, prepareDeck } from '../pipeline/build.js';
import { loadAssets } from '../pipeline/load-assets.js';
import { missingFonts } from '../pipeline/missing-fonts.js';
import type { Project } from '../project/project.js';
import type { FontFiles } from '../scene/fonts.js';
import type { Assets, Presentation } from '../scene/scene.js';
import type { Job } from './choose-jobs.js';
import type { CommandWorld } from './command.js';

/** A deck in one locale, ready to be rendered. */
export interface Composed {
  readonly locale: string;
  readonly presentation: Presentation;
  readonly assets: Assets;
  readonly fonts: FontFiles;
}

/** No value when any deck has an error in any locale; the diagnostics are of all of them. */
export const composeJobs = (
  project: Project,
  jobs: readonly Job[],
  world: CommandWorld,
  draft: boolean,
): Outcome<readonly Composed[]> => {
  const outcomes = jobs.map((job) => composeJob(project, job, world, draft));
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics);
  return hasErrors(diagnostics) ? { diagnostics } : { value: outcomes.flatMap(({ value = [] }) => value), diagnostics };
};

const composeJob = (project: Project, job: Job, world: CommandWorld, draft: boolean): Outcome<readonly Composed[]> => {
  const { deck, slides } = job;
  world.progress(`Reading the layouts of ${deck.id}`);
  const prepared = prepareDeck(project, deck, world, slides === undefined ? { draft } : { draft, slides });
  if (prepared.value === undefined) return { diagnostics: prepared.diagnostics };
  const fonts = world.fontFiles(prepared.value.theme.fonts);
  const found = [...prepared.diagnostics, ...missingFonts(prepared.value.theme, deck.theme, fonts)];
  return hasErrors(found) ? { diagnostics: found } : inAllLocales(prepared.value, job, fonts, world, found);
};

const inAllLocales = (
  prepared: PreparedDeck,
  { deck, locales }: Job,
  fonts: FontFiles,
  world: CommandWorld,
  found: readonly Diagnostic[],
): Outcome<readonly Composed[]> => {
  const outcomes = locales.map((locale) => {
    world.progress(`Laying out ${deck.id}.${locale}`);
    return inLocale(prepared, locale, fonts, world);
  });
  return {
    value: outcomes.flatMap(({ value }) => value ?? []),
    diagnostics: [...found, ...outcomes.flatMap(({ diagnostics }) => diagnostics)],
  };
};

const inLocale = (prepared: PreparedDeck, locale: string, fonts: FontFiles, world: CommandWorld): Outcome<Composed> => {
  const { value: presentation, diagnostics } = composeDeck(prepared, locale);
  if (presentation === undefined) return { diagnostics };
  const assets = loadAssets(presentation, prepared.project, world.files);
  const all = [...diagnostics, ...assets.diagnostics];
  if (assets.value === undefined) return { diagnostics: all };
  return { value: { locale, presentation, assets: assets.value, fonts }, diagnostics: all };
};
