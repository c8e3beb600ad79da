/** The project as its pages show it: read again when its files have changed, each locale laid out once for what they hold. */
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import { localised } from '../../localise/localise.js';
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import { type DrawnSlide, drawSlides } from '../../pages/reviewer/draw-slides.js';
import { layDeck } from '../../pipeline/build.js';
import { loadAssets } from '../../pipeline/load-assets.js';
import { type Addressee, NO_HEAD } from '../../review/events.js';
import { snapshotOf } from '../../review/make-snapshot.js';
import type { Snapshot } from '../../review/snapshot.js';
import { excerptOf } from '../../scene/excerpt.js';
import type { Presentation } from '../../scene/scene.js';
import { pagesOf } from '../../scene/layout-of.js';
import type { CommandWorld } from '../../run/command.js';
import type { ReviewGiven } from '../given.js';
import { openReview, type Review } from '../review.js';

export interface Drawn {
  readonly presentation: Presentation;
  readonly slides: ReadonlyMap<string, DrawnSlide>;
  /** Style sheet of all its pictures. */
  readonly style: string;
}

/** One state of the project. */
export interface Content {
  readonly review: Review;
  /** Undefined where a text does not fit or a picture is missing. */
  readonly drawn: (locale: string) => Drawn | undefined;
  /** What the pages of an organisation hold, in the terms of packs; undefined where nothing is drawn. */
  readonly held: (to: Addressee) => Snapshot | undefined;
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

/** `world`: whose files the review was opened with. */
export function contentOf(review: Review, world: CommandWorld): Content {
  const drawn = once((locale) => drawnIn(locale, review, world));
  const words = once((locale) => wordsIn(locale, review));
  const held = once((key) => {
    const [organisation = '', locale = ''] = key.split(' ');
    const laid = drawn(locale);
    return laid && heldBy({ organisation, locale }, laid, words(locale), review);
  });
  return { review, drawn, words, held: ({ organisation, locale }) => held(`${organisation} ${locale}`) };
}

function heldBy(
  to: Addressee,
  { presentation }: Drawn,
  deck: LocalisedDeck,
  { slidesAbout, prepared }: Review,
): Snapshot {
  const excerpt = excerptOf(presentation, { slides: slidesAbout(to.organisation), notes: false });
  return snapshotOf(excerpt, { deck, slides: prepared.slides }, { ...to, head: NO_HEAD, files: [], notes: false });
}

/** Each is made when it is asked for first. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (key) => {
    const found = known.get(key) ?? { made: make(key) };
    known.set(key, found);
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
  const presentation = laid.toRender();
  const { value: assets } = loadAssets(pagesOf(presentation), prepared.project, world.files);
  if (assets === undefined) return undefined;
  const { slides, style } = drawSlides(presentation, assets, deck.words);
  return { presentation, slides: new Map(slides.map((slide) => [slide.slide, slide])), style };
}
