/** The log of a review that was only played: that of the gallery, about whose examples nobody was asked. */
import type { ExampleEvent } from '../schemas/example-log.js';
import { type Logged, type LogEvent, NO_HEAD } from './events.js';
import { headOf, linesFor } from './log.js';

/** As if the log were kept for this locale alone. `shown`: today's digests in the locale, by slide; nothing is said of other slides. */
export function playedEvents(
  played: readonly ExampleEvent[],
  locale: string,
  shown: ReadonlyMap<string, string>,
): readonly Logged[] {
  const events: Logged[] = [];
  for (const one of played)
    events.push(
      ...linesFor(eventsOf(one, locale, shown), `${one.day}T12:00:00Z`, { events, head: headOf(events) }).logged,
    );
  return events;
}

function eventsOf(
  { event, organisation, slides, changed }: ExampleEvent,
  locale: string,
  shown: ReadonlyMap<string, string>,
): readonly LogEvent[] {
  const handed = slides.flatMap((slide) => {
    const today = shown.get(slide);
    return today === undefined ? [] : [{ slide, shown: changed === true ? OTHER : today }];
  });
  const about = { organisation, locale };
  if (event === 'sent') return [{ ...about, event, slides: handed, files: [] }];
  return handed.map((one) => ({ ...about, ...one, event, by: NOBODY, reason: '' }));
}

/** No slide has this digest. */
const OTHER = NO_HEAD;

/** No page prints it: what is waived without a reason is an example. */
const NOBODY = 'gallery';
