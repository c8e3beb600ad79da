/** A line of the log in the words of a locale. */
import type { Words } from '../../model/program-words.js';
import type { LogLine } from '../../pages/consultant/log-page.js';
import type { EventName, Logged } from '../../review/events.js';
import type { Naming } from './naming.js';

export function lineOf(event: Logged, naming: Naming, words: Words): LogLine {
  const slides = event.event === 'sent' ? words('pages.log.slides', { count: event.slides.length }) : '';
  return {
    n: event.n,
    at: naming.hour(event.at),
    organisation: 'organisation' in event ? naming.organisation(event.organisation).short : '',
    locale: 'locale' in event ? event.locale : event.locales.join(', '),
    slide: 'slide' in event ? naming.slide(event.slide).title : slides,
    event: wordOf(isTheirs(event) ? 'commented' : event.event, words),
    version: 'shown' in event ? (event.shown ?? '').slice(0, 8) : '',
    by: 'by' in event ? (event.by ?? '') : '',
  };
}

/** A reply of the organisation is a remark of its own to whoever reads the log. */
const isTheirs = (event: Logged): boolean => event.event === 'replied' && event.theirs === true;

function wordOf(event: EventName, words: Words): string {
  switch (event) {
    case 'sent':
      return words('pages.log.sent');
    case 'opened':
      return words('pages.log.opened');
    case 'commented':
      return words('pages.log.commented');
    case 'changes-requested':
      return words('pages.log.changesRequested');
    case 'approved':
      return words('pages.log.approved');
    case 'approval-withdrawn':
      return words('pages.log.withdrawn');
    case 'replied':
      return words('pages.log.replied');
    case 'remark-done':
      return words('pages.log.done');
    case 'remark-declined':
      return words('pages.log.declined');
    case 'waived':
      return words('pages.log.waived');
    case 'reminded':
      return words('pages.log.reminded');
    case 'released':
      return words('pages.log.released');
  }
}
