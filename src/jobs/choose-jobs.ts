/** Turns the names on the command line into decks, locales, formats and slides of a project. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Profile } from '../model/profile.js';
import type { DeckSpec, Project } from '../model/project.js';
import { slidesOf } from '../template/deck-view.js';
import { FORMATS, type Format } from '../render/formats.js';
import type { Slides } from '../run/executor.js';
import { unknownNames } from './usage-fault.js';

/** What to make; what is absent means all there is, of formats all but those that are made on request. */
export interface Wanted {
  readonly deck?: string | undefined;
  readonly locales?: readonly string[] | undefined;
  readonly formats?: readonly string[] | undefined;
  readonly slides?: readonly string[] | undefined;
}

/** A deck, the locales to compose it in, and which of its slides to keep. */
export interface Job {
  readonly deck: DeckSpec;
  readonly locales: readonly string[];
  readonly slides?: readonly string[];
  /** What its files are made for. */
  readonly profile?: Profile;
}

/** No value, and diagnostics for wrong usage, when a name is unknown. Any locale of the project can be asked for. */
export function chooseJobs(project: Project, wanted: Wanted): Outcome<readonly Job[]> {
  const decks = [...project.decks.values()].filter(({ id }) => id === (wanted.deck ?? id));
  const jobs = decks.map((deck) => jobOf(deck, project, wanted)).filter(({ slides }) => slides?.length !== 0);
  const diagnostics = [
    ...unknownNames('deck', wanted.deck === undefined ? [] : [wanted.deck], [...project.decks.keys()]),
    ...unknownNames('locale', wanted.locales ?? [], [...project.locales.keys()]),
    ...(decks.length === 0 ? [] : unknownNames('slide', wanted.slides ?? [], idsOf(decks, project))),
  ];
  return diagnostics.length > 0 ? { diagnostics } : { value: jobs, diagnostics };
}

export function chooseFormats({ formats }: Wanted): Outcome<readonly Format[]> {
  const known = FORMATS.map(({ id }) => id);
  const diagnostics: readonly Diagnostic[] = unknownNames('format', formats ?? [], known);
  const value = FORMATS.filter(({ id, onRequest }) => formats?.includes(id) ?? onRequest !== true);
  return diagnostics.length > 0 ? { diagnostics } : { value, diagnostics };
}

/** Locales in the order asked for, each once. A deck without any of the wanted slides has nothing to do. */
function jobOf(deck: DeckSpec, project: Project, { locales = deck.locales, slides }: Wanted): Job {
  const own = slidesOf(deck, project).map(({ id }) => id);
  const kept = slides === undefined ? {} : { slides: own.filter((id) => slides.includes(id)) };
  return { deck, locales: [...new Set(locales)], ...kept };
}

export function slideCounts(jobs: readonly Job[], project: Project): Slides {
  const counts = jobs.map(({ deck, slides, locales }) => ({
    slides: (slides ?? slidesOf(deck, project)).length,
    locales: locales.length,
  }));
  return {
    most: Math.max(0, ...counts.map(({ slides }) => slides)),
    all: counts.reduce((sum, { slides, locales }) => sum + slides * locales, 0),
  };
}

const idsOf = (decks: readonly DeckSpec[], project: Project): readonly string[] => [
  ...new Set(decks.flatMap((deck) => slidesOf(deck, project).map(({ id }) => id))),
];
