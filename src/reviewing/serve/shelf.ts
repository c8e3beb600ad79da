/**
 * The project as its pages show it, made anew when its files have changed. Who looks is shown the last state at once, while the next is made between
 * requests. What somebody says of slides is judged by these alone, as the files stand: only where one of them tells something else by now, it
 * waits for the next state.
 */
import { type Diagnostic, hasErrors, type Outcome, errorsIn } from '../../diagnostics/diagnostic.js';
import { inSteps, type Made, type Steps } from '../../diagnostics/steps.js';
import { localised } from '../../localise/localise.js';
import type { Project } from '../../model/project.js';
import { readingProject } from '../../pipeline/build.js';
import { shownOfSome } from '../../pipeline/expanding.js';
import { shownDigests } from '../../pipeline/shown-in.js';
import type { Addressee } from '../../review/events.js';
import type { CommandWorld } from '../../run/command.js';
import type { ReviewGiven } from '../given.js';
import { openingReview, type Review } from '../review.js';
import { type Content, contentOf } from './content.js';

export interface Shelf {
  /** The last state without faults, at once: files may have changed since. */
  readonly now: () => Content;
  /** Makes the state that holds all changes which are known the one of now; takes as long as that takes. */
  readonly renew: () => void;
  /**
   * Whether slides describe the organisation and tell what these digests say, as the files stand by now: with none of the others made. False as
   * well where that cannot be said without the next state, as for a project that is not sound.
   */
  readonly stillTells: (said: Said) => boolean;
  /** Whether files have changed since the state of now. */
  readonly isStale: () => boolean;
  /** What is wrong with the project since the last state without faults. */
  readonly faults: () => readonly Diagnostic[];
  /** Makes what pages will ask for, when there is time. */
  readonly ahead: () => void;
  /** Files have changed: a new state is made when there is time, a step after the other, and then takes the place of this one. */
  readonly stale: () => void;
}

/** Versions of slides that somebody speaks of. `notes`: with what the speaker notes tell. */
export interface Said extends Addressee {
  readonly slides: readonly { readonly slide: string; readonly shown: string; readonly notes: boolean }[];
}

/** A state that is being made. */
interface Making {
  /** The files that it is made of. */
  readonly world: CommandWorld;
  readonly reading: Made<Outcome<Project>>;
  /** Reading and checking. */
  readonly opening: Made<Opened>;
  /** The same, and what is drawn before anybody asks for it. */
  readonly steps: Steps<Opened>;
}

type Opened = { readonly content: Content } | { readonly faults: readonly Diagnostic[] };

/** `first`: the project as the command found it. */
export function shelf(first: Review, { project }: ReviewGiven, world: CommandWorld): Shelf {
  const given = { deck: first.deck.id, project };
  const { now, last, making, begin, goOn, renew, faults } = states(contentOf(first, world));
  return {
    now,
    renew,
    stillTells: (said) => {
      const next = making();
      return next !== undefined && tells(said, next, given.deck, last().review.log.head);
    },
    isStale: () => making() !== undefined,
    faults,
    ahead: () => {
      const steps = last().ahead();
      world.later(() => steps.next().done !== true);
    },
    stale: () => {
      const mine = makingOf(given, world);
      begin(mine);
      world.later(() => goOn(mine));
    },
  };
}

/** The last state, and the next one while it is made. */
interface States extends Pick<Shelf, 'now' | 'renew' | 'faults'> {
  /** As `now`, but nothing is made even where the next state broke. */
  readonly last: () => Content;
  readonly making: () => Making | undefined;
  /** In the place of one that is being made already. */
  readonly begin: (mine: Making) => void;
  /** A step. Whether there is more to do. What is thrown is a bug: whoever asks next gets it. */
  readonly goOn: (mine: Making) => boolean;
}

function states(content: Content): States {
  let faults: readonly Diagnostic[] = [];
  let making: Making | undefined;
  let isBroken = false;
  const settle = (made: Opened): void => {
    making = undefined;
    if ('content' in made) content = made.content;
    faults = 'content' in made ? [] : made.faults;
  };
  const renew = (): void => {
    if (making === undefined) return;
    settle(making.opening.now());
    isBroken = false;
  };
  return {
    now: () => {
      if (isBroken) renew();
      return content;
    },
    last: () => content,
    faults: () => faults,
    making: () => making,
    begin: (mine) => void ([making, isBroken] = [mine, false]),
    goOn: (mine) => {
      // Files have changed again, or somebody could not wait.
      if (making !== mine) return false;
      try {
        const { done, value } = mine.steps.next();
        if (done === true) settle(value);
        return done !== true;
      } catch {
        isBroken = true;
        return false;
      }
    },
    renew,
  };
}

/** A file is read as it is when its turn comes: where one changes meanwhile, all is made anew. */
function makingOf(given: ReviewGiven, base: CommandWorld): Making {
  const world = { ...base, ...base.asItIsNow() };
  const reading = inSteps(() => readingProject(world.files));
  const opening = inSteps(() => openingContent(given, world, reading));
  return { world, reading, opening, steps: making(opening) };
}

function tells({ organisation, locale, slides }: Said, { reading, world }: Making, id: string, head: string): boolean {
  const { value: whole, diagnostics } = reading.now();
  const deck = whole?.decks.get(id);
  if (whole === undefined || deck === undefined || hasErrors(diagnostics)) return false;
  const wanted = slides.map(({ slide }) => slide);
  const found = shownOfSome(whole, deck, world, { draft: true, head }, wanted);
  const words = found && localised(found.project, deck, locale);
  if (found === undefined || words === undefined) return false;
  const isAbout = wanted.every((slide) => whole.slides.get(slide)?.organisations.includes(organisation) === true);
  const [plain, noted] = [false, true].map((notes) => shownDigests(found, words, notes));
  return isAbout && slides.every(({ slide, shown, notes }) => (notes ? noted : plain)?.get(slide) === shown);
}

function* making(opening: Made<Opened>): Steps<Opened> {
  yield* opening.ahead();
  const opened = opening.now();
  if ('content' in opened) yield* opened.content.ahead();
  return opened;
}

function* openingContent(given: ReviewGiven, world: CommandWorld, reading: Making['reading']): Steps<Opened> {
  const { value, diagnostics } = yield* openingReview(given, world, reading);
  return value === undefined ? { faults: errorsIn(diagnostics) } : { content: contentOf(value, world) };
}
