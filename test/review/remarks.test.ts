/** A thread goes on in files and on the pages at once: nothing of either is lost to the other. */
import { describe, expect, it } from 'vitest';
import type { LogEvent, Replied } from '../../src/review/events.js';
import { linesFor, readLog } from '../../src/review/log.js';
import { isAsked, remarksIn, repliedBy, replying } from '../../src/review/remarks.js';
import { isNew } from '../../src/reviewing/import/record-import.js';

const file = { file: 'deck.pptx', sha256: 'a'.repeat(64) };
const said = (...replies: readonly Replied[]): LogEvent => ({
  event: 'commented',
  organisation: 'ks',
  locale: 'nb',
  slide: 'no.one',
  shown: 'b'.repeat(64),
  by: 'leder',
  id: 'r1',
  text: 'Tallet er 49',
  evidence: file,
  replies,
});

/** Each step an hour after the one before, given what stands in the log so far. */
const logOf = (...steps: readonly ((known: ReturnType<typeof readLog>) => readonly LogEvent[])[]) =>
  steps.reduce((text, step, hour) => {
    const log = readLog(text);
    return text + linesFor(step(log), `2017-05-09T0${hour}:00:00Z`, log).text;
  }, '');

const remark = (text: string) => remarksIn(readLog(text).events)[0];

describe('a remark that is spoken of in files and on the pages', () => {
  const asked = [
    () => [said()],
    ({ events }: ReturnType<typeof readLog>) => replying('r1', { text: 'Siden når?' }, events),
    ({ events }: ReturnType<typeof readLog>) => {
      const [open] = remarksIn(events);
      return open === undefined ? [] : repliedBy(open, { by: 'direktør', text: 'Siden mai' });
    },
  ];

  it('keeps where it came from, when it was said, and the version that it is about', () => {
    const found = remark(logOf(...asked));
    expect(found).toMatchObject({ evidence: file, at: '2017-05-09T00:00:00Z', n: 1, state: 'open' });
    expect(found?.replies.map(({ text, isOurs }) => [text, isOurs])).toEqual([
      ['Siden når?', true],
      ['Siden mai', undefined],
    ]);
  });

  it('has all replies after the file has come again with others', () => {
    const others = [
      { by: 'leder', text: 'Se årsmeldingen', at: '2017-05-09T00:30:00Z' },
      { by: 'leder', text: 'Side 4', at: '2017-05-09T04:30:00Z' },
    ];
    const found = remark(logOf(...asked, () => [said(...others)]));
    expect(found?.replies.map(({ text }) => text)).toEqual(['Se årsmeldingen', 'Siden når?', 'Siden mai', 'Side 4']);
  });

  it('has a reply without a date after what it answers, and one that was there before in front', () => {
    const [early, late] = [
      { by: 'leder', text: 'Se planen' },
      { by: 'leder', text: 'Siden 1. mai' },
    ];
    const found = remark(
      logOf(
        () => [said(early)],
        ({ events }) => replying('r1', { text: 'Siden når?' }, events),
        () => [said(early, late)],
      ),
    );
    expect(found?.replies.map(({ text }) => text)).toEqual(['Se planen', 'Siden når?', 'Siden 1. mai']);
    expect(found && isAsked(found)).toBe(false);
  });

  it('is recorded again where the file says something that nobody knows, however much was said on the pages', () => {
    const known = new Map(remarksIn(readLog(logOf(...asked)).events).map((one) => [one.id, one]));
    const again = (...replies: readonly Replied[]): boolean => {
      const event = said(...replies);
      return event.event === 'commented' && isNew(event, known);
    };
    expect(again()).toBe(false);
    expect(again({ by: 'direktør', text: 'Siden mai' })).toBe(false);
    expect(again({ by: 'leder', text: 'Side 4' })).toBe(true);
  });

  it('keeps the same words to a second question, of the pages and of the file', () => {
    const log = logOf(
      () => [said({ by: 'leder', text: 'Ja', at: '2017-05-08T00:00:00Z' })],
      ({ events }) => replying('r1', { text: 'Alle?' }, events),
      ({ events }) => remarksIn(events).flatMap((open) => repliedBy(open, { by: 'leder', text: 'Ja' })),
    );
    const more = said(
      { by: 'leder', text: 'Ja', at: '2017-05-08T00:00:00Z' },
      { by: 'leder', text: 'Side 4', at: '2017-05-09T04:30:00Z' },
    );
    const known = readLog(log);
    const found = remark(log + linesFor([more], '2017-05-09T05:00:00Z', known).text);
    expect(found?.replies.map(({ text }) => text)).toEqual(['Ja', 'Alle?', 'Ja', 'Side 4']);
    const thrice = said(...Array.from({ length: 3 }, () => ({ by: 'leder', text: 'Ja' })));
    const remarks = new Map(remarksIn(known.events).map((one) => [one.id, one]));
    expect(thrice.event === 'commented' && isNew(thrice, remarks)).toBe(true);
  });
});
