/** The decks that are looked at: of those in one locale, each that shows something which no larger one does. */
import type { DeckSpec, Project } from '../../../src/model/project.js';
import { slidesOf } from '../../../src/template/deck-view.js';

/** A country's deck shows the slides of the whole report, beside a cover, contents and a list of abbreviations of its own. */
const GENERATED = new Set(['cover', 'agenda', 'abbreviations']);

/** `<deck>.<locale>` of each. */
export function chosenDecks(project: Project): ReadonlySet<string> {
  const shown = new Set<string>();
  const chosen = [...project.decks.values()]
    .toSorted((a, b) => countIn(b, project) - countIn(a, project))
    .flatMap((deck) => deck.locales.map((locale) => ({ deck, locale })))
    .filter(({ deck, locale }) => {
      const fresh = slidesOf(deck, project)
        .filter(({ type }) => !GENERATED.has(type))
        .map(({ id }) => `${id} ${locale}`)
        .filter((slide) => !shown.has(slide));
      fresh.forEach((slide) => shown.add(slide));
      return fresh.length > 0;
    });
  return new Set(chosen.map(({ deck, locale }) => `${deck.id}.${locale}`));
}

const countIn = (deck: DeckSpec, project: Project): number => slidesOf(deck, project).length;
