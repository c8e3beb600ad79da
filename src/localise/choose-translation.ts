/** Finds the words for a unit: the locale's translation, else the nearest fallback's, else the source text. */
import type { LocaleSpec, Translation, Unit } from '../model/project.js';

export interface ChosenText {
  readonly text: string;
  /** Tag of the locale the words belong to. */
  readonly tag: string;
  /** Absent where the text is the source's own. */
  readonly translation?: Translation;
}

/** An empty translation is a missing one, as in PO. */
export function chooseTranslation(
  unit: Unit,
  locale: LocaleSpec,
  locales: ReadonlyMap<string, LocaleSpec>,
  source: string,
): ChosenText {
  const written = languageOf(unit, source);
  for (const tag of [locale.tag, ...locale.fallback]) {
    if (tag === written) break;
    const translation = locales.get(tag)?.translations.get(unit.id);
    if (translation && translation.target.trim() !== '') return { text: translation.target, tag, translation };
  }
  return { text: unit.text, tag: written };
}

/** Tag of the locale in which the text is written; `source` is that of the deck which shows it. */
export const languageOf = ({ language }: Unit, source: string): string => language ?? source;
