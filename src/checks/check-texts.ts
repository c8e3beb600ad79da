/** Checks what translatable texts hold: references must lead somewhere, figures must be facts, and something must show. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { placesInText } from '../load/place-in-text.js';
import type { SourceDocument } from '../load/source-document.js';
import { bareNumberFault, bareNumbers, type NumberHabits } from './bare-number.js';
import type { CheckedFile } from '../validation/checked-file.js';
import type { Unit } from '../model/project.js';
import { footnotesOf, type Referable } from './referable.js';
import { referenceFault, referenceNotAllowed } from './reference-fault.js';
import { repeatedQualifiers, type QualifierWords } from './repeated-qualifier.js';
import { textReferences, typedAs } from '../model/text-references.js';
import { wholeTextFault } from './visible-text.js';

/** A fault in some characters of a text. */
interface Found {
  readonly start: number;
  readonly raw: string;
  readonly fault: Diagnostic;
}

/** For texts of slides, which may hold references. Without `habits` nobody knows which numbers are parts of names. */
export function checkTexts(
  file: CheckedFile,
  known: Omit<Referable, 'footnotes'>,
  habits: NumberHabits | undefined,
  qualifiers: QualifierWords,
): readonly Diagnostic[] {
  const around = { ...known, footnotes: footnotesOf(file.document.value) };
  return [
    ...wholeTexts(file),
    ...file.units.flatMap((unit) =>
      told(file.document, unit, [
        ...wrongReferences(unit, around),
        ...(habits === undefined ? [] : typedNumbers(unit, habits)),
        ...typedQualifiers(unit, around, qualifiers),
      ]),
    ),
  ];
}

/** For names of organisations, sources and decks, which stand inside other texts and are printed as they are. */
export const checkPlainTexts = (file: CheckedFile): readonly Diagnostic[] => [
  ...wholeTexts(file),
  ...file.units.flatMap((unit) => told(file.document, unit, allReferences(unit))),
];

function told(document: SourceDocument, unit: Unit, found: readonly Found[]): readonly Diagnostic[] {
  const place = placesInText(document, unit.path, unit.text);
  return [...found]
    .sort((a, b) => a.start - b.start)
    .map(({ start, raw, fault }) => ({ ...fault, place: place(start, raw), unit: unit.id }));
}

const wholeTexts = ({ units }: CheckedFile): readonly Diagnostic[] =>
  units.flatMap((unit) => {
    const fault = wholeTextFault(unit.text);
    return fault === undefined ? [] : [{ ...fault, place: unit.place, unit: unit.id }];
  });

const wrongReferences = ({ text }: Unit, known: Referable): readonly Found[] =>
  textReferences(text).flatMap((reference) => {
    const fault = referenceFault(reference, known);
    return fault === undefined ? [] : [{ start: reference.start, raw: typedAs(reference, text), fault }];
  });

/** Speaker notes may hold typed figures; what is shown may not. */
const typedNumbers = ({ text, path }: Unit, habits: NumberHabits): readonly Found[] =>
  path[0] === 'notes'
    ? []
    : bareNumbers(text, habits).map((found) => ({
        start: found.start,
        raw: found.number,
        fault: bareNumberFault(found),
      }));

const typedQualifiers = ({ text }: Unit, { facts }: Referable, words: QualifierWords): readonly Found[] =>
  repeatedQualifiers(text, facts, words).map(({ start, word, fault }) => ({ start, raw: word, fault }));

const allReferences = ({ text }: Unit): readonly Found[] =>
  textReferences(text).map((reference) => ({
    start: reference.start,
    raw: typedAs(reference, text),
    fault: referenceNotAllowed(reference),
  }));
