/** Where a fault is mended and how: at the text that makes it so, else at the element of the layout. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Slide } from '../model/project.js';
import type { Fault } from '../setting/fault.js';
import { sayFault } from './say-fault.js';

/** Where texts are at fault, only they are told, and not what they do to the layout around them. */
export function faultDiagnostics(faults: readonly Fault[], slide: Slide, deck: LocalisedDeck): Diagnostic[] {
  const specific = faults.filter((fault) => fault.units.length > 0);
  return (specific.length > 0 ? specific : faults).map((fault) => toDiagnostic(fault, slide, deck));
}

function toDiagnostic(fault: Fault, slide: Slide, deck: LocalisedDeck): Diagnostic {
  const own = fault.units.find((id) => slide.units.some((known) => known.id === id));
  // Where the whole project is listed, no single text is to blame.
  const isListed = fault.kind === 'too-many-pages' && own === undefined;
  const unit = own ?? (isListed ? undefined : fault.units[0]);
  const layout = isListed ? { file: slide.file, line: 1, column: 1 } : fault.place;
  const place = (unit === undefined ? undefined : deck.placeOf(unit)) ?? layout;
  const { code, message, hint } = sayFault(fault, deck.tag, whereToWrite(unit, deck));
  return {
    code,
    severity: 'error',
    message,
    hint,
    place,
    slide: slide.id,
    locale: deck.tag,
    ...(unit === undefined ? {} : { unit }),
  };
}

function whereToWrite(unit: string | undefined, deck: LocalisedDeck): string {
  if (unit === undefined) return 'the layout';
  return deck.tag === deck.spec.source ? 'the text' : `its translation in locales/${deck.tag}`;
}
