/** What passed between us and one organisation about one slide in one locale, as the log tells it. */
import type { Addressee, HandedSlide, Logged } from './events.js';

export interface Happened {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Digest of what it was about; absent where the log does not say. */
  readonly shown?: string;
}

export interface Story {
  /** Each time that it was sent, the last one last. */
  readonly sent: readonly Happened[];
  /** The approval of today's version, else the last one. */
  readonly approved?: Happened;
  /** The last request for changes, unless something else was said since. */
  readonly requested?: Happened;
  readonly commented?: Happened;
}

/** The slide with its digest of today. */
export function storyOf(
  events: readonly Logged[],
  { organisation, locale }: Addressee,
  { slide, shown }: HandedSlide,
): Story {
  let told: Told = { sent: [], approvals: [] };
  for (const event of events)
    if ('organisation' in event && event.organisation === organisation && event.locale === locale)
      told = after(told, event, slide);
  const { approvals, ...story } = told;
  const approved = approvals.findLast((one) => one.shown === shown) ?? approvals.at(-1);
  return { ...story, ...(approved === undefined ? {} : { approved }) };
}

interface Told extends Omit<Story, 'approved'> {
  /** Those that stand. */
  readonly approvals: readonly Happened[];
}

function after(story: Told, event: Logged, slide: string): Told {
  if (event.event === 'sent') {
    const own = event.slides.find((one) => one.slide === slide);
    return own === undefined ? story : { ...story, sent: [...story.sent, { at: event.at, shown: own.shown }] };
  }
  if (!('slide' in event) || event.slide !== slide) return story;
  const happened = { at: event.at, ...(event.shown === undefined ? {} : { shown: event.shown }) };
  const { sent, approvals } = story;
  switch (event.event) {
    case 'approved':
      return { sent, approvals: [...approvals, happened] };
    case 'changes-requested':
      return { sent, approvals: [], requested: happened };
    case 'commented':
      return event.unread === true ? story : { ...story, commented: happened };
    case 'approval-withdrawn':
      return { sent, approvals: [] };
    case 'waived':
      return story;
  }
}
