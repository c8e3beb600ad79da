import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/review/events.js';
import { linesFor, readLog } from '../../src/review/log.js';
import { storyOf } from '../../src/review/story.js';

const to = { organisation: 'ks', locale: 'nb' };
const on = { ...to, slide: 'no.one', by: 'leder' };
const [DAY_1, DAY_2, DAY_3] = ['2017-05-09T08:12:00Z', '2017-05-10T08:12:00Z', '2017-05-11T08:12:00Z'];

const told = (shown: string, events: readonly (readonly [string, LogEvent])[]) =>
  storyOf(
    readLog(events.reduce((text, [at, event]) => text + linesFor([event], at, readLog(text)).text, '')).events,
    to,
    { slide: 'no.one', shown },
  );

describe('the story of a slide', () => {
  const both = [
    [DAY_1, { event: 'approved', ...on, shown: 'A' }],
    [DAY_2, { event: 'approved', ...on, shown: 'B' }],
  ] as const;

  it('tells the approval of today’s version, else the last one', () => {
    expect(told('A', both).approved).toEqual({ at: DAY_1, shown: 'A' });
    expect(told('B', both).approved).toEqual({ at: DAY_2, shown: 'B' });
    expect(told('C', both).approved).toEqual({ at: DAY_2, shown: 'B' });
  });

  it('tells none that was taken back, or after which a change was asked for', () => {
    for (const event of ['approval-withdrawn', 'changes-requested'] as const)
      expect(told('A', [...both, [DAY_3, { event, ...on, shown: 'B' }]]).approved).toBeUndefined();
  });
});
