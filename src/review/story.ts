/** What passed between us and one organisation about one slide in one locale, as the log tells it. */
import type { Logged } from './events.js';

export interface Happened {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Digest of what it was about; absent where the log does not say. */
  readonly shown?: string;
}

export interface Story {
  /** Each time that it was sent, the last one last. */
  readonly sent: readonly Happened[];
  readonly approved?: Happened;
  /** The last request for changes, unless something else was said since. */
  readonly requested?: Happened;
  readonly commented?: Happened;
}

export function storyOf(events: readonly Logged[], organisation: string, locale: string, slide: string): Story {
  let story: Story = { sent: [] };
  for (const event of events)
    if ('organisation' in event && event.organisation === organisation && event.locale === locale)
      story = after(story, event, slide);
  return story;
}

function after(story: Story, event: Logged, slide: string): Story {
  if (event.event === 'sent') {
    const own = event.slides.find((one) => one.slide === slide);
    return own === undefined ? story : { ...story, sent: [...story.sent, { at: event.at, shown: own.shown }] };
  }
  if (!('slide' in event) || event.slide !== slide) return story;
  const happened = { at: event.at, ...(event.shown === undefined ? {} : { shown: event.shown }) };
  const { sent } = story;
  switch (event.event) {
    case 'approved':
      return { sent, approved: happened };
    case 'changes-requested':
      return { sent, requested: happened };
    case 'commented':
      return { ...story, commented: happened };
    case 'approval-withdrawn':
      return { sent };
    case 'waived':
      return story;
  }
}
