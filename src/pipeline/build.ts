/** The whole pipeline on one page: files of a project in, bytes of decks out. */
import { needs } from '../elements/registry.js';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.js';
import type { Judging } from '../diagnostics/judging.js';
import { layExamples } from '../layout/lay-examples.js';
import { type Aids, type Laying, layOut } from '../layout/lay-out.js';
import { load } from '../load/load.js';
import { aroundOf } from '../load/source.js';
import { localise, localised } from '../localise/localise.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Profile } from '../model/profile.js';
import type { DeckSpec, Project } from '../model/project.js';
import { packs } from '../packs/registry.js';
import { validate, validateThrough } from '../project/validate.js';
import { checkPresentation } from '../rules/check-presentation.js';
import { colouredEntries } from '../rules/entry-colours.js';
import { layoutsFor } from '../scene/excerpt.js';
import type { FontFiles } from '../scene/fonts.js';
import type { Presentation } from '../scene/scene.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import { loadLayouts } from '../template/layouts.js';
import { openFonts, type FontSet } from '../text/fonts.js';
import { loadTheme } from '../theme/load-theme.js';
import type { Theme } from '../theme/theme.js';
import type { Files } from '../world/world.js';
import { approvedInLocale, type InLocale, readDeckLog } from './approvals.js';
import { expanderOf } from './expand-sound.js';
import { type ExampleDeck, readExamples } from './examples.js';
import { type MeasuredPicture, pictureSizes, picturesToCome } from './picture-sizes.js';
import { type Pictures, picturesIn } from './pictures/pictures-in.js';
import { aboutKept, isKept } from './kept.js';
import { openingOf, present, withShown } from './present.js';
import { shownDigests } from './shown-in.js';

/** What is the same for every locale of a deck. */
export interface PreparedDeck {
  readonly project: Project;
  readonly deck: DeckSpec;
  readonly theme: Theme;
  /** All slides of the deck: what stands on a page depends on those before it. */
  readonly slides: readonly ExpandedSlide[];
  /** Ids of the slides to keep; all when absent. */
  readonly kept?: readonly string[];
  readonly fonts: FontSet;
  /** Where a slide shows examples of slide types. */
  readonly examples?: ExampleDeck;
  /** Of all that slides and examples show. */
  readonly pictures: ReadonlyMap<string, MeasuredPicture>;
  /** Where templates ask who has approved what: their slides in one locale, which replace those of `slides`. */
  readonly inLocale?: InLocale;
  /** Hash of the log's last line, where the files name it. */
  readonly head?: string;
  readonly profile?: Profile;
}

export interface World {
  readonly files: Files;
  readonly fontFiles: (families: Theme['fonts']) => FontFiles;
  /** Where whoever asks reads them too; else they are read for this alone. */
  readonly pictures?: Pictures;
}

export interface DeckOptions {
  readonly draft: boolean;
  /** Ids of the slides to keep; all when absent. */
  readonly slides?: readonly string[];
  /** Hash of the log's last line, which a delivered file names. */
  readonly head?: string;
  /** What the files are made for. */
  readonly profile?: Profile;
}

/** Source files -> a sound project. */
export const readProject = (files: Files, locales?: readonly string[]): Outcome<Project> =>
  checked(validate, load(files, locales));

/** Source files -> a project that can be laid out. Where it has errors, nothing of it may be written. */
export const readToBuild = (files: Files, locales?: readonly string[]): Outcome<Project> =>
  checked(validateThrough, load(files, locales));

/** The same in two steps, for who has other things to do between them. */
export function* readingProject(files: Files): Generator<undefined, Outcome<Project>> {
  const source = load(files);
  yield;
  return checked(validate, source);
}

function checked(check: typeof validate, source: ReturnType<typeof load>): Outcome<Project> {
  if (source.value === undefined) return { diagnostics: source.diagnostics };
  const { value: project, diagnostics } = check(source.value, packs);
  const found = [...source.diagnostics, ...diagnostics];
  if (project === undefined) return { diagnostics: found };
  return { value: { ...project, around: aroundOf(source.value) }, diagnostics: found };
}

