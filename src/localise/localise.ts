/** The only translating stage: a deck of the project in one locale, and what its translations lack. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { placeInTranslation } from '../load/translation.js';
import type { DeckSpec, LocaleSpec, Project } from '../model/project.js';
import { referableOf } from '../checks/referable.js';
import { qualifierWords } from '../checks/repeated-qualifier.js';
import { checkTranslation } from './check-translation.js';
import { chooseTranslation, languageOf } from './choose-translation.js';
import { deckUnits, unitIndex } from './deck-units.js';
import { frameworkWords } from './framework-words.js';
import { language, type Language } from './language.js';
import { localiseSpec } from './localise-spec.js';
import type { LocalisedDeck } from './localised-deck.js';
import { missingWords } from './missing-words.js';
import { originOf } from './origin.js';
import { plainText } from './plain-text.js';
import { Resolver } from './resolver.js';

/**
 * `tag` names one of the project's locales. Without that locale, or without the deck's source locale, there is no
 * value. Damaged placeholders are errors; missing, stale and unfinished translations are warnings and fall back.
 */
export function localise(project: Project, deck: DeckSpec, tag: string): Outcome<LocalisedDeck> {
  const locale = project.locales.get(tag);
  const source = project.locales.get(deck.source);
  if (!locale || !source) return { diagnostics: [unknownLocale(locale ? deck.source : tag, project, deck)] };
  const words = tag === deck.source ? [] : missingWords(locale, source);
  const diagnostics = [...words, ...translationFaults(project, deck, locale)];
  return { value: localisedDeck(project, deck, locale, source), diagnostics };
}

/** As {@link localise}, without looking at what translations lack. */
export function localised(project: Project, deck: DeckSpec, tag: string): LocalisedDeck | undefined {
  const [locale, source] = [project.locales.get(tag), project.locales.get(deck.source)];
  return locale && source && localisedDeck(project, deck, locale, source);
}

function translationFaults(project: Project, deck: DeckSpec, locale: LocaleSpec): readonly Diagnostic[] {
  const speeches = [...project.locales.values()];
  const styles = speeches.map(({ style }) => style);
  const around = {
    known: referableOf(project),
    habits: { names: project.glossary.names, languages: styles.map(({ numbers }) => numbers) },
    qualifiers: qualifierWords(styles),
  };
  return deckUnits(project, deck)
    .filter(({ unit }) => languageOf(unit, deck.source) !== locale.tag)
    .flatMap((entry) => {
      const chosen = chooseTranslation(entry.unit, locale, project.locales, deck.source);
      const told = { ...around, speeches, source: languageOf(entry.unit, deck.source) };
      return checkTranslation(entry, chosen, locale, told);
    });
}

function localisedDeck(project: Project, deck: DeckSpec, locale: LocaleSpec, source: LocaleSpec): LocalisedDeck {
  const languages = languagesOf(project, source);
  const own = languages(locale.tag);
  const units = unitIndex(project, deck);
  const resolver = new Resolver(project, units, locale, deck, languages);
  const text = (id: string): string | undefined =>
    units.has(id) ? plainText(resolver.resolve({ kind: 'unit', id }, '')) : undefined;
  return {
    spec: localiseSpec(deck, text),
    tag: locale.tag,
    lang: locale.lang,
    resolve: (reference, slideId) => resolver.resolve(reference, slideId),
    printed: (unit, slideId) => resolver.printed(unit, slideId),
    placeOf: (id) => {
      const unit = units.get(id);
      const translation = unit && chooseTranslation(unit, locale, project.locales, deck.source).translation;
      return translation === undefined ? unit?.place : placeInTranslation(translation);
    },
    originOf: (characters, unit) => originOf(characters, unit, { project, deck, locale, units }),
    abbreviations: () => resolver.allAbbreviations(),
    hyphenation: (lang) => {
      const { hyphenation: patterns, jointEndings = [] } =
        [...project.locales.values()].find((one) => one.lang === lang) ?? {};
      return patterns === undefined ? undefined : { patterns, jointEndings };
    },
    number: own.number,
    percent: own.percent,
    words: (key, ...[values]) => own.typography(own.word(key, values).text),
    optionalWord: (key) => own.optionalWord(key),
    slideType: (type) => own.optionalWord(`slideType.${type}`),
  };
}

/** By tag. A word that no locale has is set in the source's language. */
function languagesOf(project: Project, source: LocaleSpec): (tag: string) => Language {
  const words = frameworkWords(project.locales, source.tag);
  const languages = new Map([...project.locales].map(([tag, locale]) => [tag, language(locale, words)]));
  const last = language(source, words);
  return (tag) => languages.get(tag) ?? last;
}

const unknownLocale = (tag: string, project: Project, deck: DeckSpec): Diagnostic => ({
  code: 'unknown-locale',
  severity: 'error',
  message: `There is no locale «${tag}»: locales/${tag}/ was not found.`,
  hint: `The project has ${[...project.locales.keys()].join(', ') || 'none'}. A locale is one folder with locale.yaml and framework.json.`,
  place: { file: deck.file, line: 1, column: 1 },
  locale: tag,
});
