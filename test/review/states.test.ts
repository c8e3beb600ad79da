import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/review/events.js';
import { linesFor, readLog } from '../../src/review/log.js';
import { standingsIn, stateOf } from '../../src/review/states.js';

const to = { organisation: 'difi', locale: 'nb' };
const on = { ...to, slide: 'no.s' };
const by = 'direktør';
const sent = (shown: string, deadline = '2017-05-20'): LogEvent => ({
  ...to,
  event: 'sent',
  deadline,
  slides: [{ slide: 'no.s', shown }],
  files: [],
});
const approved = (shown: string): LogEvent => ({ ...on, event: 'approved', shown, by });
const commented: LogEvent = { ...on, event: 'commented', by, id: 'r1', text: 'Stemmer dette?' };
const requested: LogEvent = { ...on, event: 'changes-requested', shown: 'A', by };
const withdrawn: LogEvent = { ...on, event: 'approval-withdrawn', shown: 'A', by };
const waived: LogEvent = { ...on, event: 'waived', by, reason: 'Nedlagt' };

const stateAfter = (events: readonly LogEvent[], shown = 'A', today = '2017-05-10') => {
  const { events: logged } = readLog(linesFor(events, '2017-05-09T08:12:00Z', readLog('')).text);
  return stateOf(standingsIn(logged)('difi', 'nb', 'no.s'), 'no.s', shown, today);
};

describe('the state of a slide', () => {
  it.each([
    ['not-sent', []],
    ['sent', [sent('A')]],
    ['commented', [sent('A'), commented]],
    ['sent', [sent('A'), { ...commented, unread: true }]],
    ['sent', [sent('B'), commented, sent('A'), { ...to, event: 'replied', id: 'r1', text: 'Ja?' }]],
    ['changes-requested', [sent('A'), commented, requested]],
    ['changes-requested', [sent('A'), requested, commented]],
    ['changes-requested', [sent('A'), approved('A'), requested]],
    ['approved', [sent('A'), requested, approved('A')]],
    ['approved', [approved('A'), commented]],
    ['stale', [sent('B'), approved('B')]],
    // Sent anew, nobody has answered: what was approved is still another version.
    ['stale', [sent('B'), approved('B'), sent('A')]],
    ['sent', [sent('B'), requested, sent('A')]],
    ['sent', [sent('A'), approved('A'), withdrawn]],
    ['waived', [waived]],
    ['waived', [sent('B'), approved('B'), waived]],
    ['approved', [waived, approved('A')]],
    ['not-sent', [waived, withdrawn]],
  ] as const)('is %s', (state, events) => {
    expect(stateAfter(events).state).toBe(state);
  });

  it('is overdue the day after the deadline, where nobody has answered', () => {
    expect(stateAfter([sent('A')], 'A', '2017-05-20').state).toBe('sent');
    expect(stateAfter([sent('A')], 'A', '2017-05-21').state).toBe('overdue');
    expect(stateAfter([sent('A'), commented], 'A', '2017-05-21').state).toBe('commented');
    expect(stateAfter([sent('A', '2017-06-01'), sent('A')], 'A', '2017-05-21').state).toBe('overdue');
  });

  it('comes back with the digest that was approved', () => {
    const events = [sent('A'), approved('A')];
    expect(stateAfter(events, 'B')).toEqual({ slide: 'no.s', state: 'stale', shown: 'B', approved: 'A' });
    expect(stateAfter(events, 'A').state).toBe('approved');
  });

  it('comes back with the digest that was approved before another one, unless that was withdrawn or a change asked for', () => {
    const both = [sent('A'), approved('A'), sent('B'), approved('B')];
    expect(stateAfter(both)).toMatchObject({ state: 'approved', approved: 'B' });
    expect(stateAfter(both, 'C').state).toBe('stale');
    expect(stateAfter([...both, commented, sent('A')]).state).toBe('approved');
    expect(stateAfter([...both, { ...withdrawn, shown: 'B' }]).state).toBe('sent');
    expect(stateAfter([...both, { ...requested, shown: 'B' }]).state).toBe('changes-requested');
    expect(stateAfter([...both, { ...requested, shown: 'B' }, approved('C')]).state).toBe('stale');
  });

  it('says nothing of another locale, organisation or slide', () => {
    const { events } = readLog(linesFor([approved('A')], '2017-05-09T08:12:00Z', readLog('')).text);
    const standings = standingsIn(events);
    for (const [organisation, locale, slide] of [
      ['difi', 'da', 'no.s'],
      ['ks', 'nb', 'no.s'],
      ['difi', 'nb', 'no.t'],
    ] as const)
      expect(stateOf(standings(organisation, locale, slide), slide, 'A', '2017-05-10').state).toBe('not-sent');
  });
});
