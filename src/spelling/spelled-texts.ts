/** Every text that a deck shows in a locale, speaker notes, names and the framework's words among them. */
import type { Place } from '../diagnostics/diagnostic.js';
import { wordTexts } from '../load/word-keys.js';
import { chooseTranslation } from '../localise/choose-translation.js';
import type { UnitInContext } from '../localise/check-translation.js';
import { deckUnits } from '../localise/deck-units.js';
import { placeInTranslation } from '../load/translation.js';
import type { DeckSpec, LocaleSpec, Project } from '../model/project.js';

export interface SpelledText {
  readonly text: string;
  readonly unit?: string;
  readonly slide?: string;
  /** A title is often left in its original language. */
  readonly named: boolean;
  /** Where one of its words stands, as near as is known. */
  readonly placeOf: (word: string) => Place;
}

/**
 * Leaves out texts that are not in the locale's own language, since missing translations are reported elsewhere, and
 * names of organisations, which may be in any language.
 */
export const spelledTexts = (project: Project, deck: DeckSpec, locale: LocaleSpec): readonly SpelledText[] =>
  deckUnits(project, deck).flatMap((entry) => unitText(entry, project, deck, locale));

function unitText(
  { unit, slide }: UnitInContext,
  { locales }: Project,
  deck: DeckSpec,
  locale: LocaleSpec,
): readonly SpelledText[] {
  const { text, tag, translation } = chooseTranslation(unit, locale, locales, deck.source);
  if (tag !== locale.tag || unit.id.startsWith('organisations/')) return [];
  return [
    {
      text,
      unit: unit.id,
      ...(slide === undefined ? {} : { slide: slide.id }),
      named: unit.id.startsWith('sources/'),
      placeOf: (word) => (translation === undefined ? unit.place : placeInTranslation(translation, word)),
    },
  ];
}

/** The project's own framework words, without those that only steer typography and that nobody reads. */
export const frameworkTexts = (locale: LocaleSpec): readonly SpelledText[] =>
  [...wordTexts(locale.ownWords ?? {})]
    .filter(([key]) => !key.startsWith('typography.'))
    .map(([key, text]) => ({ text, named: false, placeOf: () => locale.placeOfWord(key) }));
