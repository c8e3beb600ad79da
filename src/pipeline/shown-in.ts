/** What the slides of a deck tell their readers in one locale, as digests. */
import type { LocalisedDeck } from '../localise/localised-deck.js';
import { type Shown, shownDigest, shownOn, withNotes } from '../shown/shown-digest.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { MeasuredPicture } from './picture-sizes.js';

export interface ShownSlides {
  readonly slides: readonly ExpandedSlide[];
  /** Ids of the slides that are wanted; all when absent. */
  readonly kept?: readonly string[] | undefined;
  readonly pictures: ReadonlyMap<string, MeasuredPicture>;
}

/** What each slide tells; `notes`: with what its speaker notes tell. */
export function shownSlides(
  { slides, kept, pictures }: ShownSlides,
  deck: LocalisedDeck,
  notes = false,
): readonly Shown[] {
  const by = { deck, pictureDigest: (path: string) => pictures.get(path)?.digest };
  return slides
    .filter(({ slide }) => kept?.includes(slide.id) ?? true)
    .map(({ slide, root }) => {
      const shown = shownOn(slide, root, by);
      return notes ? withNotes(shown, slide, deck) : shown;
    });
}

/** Digests by slide. */
export const shownDigests = (deck: ShownSlides, localised: LocalisedDeck, notes = false): ReadonlyMap<string, string> =>
  new Map(shownSlides(deck, localised, notes).map((shown) => [shown.slide, shownDigest(shown)]));
