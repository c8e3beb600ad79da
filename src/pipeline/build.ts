/** The whole pipeline on one page: files of a project in, bytes of decks out. */
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.js';
import { finished, type Steps } from '../diagnostics/steps.js';
import { type Laying, layingOut } from '../layout/lay-out.js';
import { load, loading } from '../load/load.js';
import { aroundOf, type Source } from '../load/source.js';
import { localise } from '../localise/localise.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { DeckSpec, Project } from '../model/project.js';
import { packs } from '../packs/registry.js';
import { validate, validateThrough, validating } from '../project/validate.js';
import { checkPresentation } from '../rules/check-presentation.js';
import { layoutsFor } from '../scene/excerpt.js';
import type { Presentation } from '../scene/scene.js';
import { openFonts } from '../text/fonts.js';
import type { Files } from '../world/world.js';
import { approvedInLocale, readDeckLog } from './approvals.js';
import { examplesIn } from './examples-in.js';
import { readExamples } from './examples.js';
import { expanding } from './expanding.js';
import { pictureSizes, picturesToCome } from './picture-sizes.js';
import { picturesIn } from './pictures/pictures-in.js';
import { aboutKept, isKept } from './kept.js';
import type { DeckOptions, PreparedDeck, World } from './prepared.js';
import { openingOf, present, withShown } from './present.js';
import { rulesOf } from './rules-of.js';
import { shownDigests } from './shown-in.js';

export type { DeckOptions, PreparedDeck, World } from './prepared.js';

/** Source files -> a sound project. */
export const readProject = (files: Files, locales?: readonly string[]): Outcome<Project> =>
  checked(validate, load(files, locales));

/** Source files -> a project that can be laid out. Where it has errors, nothing of it may be written. */
export const readToBuild = (files: Files, locales?: readonly string[]): Outcome<Project> =>
  checked(validateThrough, load(files, locales));

/** The same in steps, for who has other things to do between them. */
export function* readingProject(files: Files): Steps<Outcome<Project>> {
  const source = yield* loading(files);
  yield;
  if (source.value === undefined) return { diagnostics: source.diagnostics };
  return checkedAs(yield* validating(source.value, packs), source.value, source.diagnostics);
}

function checked(check: typeof validate, source: ReturnType<typeof load>): Outcome<Project> {
  if (source.value === undefined) return { diagnostics: source.diagnostics };
  return checkedAs(check(source.value, packs), source.value, source.diagnostics);
}

function checkedAs(
  { value: project, diagnostics }: Outcome<Project>,
  source: Source,
  before: readonly Diagnostic[],
): Outcome<Project> {
  const found = [...before, ...diagnostics];
  return project === undefined
    ? { diagnostics: found }
    : { value: { ...project, around: aroundOf(source) }, diagnostics: found };
}

/** A project and one of its decks -> expanded slides, checked against the theme. */
export const prepareDeck = (...given: Parameters<typeof preparingDeck>): Outcome<PreparedDeck> =>
  finished(preparingDeck(...given));

/** The same in steps. */
export function* preparingDeck(
  whole: Project,
  deck: DeckSpec,
  world: World,
  options: DeckOptions,
): Steps<Outcome<PreparedDeck>> {
  const ready = expanding(whole, deck, world, options);
  if (ready.value === undefined) return { diagnostics: ready.diagnostics };
  const { project, layouts, theme, expand } = ready.value;
  const found = ready.diagnostics;
  const { expanded, sound: slides, diagnostics: faults } = yield* expand();
  const log = readDeckLog(deck, world.files, options.draft);
  const diagnostics = [...found, ...faults, ...log.diagnostics];
  if (hasErrors(diagnostics)) return { diagnostics };
  const examples = readExamples(project, expanded, world.files, layouts);
  yield;
  const shown = [...expanded, ...(examples?.slides ?? [])];
  const pictures = pictureSizes(shown, world.pictures ?? picturesIn(world.files), options.draft);
  const prepared = {
    ...{ project, deck, theme, slides, pictures, rules: rulesOf(project.framework) },
    ...(options.slides === undefined ? {} : { kept: options.slides }),
    fonts: openFonts(world.fontFiles(theme.fonts), theme.fonts),
    ...(examples === undefined ? {} : { examples }),
    ...(options.head === undefined ? {} : { head: options.head }),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
  };
  const inLocale = approvedInLocale(prepared, log.value, expand);
  return {
    value: { ...prepared, ...(inLocale === undefined ? {} : { inLocale }) },
    diagnostics: [...diagnostics, ...aboutKept(picturesToCome(expanded, pictures, project, world.files), prepared)],
  };
}

