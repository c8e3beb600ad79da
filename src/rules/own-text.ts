/** A text in the locale that is being checked. */
import { languageOf } from '../localise/choose-translation.js';
import type { Unit } from '../model/project.js';
import type { Situation } from './rule.js';

/** As typed, with its references; undefined where it is not translated, which is reported elsewhere. */
export function ownText(unit: Unit, { project, spec, deck }: Situation): string | undefined {
  const text =
    languageOf(unit, spec.source) === deck.tag
      ? unit.text
      : project.locales.get(deck.tag)?.translations.get(unit.id)?.target;
  return text === '' ? undefined : text;
}
