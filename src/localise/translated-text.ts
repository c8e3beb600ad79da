/** Checks the text of a translation by the rules for source texts: references, figures, and whether it shows anything. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { placeInTranslation } from '../load/translation.js';
import { bareNumberFault, bareNumbers, type NumberHabits } from '../checks/bare-number.js';
import { isAnswer } from '../model/answers.js';
import type { Slide, Translation, Unit } from '../model/project.js';
import { footnotesOf, type Referable } from '../checks/referable.js';
import { referenceFault, referenceNotAllowed } from '../checks/reference-fault.js';
import { repeatedQualifiers, type QualifierWords } from '../checks/repeated-qualifier.js';
import { textReferences, typedAs } from '../model/text-references.js';
import type { Speech } from '../checks/telling-words.js';
import { wholeTextFault } from '../checks/visible-text.js';

/** What every translation of a project is checked against. */
export interface Around {
  /** Tag of the locale in which the unit is written. */
  readonly source: string;
  readonly known: Omit<Referable, 'footnotes'>;
  readonly habits: NumberHabits;
  readonly qualifiers: QualifierWords;
  /** All locales of the project, for the words that tell languages apart. */
  readonly speeches: readonly Speech[];
}

/** Some words of the translation, and what is wrong with them, if anything. */
interface Found {
  readonly words: string;
  readonly fault: Diagnostic | undefined;
}

/** Names and texts of decks hold neither references nor facts; answers stand on slides that quote them, without footnotes. */
export function translatedText(
  translation: Translation,
  unit: Unit,
  slide: Slide | undefined,
  { known, habits }: Around,
): readonly Diagnostic[] {
  const { target } = translation;
  const isShown = slide !== undefined || isAnswer(unit.id);
  const around = isShown ? { ...known, footnotes: footnotesOf(slide?.fields) } : undefined;
  const found: readonly Found[] = [
    { words: '', fault: wholeTextFault(target) },
    ...textReferences(target).map((reference) => ({
      words: typedAs(reference, target),
      fault: around === undefined ? referenceNotAllowed(reference) : referenceFault(reference, around),
    })),
    ...(around === undefined || unit.path[0] === 'notes' ? [] : typedNumbers(translation, habits)),
  ];
  return found.flatMap(({ words, fault }) =>
    fault === undefined ? [] : [{ ...fault, place: placeInTranslation(translation, words) }],
  );
}

/** A matter of house style: the translation has lost nothing by it. */
export const typedQualifiers = (translation: Translation, { known, qualifiers }: Around): readonly Diagnostic[] =>
  repeatedQualifiers(translation.target, known.facts, qualifiers).map(({ word, both, fault }) => ({
    ...fault,
    place: placeInTranslation(translation, standsOnOneLine(both, translation) ? both : word),
  }));

const standsOnOneLine = (words: string, { strings = [] }: Translation): boolean =>
  strings.some(({ typed }) => typed.includes(words));

/** A figure that the source has too is part of a name or an ordinal there, and may be written another way here. */
function typedNumbers({ source, target }: Translation, habits: NumberHabits): readonly Found[] {
  const known = new Set(source.match(/\d+/gu));
  return bareNumbers(target, habits)
    .filter(({ number }) => number.match(/\d+/gu)?.some((figures) => !known.has(figures)))
    .map((found) => ({ words: found.number, fault: bareNumberFault(found) }));
}
