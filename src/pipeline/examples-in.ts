/** The examples that slides show as small pictures, in one locale. */
import { layExamples } from '../layout/lay-examples.js';
import type { Aids } from '../layout/lay-out.js';
import { localised } from '../localise/localise.js';
import type { PreparedDeck } from './prepared.js';

/** In the words of the locale, so that their lines are as long as there. */
export function examplesIn(
  { examples, theme, fonts, pictures }: Pick<PreparedDeck, 'examples' | 'theme' | 'fonts' | 'pictures'>,
  locale: string,
): Pick<Aids, 'examples'> {
  const deck = examples && localised(examples.project, examples.deck, locale);
  return examples && deck ? { examples: layExamples(examples.slides, { deck, theme, fonts, pictures }) } : {};
}
