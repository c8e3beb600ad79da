/** What the pages of a review are made of at one moment: the project as it is, and the log as it stands. */
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import type { Addressee, Logged, LogEvent } from '../../review/events.js';
import { type Log, readLog } from '../../review/log.js';
import { type Links, readLinks } from '../../review/links.js';
import { standingsIn } from '../../review/states.js';
import type { Snapshot } from '../../review/snapshot.js';
import type { CommandWorld } from '../../run/command.js';
import type { ReviewGiven } from '../given.js';
import { instantOf } from '../instant.js';
import { linkFileOf } from '../link.js';
import { keptSnapshots } from '../pack/kept-snapshots.js';
import { record } from '../record.js';
import type { Review } from '../review.js';
import type { Drawn } from './content.js';
import { type Said, shelf } from './shelf.js';
import { ledger } from './ledger.js';
import { broughtText } from '../../pages/brought-text.js';

export interface Book {
  /** With the log and the clock of this moment. */
  readonly review: () => Review;
  readonly drawn: (locale: string) => Drawn | undefined;
  readonly held: (to: Addressee) => Snapshot | undefined;
  /** What earlier packs of an organisation held. */
  readonly earlier: (to: Addressee) => readonly Snapshot[];
  readonly faults: () => readonly Diagnostic[];
  /** Whether files have changed since what is shown. */
  readonly isStale: () => boolean;
  /** What is shown from here on holds all changes that are known. Whatever is written into the content comes after it. */
  readonly renew: () => void;
  /** Whether slides still tell what these digests say, as the files stand by now; where nobody can say at once, false. */
  readonly stillTells: (said: Said) => boolean;
  readonly links: () => Links;
  /** The deck's words in a locale; in that of its source where the project lacks it. */
  readonly words: (locale: string) => LocalisedDeck;
  /** A file of the project, as it is by now. */
  readonly source: (path: string) => string | undefined;
  /** A file that the program brings. */
  readonly file: (path: string) => string;
  /** Undefined where nothing could be written: the log is broken, or the disk is full. */
  readonly record: (make: (log: Log) => readonly LogEvent[]) => Promise<readonly Logged[] | undefined>;
  /** Makes what pages will ask for, when there is time. */
  readonly ahead: () => void;
  /** Files have changed. */
  readonly stale: () => void;
}

export function openBook(first: Review, given: ReviewGiven, world: CommandWorld): Book {
  const content = shelf(first, given, world);
  const { logFile } = first;
  const log = ledger(logFile, world, readLog);
  const links = ledger(linkFileOf(first.deck.id), world, readLinks);
  const now = (): string => instantOf(undefined, world.now()) ?? '';
  return {
    review: () => withLog(content.now().review, log(), now()),
    drawn: (locale) => content.now().drawn(locale),
    held: (to) => content.now().held(to),
    earlier: (to) => keptSnapshots({ deck: first.deck.id, ...to }, world.asItIsNow().files),
    faults: content.faults,
    isStale: content.isStale,
    renew: content.renew,
    stillTells: content.stillTells,
    links,
    words: (locale) => content.now().words(locale),
    source: (path) => {
      const bytes = world.asItIsNow().files.read(path);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    file: (path) => broughtText(path, world.files),
    record: async (make) => {
      const { events, diagnostics } = await record(logFile, given.project, now(), world, make);
      const isRefused = hasErrors(diagnostics);
      tellAll(diagnostics, world);
      return isRefused ? undefined : events;
    },
    ahead: content.ahead,
    stale: content.stale,
  };
}

/** With the file that is in the way, and what can be done: whoever looks at a page reads only that nothing was recorded. */
export function tellAll(diagnostics: readonly Diagnostic[], world: Pick<CommandWorld, 'notice'>): void {
  for (const { code, message, hint, place } of diagnostics)
    world.notice([...(place === undefined ? [] : [place.file]), `${code}: ${message}`, hint].join(' '));
}

const withLog = (review: Review, log: Log, at: string): Review => ({
  ...review,
  log,
  standings: standingsIn(log.events),
  at,
});
