/** One cause, one message: a fault that occurs at many places or in several locales is reported once, with the places where else it stands. */
import type { Diagnostic } from './diagnostic.js';
import { groupBy } from './group-by.js';

export interface Gathered {
  readonly diagnostic: Diagnostic;
  /** The same fault elsewhere, or in other locales. */
  readonly others: readonly Diagnostic[];
}

/** A fault at this few places is reported at each, with its line. */
const FEW_PLACES = 3;

/** Each at its first place, in the order given. */
export function gatherDiagnostics(diagnostics: readonly Diagnostic[]): readonly Gathered[] {
  const groups = [...groupBy(diagnostics, causeOf).values()].flatMap((group) => {
    const places = [...groupBy(group, placeOf).values()];
    return places.length > FEW_PLACES ? [group] : places;
  });
  const order = new Map(diagnostics.map((diagnostic, index) => [diagnostic, index]));
  return groups
    .flatMap(([diagnostic, ...others]) => (diagnostic === undefined ? [] : [{ diagnostic, others }]))
    .sort((a, b) => (order.get(a.diagnostic) ?? 0) - (order.get(b.diagnostic) ?? 0));
}

/** Two messages that agree in every word have one cause, since messages name what is wrong. */
const causeOf = ({ code, severity, message, hint }: Diagnostic): string =>
  JSON.stringify([code, severity, message, hint]);

const placeOf = ({ place, unit, slide }: Diagnostic): string =>
  JSON.stringify(place === undefined ? [unit, slide] : [place.file, place.line, place.column]);
