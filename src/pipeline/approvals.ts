/** What the log of a deck's approvals changes on its slides, locale by locale. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { finished } from '../diagnostics/steps.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { DeckSpec, Project } from '../model/project.js';
import { approvalsIn } from '../review/asked.js';
import type { Logged } from '../review/events.js';
import { playedEvents } from '../review/example-log.js';
import { type Log, logFileOf, readLog } from '../review/log.js';
import { slidesOf } from '../template/deck-view.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { Files } from '../world/world.js';
import type { Expand } from './expand-sound.js';
import { shownDigests, type ShownSlides } from './shown-in.js';

/** All slides of the deck as they are in one locale. */
export type InLocale = (deck: LocalisedDeck) => Outcome<readonly ExpandedSlide[]>;

/** No value where the deck needs no approval, or has no log. `draft`: that a log is broken keeps only a release from being made. */
export function readDeckLog(deck: DeckSpec, files: Files, draft: boolean): Outcome<Log> {
  const file = logFileOf(deck.id);
  const bytes = deck.approval === 'none' ? undefined : files.read(file);
  if (bytes === undefined) return { diagnostics: [] };
  const log = readLog(new TextDecoder().decode(bytes));
  const { broken } = log;
  return { value: log, diagnostics: broken !== undefined && draft ? [partOfLog(file, broken)] : [] };
}

const partOfLog = (file: string, { line, why }: NonNullable<Log['broken']>): Diagnostic => ({
  code: 'broken-log',
  severity: 'warning',
  message: `${why} What it and the lines after it say counts for nothing in this draft.`,
  hint: 'See what is wrong with `skald review log --verify`; nothing can be recorded or released until it is mended.',
  place: { file, line, column: 1 },
});

type Prepared = ShownSlides & { readonly project: Project; readonly deck: DeckSpec };

/**
 * Undefined where no slide shows approvals. Digests come from the slides of `prepared`, which are expanded without approvals, so showing one
 * does not change what it is bound to.
 */
export function approvedInLocale(prepared: Prepared, log: Log | undefined, expand: Expand): InLocale | undefined {
  const { slides, deck, project } = prepared;
  const asking = slides.filter(({ asksApprovals }) => asksApprovals).map(({ slide }) => slide);
  const events = eventsOf(deck, log);
  if (events === undefined || asking.length === 0) return undefined;
  return (localised) => {
    const shown = shownDigests({ ...prepared, kept: undefined }, localised);
    const approvals = approvalsIn(events(localised.tag, shown), localised.tag, slidesOf(deck, project), shown);
    const { sound, diagnostics } = finished(expand(asking, approvals));
    const own = new Map(sound.map((one) => [one.slide.id, one]));
    const asked = new Set(asking.map(({ id }) => id));
    return {
      value: slides.flatMap((one) => (asked.has(one.slide.id) ? (own.get(one.slide.id) ?? []) : [one])),
      diagnostics,
    };
  };
}

type Events = (locale: string, shown: ReadonlyMap<string, string>) => readonly Logged[];

/** The events of the log; for the gallery's deck what its examples say, since no slide of it was ever sent. */
function eventsOf({ exampleLog }: DeckSpec, log: Log | undefined): Events | undefined {
  if (exampleLog !== undefined) return (locale, shown) => playedEvents(exampleLog, locale, shown);
  return log && (() => log.events);
}