/** A project and one of its decks -> expanded slides, checked against the theme. */
export function prepareDeck(whole: Project, deck: DeckSpec, world: World, options: DeckOptions): Outcome<PreparedDeck> {
  const layouts = loadLayouts(world.files, packs);
  const theme = loadTheme(world.files, deck.theme, needs);
  const found = [...layouts.diagnostics, ...theme.diagnostics];
  if (layouts.value === undefined || theme.value === undefined) return { diagnostics: found };
  const coloured = colouredEntries(whole, theme.value, deck.theme);
  if (coloured.value === undefined) return { diagnostics: [...found, ...coloured.diagnostics] };
  const project = coloured.value;
  const expand = expanderOf(project, deck, layouts.value, theme.value, options);
  const { expanded, sound: slides, diagnostics: faults } = expand();
  const log = readDeckLog(deck, world.files, options.draft);
  const diagnostics = [...found, ...faults, ...log.diagnostics];
  if (hasErrors(diagnostics)) return { diagnostics };
  const examples = readExamples(project, expanded, world.files, layouts.value);
  const shown = [...expanded, ...(examples?.slides ?? [])];
  const pictures = pictureSizes(shown, world.pictures ?? picturesIn(world.files), options.draft);
  const prepared = {
    ...{ project, deck, theme: theme.value, slides, pictures },
    ...(options.slides === undefined ? {} : { kept: options.slides }),
    fonts: openFonts(world.fontFiles(theme.value.fonts), theme.value.fonts),
    ...(examples === undefined ? {} : { examples }),
    ...(options.head === undefined ? {} : { head: options.head }),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
  };
  const inLocale = approvedInLocale(prepared, log.value, expand);
  const toCome = aboutKept(picturesToCome(expanded, pictures, project, world.files), prepared);
  return {
    value: { ...prepared, ...(inLocale === undefined ? {} : { inLocale }) },
    diagnostics: [...diagnostics, ...toCome],
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
export function layDeck(prepared: PreparedDeck, locale: string): Outcome<LaidDeck> {
  const { value: deck, diagnostics } = localiseDeck(prepared, locale);
  if (deck === undefined) return { diagnostics };
  const laid = layLocalised(prepared, deck);
  return { ...laid, diagnostics: [...diagnostics, ...laid.diagnostics] };
}

/** A prepared deck -> its words in one locale. Where only some slides are kept, faults of the others are not told. */
export function localiseDeck(prepared: PreparedDeck, locale: string, judging?: Judging): Outcome<LocalisedDeck> {
  const { value: deck, diagnostics: all } = localise(prepared.project, prepared.deck, locale, judging);
  const diagnostics = aboutKept(all, prepared);
  return { diagnostics, ...(deck === undefined || hasErrors(diagnostics) ? {} : { value: deck }) };
}

/**
 * A prepared deck and its words -> scenes. Slides that are not kept count as pages all the same. `laying`: where slides may
 * have been laid out before.
 */
export function layLocalised(prepared: PreparedDeck, deck: LocalisedDeck, laying?: Laying): Outcome<LaidDeck> {
  const own = prepared.inLocale?.(deck) ?? { value: prepared.slides, diagnostics: [] };
  const printed = { ...prepared, slides: own.value ?? [] };
  const laid = presentationOf(printed, deck, laying);
  const { value: presentation } = laid;
  const toRender = (): Presentation => withShown(presentation, shownDigests(prepared, deck));
  const check = (): readonly Diagnostic[] => checkPresentation({ ...printed, presentation, spec: prepared.deck, deck });
  const found = [...own.diagnostics, ...aboutKept(laid.diagnostics, prepared)];
  return { value: { presentation, toRender, check }, diagnostics: found };
}

/** Scenes as they are laid out are forgotten here: those of a presentation are made from them. */
function presentationOf(prepared: PreparedDeck, deck: LocalisedDeck, laying: Laying | undefined): Laid {
  const { slides, theme, fonts } = prepared;
  const opening = openingOf(deck, prepared);
  const { value = { scenes: [], layouts: [] }, diagnostics } = layOut(slides, deck, theme, fonts, {
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

/** In the words of the locale, so that their lines are as long as there. */
export function examplesIn({ examples, theme, fonts, pictures }: PreparedDeck, locale: string): Pick<Aids, 'examples'> {
  const deck = examples && localised(examples.project, examples.deck, locale);
  return examples && deck ? { examples: layExamples(examples.slides, { deck, theme, fonts, pictures }) } : {};
}
