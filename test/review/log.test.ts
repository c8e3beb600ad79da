import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/review/events.js';
import { NO_HEAD } from '../../src/review/events.js';
import { linesFor, readLog } from '../../src/review/log.js';
import { sha256 } from '../../src/shown/shown-digest.js';

const approved = (slide: string): LogEvent => ({
  event: 'approved',
  by: 'avdelingsdirektør',
  shown: 'a'.repeat(64),
  slide,
  locale: 'nb',
  organisation: 'difi',
});

const logOf = (count: number): string => {
  let text = '';
  for (let n = 0; n < count; n += 1)
    text += linesFor([approved(`no.s${n}`)], '2017-05-09T08:12:00Z', readLog(text)).text;
  return text;
};

describe('the log', () => {
  it('has the keys of the contract in their order, and a hash over the line without it', () => {
    const [line = ''] = logOf(1).split('\n');
    expect(Object.keys(JSON.parse(line) as object)).toEqual([
      'n',
      'at',
      'event',
      'organisation',
      'locale',
      'slide',
      'shown',
      'by',
      'prev',
      'hash',
    ]);
    expect(line).toContain('"by":"avdelingsdirektør","prev":"' + NO_HEAD);
    const hash = /,"hash":"([0-9a-f]{64})"/u.exec(line);
    expect(hash?.[1]).toBe(sha256(line.replace(hash?.[0] ?? '', '')));
  });

  it('keeps further keys between the event and the line before', () => {
    const sent: LogEvent = {
      event: 'sent',
      files: [],
      slides: [{ slide: 'no.s1', shown: 'b'.repeat(64) }],
      deadline: '2017-05-20',
      locale: 'nb',
      organisation: 'difi',
    };
    const { text } = linesFor([sent, approved('no.s1')], '2017-05-09T08:12:00Z', readLog(''));
    const { events, broken } = readLog(text);
    expect(broken).toBeUndefined();
    expect(events.map(({ n, prev }) => [n, prev])).toEqual([
      [1, NO_HEAD],
      [2, events[0]?.hash],
    ]);
  });

  const whole = logOf(5);
  const lines = whole.trimEnd().split('\n');
  const with_ = (change: (all: string[]) => void): string => {
    const copy = [...lines];
    change(copy);
    return `${copy.join('\n')}\n`;
  };

  it.each([
    ['a changed letter', with_((all) => (all[2] = (all[2] ?? '').replace('avdelings', 'seksjons'))), 3, 'edited'],
    ['a space', with_((all) => (all[2] = (all[2] ?? '').replace(',"at"', ', "at"'))), 3, 'edited'],
    ['a line left out', with_((all) => all.splice(2, 1)), 3, 'out-of-order'],
    ['the first line left out', with_((all) => all.splice(0, 1)), 1, 'out-of-order'],
    ['two lines swapped', with_((all) => all.splice(1, 2, all[2] ?? '', all[1] ?? '')), 2, 'out-of-order'],
    ['a line told twice', with_((all) => all.splice(2, 0, all[2] ?? '')), 4, 'out-of-order'],
    ['a line of somebody else', with_((all) => all.splice(2, 0, '{"n":3}')), 3, 'unreadable'],
    ['no JSON', with_((all) => (all[4] = 'x')), 5, 'unreadable'],
    ['an empty line', with_((all) => all.splice(1, 0, '')), 2, 'unreadable'],
  ])('finds %s', (_what, text, line, kind) => {
    expect(readLog(text).broken).toMatchObject({ line, kind });
    expect(readLog(text).events).toHaveLength(line - 1);
  });

  it('finds a changed line with a hash of its own at the line after it', () => {
    const text = with_((all) => {
      const body = (all[2] ?? '').replace('avdelings', 'seksjons').replace(/,"hash":"[0-9a-f]{64}"\}$/u, '}');
      all[2] = `${body.slice(0, -1)},"hash":"${sha256(body)}"}`;
    });
    expect(readLog(text).broken).toMatchObject({ line: 4, kind: 'out-of-order' });
  });

  it('finds a line that is cut short, at every byte', () => {
    const cut = logOf(2);
    const first = cut.indexOf('\n') + 1;
    for (let end = first + 1; end < cut.length; end += 1)
      expect(readLog(cut.slice(0, end)).broken).toMatchObject({ line: 2, kind: 'torn' });
    expect(readLog(cut.slice(0, first)).broken).toBeUndefined();
  });

  it('says of line ends that somebody rewrote what keeps them', () => {
    const { broken } = readLog(logOf(3).replaceAll('\n', '\r\n'));
    expect([broken?.line, broken?.kind, broken?.why]).toEqual([
      1,
      'unreadable',
      expect.stringContaining('.gitattributes'),
    ]);
  });

  it('is whole where it is empty', () => {
    expect(readLog('')).toEqual({ events: [], head: NO_HEAD });
  });
});
