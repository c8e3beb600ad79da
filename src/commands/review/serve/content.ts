/** The project as its pages show it: read again when its files have changed, each locale laid out once for what they hold. */
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.js';
import { localised } from '../../../localise/localise.js';
import type { LocalisedDeck } from '../../../localise/localised-deck.js';
import { type DrawnSlide, drawSlides } from '../../../pages/reviewer/draw-slides.js';
import { layDeck } from '../../../pipeline/build.js';
import { loadAssets } from '../../../pipeline/load-assets.js';
import { pagesOf } from '../../../scene/layout-of.js';
import type { CommandWorld } from '../../../run/command.js';
import type { ReviewGiven } from '../given.js';
import { openReview, type Review } from '../review.js';

export interface Drawn {
  readonly slides: ReadonlyMap<string, DrawnSlide>;
  /** Style sheet of all its pictures. */
  readonly style: string;
}

/** One state of the project. */
export interface Content {
  readonly review: Review;
  /** Undefined where a text does not fit or a picture is missing. */
  readonly drawn: (locale: string) => Drawn | undefined;
  /** The deck's words in a locale; in that of its source where the project lacks it. */
  readonly words: (locale: string) => LocalisedDeck;
}

export interface Shelf {
  /** The last state without faults. */
  readonly now: () => Content;
  /** What is wrong with the project since then. */
  readonly faults: () => readonly Diagnostic[];
  /** Files have changed. */
  readonly stale: () => void;
}

/** `first`: the project as the command found it. */
export function shelf(first: Review, given: ReviewGiven, world: CommandWorld): Shelf {
  let content = contentOf(first, world);
  let faults: readonly Diagnostic[] = [];
  let isStale = false;
  const renew = (): void => {
    isStale = false;
    const seen = { ...world, ...world.asItIsNow() };
    const { value, diagnostics } = openReview({ deck: first.deck.id, project: given.project }, seen);
    faults = value === undefined ? diagnostics.filter(({ severity }) => severity === 'error') : [];
    if (value !== undefined) content = contentOf(value, seen);
  };
  const current = (): Content => {
    if (isStale) renew();
    return content;
  };
  return {
    now: current,
    faults: () => {
      current();
      return faults;
    },
    stale: () => void (isStale = true),
  };
}

const contentOf = (review: Review, world: CommandWorld): Content => ({
  review,
  drawn: once((locale) => drawnIn(locale, review, world)),
  words: once((locale) => wordsIn(locale, review)),
});

/** Each is made when it is asked for first. */
function once<T>(make: (locale: string) => T): (locale: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (locale) => {
    const found = known.get(locale) ?? { made: make(locale) };
    known.set(locale, found);
    return found.made;
  };
}

function wordsIn(locale: string, { project, deck }: Review): LocalisedDeck {
  const found = localised(project, deck, locale) ?? localised(project, deck, deck.source);
  if (found === undefined) throw new Error(`the deck ${deck.id} has no source locale`);
  return found;
}

function drawnIn(locale: string, { prepared }: Review, world: CommandWorld): Drawn | undefined {
  const { value: laid, diagnostics } = layDeck(prepared, locale);
  const deck = localised(prepared.project, prepared.deck, locale);
  if (laid === undefined || deck === undefined || hasErrors(diagnostics)) return undefined;
  const { value: assets } = loadAssets(pagesOf(laid.presentation), prepared.project, world.files);
  if (assets === undefined) return undefined;
  const { slides, style } = drawSlides(laid.presentation, assets, deck.words);
  return { slides: new Map(slides.map((slide) => [slide.slide, slide])), style };
}