/** A prepared deck -> scenes in one locale. No value where a text does not fit or a rule is broken. */
export function composeDeck(prepared: PreparedDeck, locale: string): Outcome<Presentation> {
  const { value: laid, diagnostics } = layDeck(prepared, locale);
  if (laid === undefined) return { diagnostics };
  const all = [...diagnostics, ...laid.check()];
  return hasErrors(all) ? { diagnostics: all } : { value: laid.toRender(), diagnostics: all };
}

/** Scenes that are not yet known to be sound. */
export interface LaidDeck {
  readonly presentation: Presentation;
  /** With the digests of what its slides tell. */
  readonly toRender: () => Presentation;
  /** What the rules find. Takes its time, in which the deck may be rendered elsewhere. */
  readonly check: () => readonly Diagnostic[];
}

/** A prepared deck -> scenes in one locale, without slides whose texts do not fit. */
export const layDeck = (prepared: PreparedDeck, locale: string): Outcome<LaidDeck> =>
  finished(layingDeck(prepared, locale));

/** The same slide by slide. */
export function* layingDeck(prepared: PreparedDeck, locale: string): Steps<Outcome<LaidDeck>> {
  const { value: deck, diagnostics } = localiseDeck(prepared, locale);
  if (deck === undefined) return { diagnostics };
  yield;
  const laid = yield* layingLocalised(prepared, deck);
  return { ...laid, diagnostics: [...diagnostics, ...laid.diagnostics] };
}

/** A prepared deck -> its words in one locale. Where only some slides are kept, faults of the others are not told. */
export function localiseDeck(prepared: PreparedDeck, locale: string): Outcome<LocalisedDeck> {
  const { value: deck, diagnostics: all } = localise(prepared.project, prepared.deck, locale);
  const diagnostics = aboutKept(all, prepared);
  return { diagnostics, ...(deck === undefined || hasErrors(diagnostics) ? {} : { value: deck }) };
}

/**
 * A prepared deck and its words -> scenes. Slides that are not kept count as pages all the same. `laying`: where slides may
 * have been laid out before.
 */
export const layLocalised = (...given: Parameters<typeof layingLocalised>): Outcome<LaidDeck> =>
  finished(layingLocalised(...given));

function* layingLocalised(prepared: PreparedDeck, deck: LocalisedDeck, laying?: Laying): Steps<Outcome<LaidDeck>> {
  const own = prepared.inLocale?.(deck) ?? { value: prepared.slides, diagnostics: [] };
  const printed = { ...prepared, slides: own.value ?? [] };
  const laid = yield* presentationOf(printed, deck, laying);
  const { value: presentation } = laid;
  const toRender = (): Presentation => withShown(presentation, shownDigests(prepared, deck));
  const check = (): readonly Diagnostic[] =>
    checkPresentation({ ...printed, presentation, spec: prepared.deck, deck }, prepared.rules);
  const found = [...own.diagnostics, ...aboutKept(laid.diagnostics, prepared)];
  return { value: { presentation, toRender, check }, diagnostics: found };
}

/** Scenes as they are laid out are forgotten here: those of a presentation are made from them. */
function* presentationOf(prepared: PreparedDeck, deck: LocalisedDeck, laying: Laying | undefined): Steps<Laid> {
  const { slides, theme, fonts } = prepared;
  const opening = openingOf(deck, prepared);
  const { value = { scenes: [], layouts: [] }, diagnostics } = yield* layingOut(slides, deck, theme, fonts, {
    ...examplesIn(prepared, deck.tag),
    pictures: prepared.pictures,
    ...(laying && { laying }),
  });
  const scenes = value.scenes.filter(({ slide }) => isKept(slide, prepared));
  const kept = { scenes, layouts: layoutsFor(scenes, value) };
  return { value: present(kept, deck, opening), diagnostics };
}

interface Laid {
  readonly value: Presentation;
  readonly diagnostics: readonly Diagnostic[];
}
