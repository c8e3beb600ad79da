/**
 * A title that says only, most, least, more than, none or all, or a number in words, names what proves it. Asked of decks that tell
 * findings from assessments: there each claim has its grounds.
 */
import { quote } from '../../diagnostics/printable.js';
import { listedWords } from '../../localise/listed-words.js';
import type { LocaleSpec } from '../../model/project.js';
import type { DeckFinding, DeckRule, Situation } from '../../rules/rule.js';
import { claimsIn, numbersIn, sizesOf } from './claim-fields.js';
import { claimKinds, wordsListed } from './claim-kinds.js';

export const unprovedTitles: DeckRule = ({ presentation, project, spec, deck }) => {
  const speech = project.locales.get(deck.tag);
  if (speech === undefined || spec.assessment === undefined) return [];
  return presentation.scenes
    .filter(({ part }) => part === 1)
    .flatMap(({ slide, title }): DeckFinding[] => {
      const fields = project.slides.get(slide)?.fields;
      const words = [...unclaimed(title, fields, deck), ...uncounted(title, fields, speech)];
      return words.length === 0 ? [] : [finding(slide, deck.tag, words)];
    });
};

function unclaimed(title: string, fields: unknown, deck: Situation['deck']): readonly string[] {
  const claimed = new Set(claimsIn(fields).map(({ kind }) => kind));
  return claimKinds
    .filter((kind) => !claimed.has(kind))
    .flatMap((kind) => listedWords(title, wordsListed(deck.optionalWord(`claiming.${kind}`))));
}

/** Numbers in words that nothing on the slide comes to. Those in digits are references, which the program prints. */
function uncounted(title: string, fields: unknown, { style }: LocaleSpec): readonly string[] {
  const known = new Set([...numbersIn(fields).map(({ value }) => value), ...sizesOf(claimsIn(fields))]);
  return (style.spelling?.numbers ?? []).flatMap((words, value) =>
    value < LEAST || known.has(value) ? [] : listedWords(title, words.split(' ')),
  );
}

/** The word for one is an article or a pronoun too. */
const LEAST = 2;

const finding = (slide: string, locale: string, words: readonly string[]): DeckFinding => ({
  code: 'unproved-title',
  severity: 'warning',
  message: `Nothing is named that proves what the title says in ${locale}: ${words.map((word) => quote(word)).join(', ')}.`,
  hint: 'Name it under «claims» (layouts/README.md): facts, cells, relations, or words of the source. Or let the title say less.',
  slide,
  unit: `${slide}/title`,
});
