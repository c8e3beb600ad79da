/** Composes decks in all their locales, one after the other, so that only one is in memory at a time. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { composeDeck, type PreparedDeck, prepareDeck } from '../pipeline/build.js';
import { loadAssets } from '../pipeline/load-assets.js';
import { missingFonts } from '../pipeline/missing-fonts.js';
import type { Project } from '../project/project.js';
import type { FontFiles } from '../scene/fonts.js';
import type { Assets, Presentation } from '../scene/scene.js';
import type { Job } from './choose-jobs.js';
import type { CommandWorld } from './command.js';
import { excerptName } from './excerpt-name.js';

/** A deck in one locale, ready to be rendered. */
export interface Composed {
  readonly locale: string;
  /** `<deck>.<locale>`, and which slides where they are not all: what its files are called. */
  readonly name: string;
  readonly presentation: Presentation;
  readonly assets: Assets;
  readonly fonts: FontFiles;
}

/** Gets each deck in each locale, for as long as nothing before it had an error. */
export type Use = (composed: Composed) => Promise<void>;

/** The diagnostics of all decks in all locales, whatever is found in the first. */
export async function composeJobs(
  project: Project,
  jobs: readonly Job[],
  world: CommandWorld,
  draft: boolean,
  use?: Use,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const job of jobs) {
    const prepared = prepare(project, job, world, draft);
    found.push(...prepared.diagnostics);
    for (const locale of prepared.value === undefined ? [] : job.locales) {
      world.progress(`Laying out ${job.deck.id}.${locale}`);
      const composed = compose(prepared.value, job, locale, world);
      found.push(...composed.diagnostics);
      if (composed.value !== undefined && !hasErrors(found)) await use?.(composed.value);
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

function compose(
  prepared: PreparedDeck | undefined,
  { slides }: Job,
  locale: string,
  world: CommandWorld,
): Outcome<Composed> {
  if (prepared === undefined) return { diagnostics: [] };
  const { value: presentation, diagnostics } = composeDeck(prepared, locale);
  if (presentation === undefined) return { diagnostics };
  const assets = loadAssets(presentation, prepared.project, world.files);
  const all = [...diagnostics, ...assets.diagnostics];
  if (assets.value === undefined) return { diagnostics: all };
  const fonts = world.fontFiles(prepared.theme.fonts);
  const name = [presentation.id, locale, ...(slides === undefined ? [] : [excerptName(slides)])].join('.');
  return { value: { locale, name, presentation, assets: assets.value, fonts }, diagnostics: all };
}
