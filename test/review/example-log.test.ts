import { describe, expect, it } from 'vitest';
import { approvalsIn } from '../../src/review/asked.js';
import { playedEvents } from '../../src/review/example-log.js';
import { readLog } from '../../src/review/log.js';
import type { ExampleEvent } from '../../src/schemas/example-log.js';

const shown = new Map(['one', 'two'].map((slide, index) => [slide, String(index + 1).repeat(64)]));

const played = (
  event: ExampleEvent['event'],
  organisation: string,
  more: Partial<ExampleEvent> = {},
): ExampleEvent => ({
  ...{ day: '2017-05-02', event, organisation, slides: ['one'], ...more },
});

describe('playedEvents', () => {
  const events = playedEvents(
    [
      played('sent', 'yes'),
      played('approved', 'yes', { day: '2017-05-05' }),
      played('sent', 'before', { changed: true }),
      played('approved', 'before', { changed: true }),
      played('sent', 'no'),
      played('changes-requested', 'no'),
      played('waived', 'waived', { slides: ['one', 'two', 'gone'] }),
    ],
    'da',
    shown,
  );

  it('gives each state that a log can lead to', () => {
    const slides = [{ id: 'one', organisations: ['yes', 'before', 'no', 'waived', 'missing'] }];
    const { asked } = approvalsIn(events, 'da', slides, shown);
    expect(asked.map(({ organisation, approval, date }) => [organisation, approval, date])).toEqual([
      ['yes', 'approved', '2017-05-05'],
      ['before', 'draft', '2017-05-02'],
      ['no', 'changes-requested', '2017-05-02'],
      ['waived', 'waived', '2017-05-02'],
      ['missing', 'draft', ''],
    ]);
  });

  it('is a whole log in one locale, which says nothing of slides that are not there', () => {
    const text = events.map((event) => `${JSON.stringify(event)}\n`).join('');
    const { broken, events: read } = readLog(text);
    expect([broken, read.length]).toEqual([undefined, 8]);
    expect(new Set(read.map((event) => 'locale' in event && event.locale))).toEqual(new Set(['da']));
    expect(JSON.stringify(read)).not.toContain('gone');
  });
});
