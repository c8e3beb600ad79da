/** Says to a person what does not fit: which text, in which locale, by how much. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Slide } from '../project/project.js';
import type { Fault, MapFaultKind } from '../setting/context.js';

export function faultDiagnostics(faults: readonly Fault[], slide: Slide, deck: LocalisedDeck): Diagnostic[] {
  const specific = faults.filter((fault) => fault.units.length > 0);
  return (specific.length > 0 ? specific : faults).map((fault) => toDiagnostic(fault, slide, deck));
}

function toDiagnostic(fault: Fault, slide: Slide, deck: LocalisedDeck): Diagnostic {
  const unit = fault.units.find((id) => slide.units.some((known) => known.id === id)) ?? fault.units[0];
  const place = (unit === undefined ? undefined : deck.placeOf(unit)) ?? { file: slide.file, line: 1, column: 1 };
  return {
    code: codes[fault.kind],
    severity: 'error',
    message: messages[fault.kind](fault, deck.tag),
    hint: hintFor(fault, deck),
    place,
    slide: slide.id,
    locale: deck.tag,
    ...(unit === undefined ? {} : { unit }),
  };
}

const codes: Readonly<Record<Fault['kind'], string>> = {
  'too-tall': 'text-too-long',
  'too-many-lines': 'text-too-long',
  'too-wide': 'word-too-wide',
  'lines-meet': 'lines-meet',
  'line-through-node': 'line-through-node',
  'misplaced-node': 'misplaced-node',
  'unknown-node': 'unknown-node',
};

const messages: Readonly<Record<Fault['kind'], (fault: Fault, locale: string) => string>> = {
  'too-tall': (fault, locale) => {
    return `In ${locale} the text is ${amount(fault)} too long for its box, also at the smallest size.${others(fault)}`;
  },
  'too-many-lines': (fault, locale) =>
    `In ${locale} the text takes ${amount(fault)} more than its style allows: «${shorten(fault.text)}»`,
  'too-wide': (fault, locale) =>
    fault.text === ''
      ? `In ${locale} what stands side by side is ${fault.excess.toFixed(1)} pt wider than its place.${others(fault)}`
      : `In ${locale} the word «${shorten(fault.text)}» is ${fault.excess.toFixed(1)} pt wider than its box.`,
  'lines-meet': (fault) => `Two lines of the map meet, so that neither can be followed: «${fault.text}».`,
  'line-through-node': (fault) => `A line of the map would pass through a node: «${fault.text}».`,
  'misplaced-node': (fault) =>
    `«${fault.text}» has no place of its own in the map: its columns are taken by the node before it, or lie outside the map.`,
  'unknown-node': (fault) => `A line of the map starts or ends at «${fault.text}», which is not a node of it.`,
};

const mapHints: Readonly<Record<MapFaultKind, string>> = {
  'lines-meet':
    'Move an actor to another column or row, lead one line round the map with `via`, or tell the relation in words.',
  'line-through-node':
    'Move an actor to another column or row, lead the line round the map with `via`, or tell the relation in words.',
  'misplaced-node':
    'Move it to another row, give the map more columns (five at most), or merge actors with the same parent and role.',
  'unknown-node': 'Name the id of a node of this slide.',
};

const isMapFault = (kind: Fault['kind']): kind is MapFaultKind => Object.hasOwn(mapHints, kind);

const others = (fault: Fault): string =>
  fault.units.length > 1 ? ` Texts that make it so: ${fault.units.slice(0, 6).join(', ')}.` : '';

function amount(fault: Fault): string {
  if (fault.lines === 0) return `${fault.excess.toFixed(1)} pt`;
  return fault.lines === 1 ? '1 line' : `${fault.lines} lines`;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

function hintFor(fault: Fault, deck: LocalisedDeck): string {
  if (isMapFault(fault.kind)) return mapHints[fault.kind];
  const where = deck.tag === deck.spec.source ? 'the text' : `its translation in locales/${deck.tag}`;
  return fault.kind === 'too-wide'
    ? `Choose a shorter word in ${where}.`
    : `Shorten ${where}, or move detail to the notes.`;
}
