/** One state of the project as its pages show it: each locale laid out once for what the files hold. */
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { inSteps, type Steps } from '../../diagnostics/steps.js';
import { localised } from '../../localise/localise.js';
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import { isUnfinished } from '../../localise/unfinished.js';
import { type DrawnSlide, drawingSlides } from '../../pages/reviewer/draw-slides.js';
import { layingDeck } from '../../pipeline/build.js';
import { loadAssets } from '../../pipeline/load-assets.js';
import { type Addressee, NO_HEAD } from '../../review/events.js';
import { snapshotOf } from '../../review/make-snapshot.js';
import type { Snapshot } from '../../review/snapshot.js';
import { excerptOf } from '../../scene/excerpt.js';
import type { Presentation } from '../../scene/scene.js';
import { pagesOf } from '../../scene/layout-of.js';
import type { CommandWorld } from '../../run/command.js';
import type { Review } from '../review.js';

export interface Drawn {
  readonly presentation: Presentation;
  readonly slides: ReadonlyMap<string, DrawnSlide>;
  /** Style sheet of all its pictures. */
  readonly style: string;
  /** How many texts have no finished translation. */
  readonly unfinished: number;
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
  /** Makes what the pages of all locales will ask for. */
  readonly ahead: () => Steps<void>;
}

/** `world`: whose files the review was opened with. */
export function contentOf(review: Review, world: CommandWorld): Content {
  const drawings = once((locale) => inSteps(() => drawing(locale, review, world)));
  const drawn = (locale: string): Drawn | undefined => drawings(locale).now();
  const words = once((locale) => wordsIn(locale, review));
  const held = once((key) => {
    const [organisation = '', locale = ''] = key.split(' ');
    const laid = drawn(locale);
    return laid && heldBy({ organisation, locale }, laid, words(locale), review);
  });
  return {
    ...{ review, drawn, words, held: ({ organisation, locale }) => held(`${organisation} ${locale}`) },
    *ahead() {
      for (const locale of review.deck.locales) {
        yield* drawings(locale).ahead();
        review.shown(locale);
        yield;
      }
    },
  };
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

function* drawing(locale: string, { prepared }: Review, world: CommandWorld): Steps<Drawn | undefined> {
  const { value: laid, diagnostics } = yield* layingDeck(prepared, locale);
  const deck = localised(prepared.project, prepared.deck, locale);
  if (laid === undefined || deck === undefined || hasErrors(diagnostics)) return undefined;
  const presentation = laid.toRender();
  yield;
  const { value: assets } = loadAssets(pagesOf(presentation), prepared.project, world.files);
  if (assets === undefined) return undefined;
  yield;
  const { slides, style } = yield* drawingSlides(presentation, assets, deck);
  const unfinished = diagnostics.filter(isUnfinished).length;
  return { presentation, slides: new Map(slides.map((slide) => [slide.slide, slide])), style, unfinished };
}
