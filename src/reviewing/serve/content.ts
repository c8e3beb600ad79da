/**
 * The project as its pages show it: read again when its files have changed, each locale laid out once for what they hold. Who looks is shown the
 * last state at once, while the next is made between requests; who says something waits for the next.
 */
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
import { openingReview, restOf, type Review } from '../review.js';

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
  /** The last state without faults, at once: files may have changed since. */
  readonly now: () => Content;
  /** Makes the state that holds all changes which are known the one of now; takes as long as that takes. */
  readonly renew: () => void;
  /** Whether files have changed since the state of now. */
  readonly isStale: () => boolean;
  /** What is wrong with the project since the last state without faults. */
  readonly faults: () => readonly Diagnostic[];
  /** Files have changed: a new state is made when there is time, a step after the other, and then takes the place of this one. */
  readonly stale: () => void;
}

/** A state that is being made. */
interface Making {
  /** The rest of reading and checking, a piece at a time. */
  readonly opening: Generator<undefined, Opened>;
  opened?: Opened;
  /** What is drawn before anybody asks for it. */
  rest: (() => void)[];
  /** Something was thrown, which is a bug: whoever asks next gets it. */
  isBroken?: true;
}

type Opened = { readonly content: Content } | { readonly faults: readonly Diagnostic[] };

/** `first`: the project as the command found it. */
export function shelf(first: Review, { project }: ReviewGiven, world: CommandWorld): Shelf {
  const given = { deck: first.deck.id, project };
  let content = contentOf(first, world);
  let faults: readonly Diagnostic[] = [];
  let making: Making | undefined;
  const settle = (made: Opened): void => {
    making = undefined;
    if ('content' in made) content = made.content;
    faults = 'content' in made ? [] : made.faults;
  };
  const goOn = (mine: Making): void => {
    // Files have changed again, or somebody could not wait.
    if (making !== mine) return;
    try {
      step(mine);
    } catch {
      mine.isBroken = true;
      return;
    }
    if (mine.opened !== undefined && mine.rest.length === 0) settle(mine.opened);
    else world.later(() => goOn(mine));
  };
  const renew = (): void => {
    if (making === undefined) return;
    const { opened, opening, isBroken } = making;
    settle(opened ?? (isBroken === true ? restOf(openingContent(given, world)) : restOf(opening)));
  };
  return {
    now: () => {
      if (making?.isBroken === true) renew();
      return content;
    },
    renew,
    isStale: () => making !== undefined,
    faults: () => faults,
    stale: () => {
      const mine: Making = { opening: openingContent(given, world), rest: [] };
      making = mine;
      world.later(() => goOn(mine));
    },
  };
}

/** The next piece. */
function step(mine: Making): void {
  if (mine.opened !== undefined) {
    mine.rest.shift()?.();
    return;
  }
  const { done, value } = mine.opening.next();
  if (done !== true) return;
  mine.opened = value;
  mine.rest = 'content' in value ? stepsOf(value.content) : [];
}

/** The files are those of the moment when it begins. */
function* openingContent(given: ReviewGiven, world: CommandWorld): Generator<undefined, Opened> {
  const seen = { ...world, ...world.asItIsNow() };
  const { value, diagnostics } = yield* openingReview(given, seen);
  return value === undefined
    ? { faults: diagnostics.filter(({ severity }) => severity === 'error') }
    : { content: contentOf(value, seen) };
}

/** What the pages of all locales will ask for. */
const stepsOf = ({ review, drawn }: Content): (() => void)[] =>
  review.deck.locales.flatMap((locale) => [() => void drawn(locale), () => void review.shown(locale)]);

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
