/** One name for one thing: the glossary's terms are translated as it says, and words that it refuses are not used. */
import { quote } from '../diagnostics/printable.js';
import { deckUnits } from '../localise/deck-units.js';
import { languageOf } from '../localise/choose-translation.js';
import type { UnitInContext } from '../localise/check-translation.js';
import type { Term, Unit } from '../model/project.js';
import { onceForText } from '../scene/once-for.js';
import { masked } from '../text/references.js';
import { anyOf } from '../text/whole-word.js';
import type { DeckFinding, DeckRule, Situation } from './rule.js';

export const terms: DeckRule = (situation) => {
  const names = namesOf(situation);
  const [termIn, refusedIn] = suspicions(situation);
  return deckUnits(situation.project, situation.spec).flatMap((entry) => {
    const raw = ownText(entry.unit, situation);
    if (raw === undefined || !(termIn.test(entry.unit.text) || refusedIn.test(raw))) return [];
    const own = ownWords(entry, situation, names);
    return own === undefined
      ? []
      : [...unused(entry, own, names, situation), ...refused(own, situation)].map((finding) => placed(finding, entry));
  });
};

/** Patterns for all terms and refused words at once: most texts hold none, and need no closer look. */
function suspicions({ project, deck }: Situation): readonly [RegExp, RegExp] {
  const stems = project.glossary.terms.flatMap(({ words }) => Object.values(words).flat());
  return [startsAny(stems), startsAny(Object.keys(project.glossary.forbidden[deck.tag] ?? {}))];
}

/** Proper names, the longest first. */
const namesOf = ({ project }: Situation): readonly string[] =>
  [...project.glossary.names, ...[...project.organisations.values()].map(({ name }) => name)].sort(
    (a, b) => b.length - a.length,
  );

function ownWords({ unit }: UnitInContext, situation: Situation, names: readonly string[]): string | undefined {
  const text = ownText(unit, situation);
  return text === undefined ? undefined : wordsOf(text, names);
}

/** Proper names and references are no terms. */
const wordsOf = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, ' '), masked(text));

function unused(
  { unit }: UnitInContext,
  own: string,
  names: readonly string[],
  { project, deck, spec }: Situation,
): readonly Partless[] {
  const language = languageOf(unit, spec.source);
  if (deck.tag === language) return [];
  const lower = own.toLowerCase();
  // For most terms the translation has the word, or the source lacks it too; names matter only for the rest.
  const missed = project.glossary.terms.filter(({ words }) => {
    const wanted = words[deck.tag] ?? [];
    return wanted.length > 0 && !wanted.some((stem) => lower.includes(stem.toLowerCase()));
  });
  const spoken = missed.filter(({ words }) => (words[language] ?? []).some((stem) => startsWord(stem).test(unit.text)));
  if (spoken.length === 0) return [];
  const source = wordsOf(unit.text, names);
  return spoken.flatMap(({ words }: Term) => {
    const wanted = words[deck.tag] ?? [];
    const found = (words[language] ?? []).find((stem) => startsWord(stem).test(source));
    if (found === undefined) return [];
    const message = `The source says ${quote(found)}, which the glossary translates with ${listed(wanted)}; the translation has none of it.`;
    return [
      { code: 'term-not-used', message, hint: 'Use the term, or add the form that you used to content/glossary.yaml.' },
    ];
  });
}

function refused(own: string, { project, deck }: Situation): readonly Partless[] {
  const words = Object.entries(project.glossary.forbidden[deck.tag] ?? {});
  return words
    .filter(([word]) => startsWord(word).test(own))
    .map(([word, instead]) => ({
      code: 'term-forbidden',
      message: `The glossary refuses ${quote(word)} in ${deck.tag}.`,
      hint: `Write ${quote(instead)}.`,
    }));
}

type Partless = Pick<DeckFinding, 'code' | 'message' | 'hint'>;

const placed = (finding: Partless, { unit, slide }: UnitInContext): DeckFinding => ({
  ...finding,
  severity: 'warning',
  unit: unit.id,
  ...(slide === undefined ? {} : { slide: slide.id }),
});

/** Finds «kommune» in «kommunene», but not in «fylkeskommune». A glossary has some hundred stems, and many texts in all languages ask for each. */
const startsWord = onceForText((stem) => startsAny([stem]));

function startsAny(stems: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(stems)}`, 'iu');
}

const listed = (words: readonly string[]): string => words.map((word) => quote(word)).join(', ');

/** As typed, with its references; undefined where it is not translated, which is reported elsewhere. */
function ownText(unit: Unit, { project, spec, deck }: Situation): string | undefined {
  const text =
    languageOf(unit, spec.source) === deck.tag
      ? unit.text
      : project.locales.get(deck.tag)?.translations.get(unit.id)?.target;
  return text === '' ? undefined : text;
}
