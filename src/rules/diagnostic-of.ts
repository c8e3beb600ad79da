/** A finding as a diagnostic: the place where a person can mend it, the locale, and the slide on which it was seen. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { DeckFinding, Situation } from './rule.js';

export const diagnosticOf = (finding: DeckFinding, situation: Situation): Diagnostic => ({
  ...placeless(finding, situation),
  place: placeOf(finding, situation),
});

/** For what is not told: to look for a place takes time. */
export const placeless = (
  { code, severity, message, hint, slide, unit }: DeckFinding,
  { deck }: Situation,
): Diagnostic => ({
  ...{ code, severity, message, hint },
  ...(slide === undefined ? {} : { slide }),
  ...(unit === undefined ? {} : { unit }),
  locale: deck.tag,
});

/** The translation or source text, else the line of the layout, else the start of the slide's or the deck's file. */
function placeOf({ place, unit, item, slide }: DeckFinding, { deck, project, spec }: Situation): Place {
  const file = (slide === undefined ? undefined : project.slides.get(slide)?.file) ?? spec.file;
  return place ?? (unit === undefined ? undefined : deck.placeOf(unit)) ?? item?.origin ?? { file, line: 1, column: 1 };
}
