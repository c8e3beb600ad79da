/** A finding as a diagnostic: the place where a person can mend it, the locale, and the slide on which it was seen. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { DeckFinding, Situation } from './rule.js';

export function diagnosticOf(finding: DeckFinding, situation: Situation): Diagnostic {
  const { code, severity, message, hint, slide, unit } = finding;
  return {
    code,
    severity,
    message,
    hint,
    place: placeOf(finding, situation),
    ...(slide === undefined ? {} : { slide }),
    ...(unit === undefined ? {} : { unit }),
    locale: situation.deck.tag,
  };
}

/** The translation or source text, else the line of the layout, else the start of the slide's or the deck's file. */
function placeOf({ place, unit, item, slide }: DeckFinding, { deck, project, spec }: Situation): Place {
  const file = (slide === undefined ? undefined : project.slides.get(slide)?.file) ?? spec.file;
  return place ?? (unit === undefined ? undefined : deck.placeOf(unit)) ?? item?.origin ?? { file, line: 1, column: 1 };
}
