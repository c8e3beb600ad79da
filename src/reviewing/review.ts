/** What commands of a review know: the deck, whom its slides describe, what they tell today, and the log. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { finished, inSteps, type Made, type Steps } from '../diagnostics/steps.js';
import { englishWords } from '../localise/english-words.js';
import { localised } from '../localise/localise.js';
import type { Words } from '../model/program-words.js';
import type { DeckSpec, Project } from '../model/project.js';
import { type PreparedDeck, preparingDeck, readingProject, readProject } from '../pipeline/build.js';
import { shownDigests } from '../pipeline/shown-in.js';
import { type Log, logFileOf, readLog } from '../review/log.js';
import { type Standings, standingsIn } from '../review/states.js';
import type { CommandWorld } from '../run/command.js';
import { slidesOf } from '../template/deck-view.js';
import { unknownNames, usageFault } from '../jobs/usage-fault.js';
import type { ReviewGiven } from './given.js';
import { instantOf } from './instant.js';

export interface Review {
  readonly project: Project;
  readonly deck: DeckSpec;
  readonly prepared: PreparedDeck;
  /** The words of the command line, and of what scripts read. */
  readonly english: Words;
  /** Path of the log in the project. */
  readonly logFile: string;
  readonly log: Log;
  readonly standings: Standings;
  /** ISO 8601 instant in UTC, to the second. */
  readonly at: string;
  /** Digests of what slides tell in a locale, by slide, in the order of the deck. */
  readonly shown: (locale: string, notes?: boolean) => ReadonlyMap<string, string>;
  /** Ids of the slides that describe an organisation, in the order of the deck. */
  readonly slidesAbout: (organisation: string) => readonly string[];
  /** Those that slides of the deck describe, in the order of the deck. */
  readonly organisations: readonly string[];
}

/** What has no value has diagnostics; wrong usage has the exit code 2. */
export type ReviewOutcome<T> = Outcome<T> & { readonly exitCode?: 1 | 2 };

const wrong = (diagnostics: readonly Diagnostic[]): ReviewOutcome<never> => ({ diagnostics, exitCode: 2 });

export { logFileOf };

/** The deck that is meant; the project may have faults elsewhere. */
export function deckNamed(given: ReviewGiven, world: CommandWorld): ReviewOutcome<DeckSpec> {
  const read = readProject(world.files);
  return read.value === undefined
    ? { diagnostics: read.diagnostics, exitCode: 1 }
    : chooseDeck(read.value, given, world);
}

export function openReview(given: ReviewGiven, world: CommandWorld): ReviewOutcome<Review> {
  return finished(openingReview(given, world));
}

/** The same step by step (reading, checking, preparing), for callers with other things to do in between. `reading` reads the files of `world`. */
export function* openingReview(
  given: ReviewGiven,
  world: CommandWorld,
  reading: Made<Outcome<Project>> = inSteps(() => readingProject(world.files)),
): Steps<ReviewOutcome<Review>> {
  const at = instantOf(given.at, world.now());
  if (at === undefined) return wrong([notAnInstant(given.at ?? '')]);
  world.progress('Reading the project');
  yield* reading.ahead();
  const read = reading.now();
  if (read.value === undefined || hasErrors(read.diagnostics)) return { diagnostics: read.diagnostics, exitCode: 1 };
  const { value: deck, ...chosen } = chooseDeck(read.value, given, world);
  if (deck === undefined) return chosen;
  const unknown = unknownNames('locale', given.locale === undefined ? [] : [given.locale], deck.locales);
  if (unknown.length > 0) return wrong(unknown);
  const log = readLog(new TextDecoder().decode(world.files.read(logFileOf(deck.id)) ?? new Uint8Array()));
  const prepared = yield* preparingDeck(read.value, deck, world, { draft: true, head: log.head });
  if (prepared.value === undefined) return { diagnostics: prepared.diagnostics, exitCode: 1 };
  return {
    value: reviewOf(read.value, prepared.value, at, { log, english: englishWords(world.files) }),
    diagnostics: read.diagnostics,
  };
}

function reviewOf(
  project: Project,
  prepared: PreparedDeck,
  at: string,
  { log, english }: Pick<Review, 'log' | 'english'>,
): Review {
  const { deck } = prepared;
  const slides = slidesOf(deck, project);
  const logFile = logFileOf(deck.id);
  const known = new Map<string, ReadonlyMap<string, string>>();
  const shown: Review['shown'] = (locale, notes = false) => {
    const key = `${locale} ${notes}`;
    const digests = known.get(key) ?? digestsOf(prepared, locale, notes);
    known.set(key, digests);
    return digests;
  };
  return {
    project,
    deck,
    prepared,
    english,
    logFile,
    log,
    standings: standingsIn(log.events),
    at,
    shown,
    slidesAbout: (organisation) => slides.filter((one) => one.organisations.includes(organisation)).map(({ id }) => id),
    organisations: [...new Set(slides.flatMap(({ organisations }) => organisations))],
  };
}

function digestsOf(prepared: PreparedDeck, locale: string, notes: boolean): ReadonlyMap<string, string> {
  const deck = localised(prepared.project, prepared.deck, locale);
  if (deck === undefined) throw new Error(`a review asked for the locale ${locale}, which is not there`);
  return shownDigests(prepared, deck, notes);
}

function chooseDeck({ decks }: Project, { deck }: ReviewGiven, { files }: CommandWorld): ReviewOutcome<DeckSpec> {
  const all = [...decks.values()];
  if (deck !== undefined) {
    const found = decks.get(deck);
    return found === undefined
      ? wrong(unknownNames('deck', [deck], [...decks.keys()]))
      : { value: found, diagnostics: [] };
  }
  const logged = all.filter(({ id }) => files.read(logFileOf(id)) !== undefined);
  const [only, ...others] = all.length === 1 ? all : logged;
  if (only !== undefined && others.length === 0) return { value: only, diagnostics: [] };
  const hint = `Name one of them with --deck: ${all.map(({ id }) => id).join(', ')}.`;
  return wrong([usageFault('deck-not-named', 'The project has several decks.', hint)]);
}

const notAnInstant = (given: string): Diagnostic =>
  usageFault('wrong-usage', `«${given}» is no instant.`, 'Write it as 2017-05-09T08:12:00Z.', `--at ${given}`);

/** A fault where the organisation is not the project's, or none of the deck's slides describes it. */
export function aboutOrganisation(organisation: string, review: Review): readonly Diagnostic[] {
  const { project, organisations, deck } = review;
  if (!project.organisations.has(organisation))
    return unknownNames(
      'organisation',
      [organisation],
      organisations.length > 0 ? organisations : [...project.organisations.keys()],
    );
  if (organisations.includes(organisation)) return [];
  const hint =
    organisations.length === 0
      ? 'Name the organisations on the slides.'
      : `Its slides describe ${organisations.join(', ')}.`;
  return [usageFault('not-described', `No slide of ${deck.id} describes ${organisation}.`, hint, organisation)];
}
