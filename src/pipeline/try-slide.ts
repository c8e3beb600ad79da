/** One slide of a prepared deck in other words than the deck has: whether they fit, with nothing else read or laid out. */
import { trySlide, type TriedSlide } from '../layout/lay-out.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { PreparedDeck } from './prepared.js';
import { examplesIn } from './examples-in.js';

/** `deck`: the words. Undefined where the deck has no such slide. */
export function tryInDeck(prepared: PreparedDeck, slide: string, deck: LocalisedDeck): TriedSlide | undefined {
  const { theme, fonts, pictures, slides } = prepared;
  const own = prepared.inLocale?.(deck).value ?? slides;
  const expanded = own.find((one) => one.slide.id === slide);
  return expanded && trySlide(expanded, deck, theme, fonts, { ...examplesIn(prepared, deck.tag), pictures });
}
