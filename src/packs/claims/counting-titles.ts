/**
 * A title says how things are; what the sources say, and how often, stands in the grounds under it. Asked of decks that tell findings from
 * assessments: elsewhere «3 of 5 customers» may be the news.
 */
import { quote } from '../../diagnostics/printable.js';
import { countingWords } from '../../localise/counting-words.js';
import type { DeckFinding, DeckRule } from '../../rules/rule.js';

export const countingTitles: DeckRule = ({ presentation, project, spec, deck }) => {
  const speech = project.locales.get(deck.tag);
  if (speech === undefined || spec.assessment === undefined) return [];
  return presentation.scenes
    .filter(({ part }) => part === 1)
    .flatMap(({ slide, title }): DeckFinding[] => {
      const words = countingWords(title, speech);
      return words.length === 0 ? [] : [finding(slide, deck.tag, words)];
    });
};

const finding = (slide: string, locale: string, words: readonly string[]): DeckFinding => ({
  code: 'counting-title',
  severity: 'warning',
  message: `The title speaks of the sources or counts what they say in ${locale}: ${words.map((word) => quote(word)).join(', ')}.`,
  hint: 'Say how things are, and let the count stand in «grounds».',
  slide,
  unit: `${slide}/title`,
});
