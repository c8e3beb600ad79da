/**
 * The rules in another thread. Only values can be copied there, so a locale's functions stay behind: places in its files are
 * told by what they are places of, and looked up where the files were read.
 */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { localised } from '../localise/localise.js';
import type { DeckSpec, LocaleSpec, Project } from '../model/project.js';
import { checkPresentation } from '../rules/check-presentation.js';
import type { FontFiles } from '../scene/fonts.js';
import type { Presentation } from '../scene/scene.js';
import { openFonts } from '../text/fonts.js';
import type { Theme } from '../theme/theme.js';
import type { PreparedDeck } from './build.js';

type LocaleValues = Omit<LocaleSpec, Functions> & Readonly<Partial<Record<Functions, undefined>>>;

type Functions = 'placeOfWord' | 'placeOfSetting';

/** What the rules need to know of a deck, beside its scenes and fonts. */
export interface DeckValues {
  readonly project: ProjectValues;
  readonly spec: DeckSpec;
  readonly theme: Theme;
  readonly locale: string;
}

interface ProjectValues extends Omit<Project, 'around' | 'locales'> {
  readonly around?: undefined;
  readonly locales: ReadonlyMap<string, LocaleValues>;
}

/** Translations into other languages are most of a project, and say nothing about this one. */
export function valuesOf({ project, deck, theme }: PreparedDeck, locale: string): DeckValues {
  const asked = new Set([locale, deck.source, ...(project.locales.get(locale)?.fallback ?? [])]);
  const values = (spec: LocaleSpec): LocaleValues => ({
    ...spec,
    placeOfWord: undefined,
    placeOfSetting: undefined,
    translations: asked.has(spec.tag) ? spec.translations : new Map(),
  });
  const locales = new Map([...project.locales].map(([tag, spec]) => [tag, values(spec)]));
  return { project: { ...project, around: undefined, locales }, spec: deck, theme, locale };
}

/** In the other thread. What it gives is only whole after {@link withPlaces}. */
export function checkElsewhere(
  { project: values, spec, theme, locale }: DeckValues,
  presentation: Presentation,
  fonts: FontFiles,
): readonly Diagnostic[] {
  const project = { ...values, locales: new Map([...values.locales].map(([tag, one]) => [tag, withAsked(one)])) };
  const deck = localised(project, spec, locale);
  if (deck === undefined) throw new Error(`No locale ${locale}`);
  return checkPresentation({ presentation, project, spec, theme, fonts: openFonts(fonts, theme.fonts), deck });
}

/** A place that is still to be looked up. */
interface AskedPlace extends Place {
  readonly of: { readonly tag: string } & ({ readonly word: string } | { readonly setting: readonly string[] });
}

function withAsked(values: LocaleValues): LocaleSpec {
  const asked = (of: AskedPlace['of']): AskedPlace => ({ file: '', line: 1, column: 1, of });
  return {
    ...values,
    placeOfWord: (word) => asked({ tag: values.tag, word }),
    placeOfSetting: (setting) => asked({ tag: values.tag, setting }),
  };
}

const isAsked = (place: Place | undefined): place is AskedPlace => place !== undefined && 'of' in place;

/** What was found elsewhere, with the places in files of locales. */
export const withPlaces = (found: readonly Diagnostic[], { locales }: Project): readonly Diagnostic[] =>
  found.map((diagnostic) => {
    const { place } = diagnostic;
    if (!isAsked(place)) return diagnostic;
    const locale = locales.get(place.of.tag);
    const real = 'word' in place.of ? locale?.placeOfWord(place.of.word) : locale?.placeOfSetting(place.of.setting);
    return real === undefined ? diagnostic : { ...diagnostic, place: real };
  });
