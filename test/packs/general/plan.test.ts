import { describe, expect, it } from 'vitest';
import { middleOf, periodOf, periodsBetween, stateOf } from '../../../src/packs/general/plan.js';
import { planHelpers } from '../../../src/packs/general/plan-helpers.js';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe('a period of a plan', () => {
  it.each([
    ['2026', '2026-01-01', '2027-01-01'],
    ['2026-Q1', '2026-01-01', '2026-04-01'],
    ['2026-Q4', '2026-10-01', '2027-01-01'],
    ['2026-12', '2026-12-01', '2027-01-01'],
    ['2028-02-29', '2028-02-29', '2028-03-01'],
  ])('%s goes from %s to before %s', (date, from, to) => {
    expect(periodOf(date)).toMatchObject({ from: day(from), to: day(to) });
  });

  it.each(['2026-Q5', '2026-13', '2026-02-30', 'soon', ''])('is none where it is «%s»', (date) => {
    expect(periodOf(date)).toBeUndefined();
  });

  it('has its point in its middle, a day at itself', () => {
    const points = ['2026-09-18', '2026-02'].map((date) => {
      const period = periodOf(date);
      return period && middleOf(period);
    });
    expect(points).toEqual([day('2026-09-18'), day('2026-02-15')]);
  });
});

describe('columns of a plan', () => {
  const between = (from: string, to: string): string[] => periodsBetween(from, to).map(({ date }) => date);

  it('are all periods from one to the other', () => {
    expect(between('2026-Q3', '2027-Q2')).toEqual(['2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2']);
    expect(between('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(between('2026', '2028')).toEqual(['2026', '2027', '2028']);
  });

  it('are none where both are not alike, are days, are in the wrong order, or are too many to count', () => {
    expect(between('2026', '2027-Q1')).toEqual([]);
    expect(between('2026-01-01', '2026-01-09')).toEqual([]);
    expect(between('2027', '2026')).toEqual([]);
    expect(between('1026', '2026')).toEqual([]);
  });
});

describe('the state of a bar', () => {
  const bar = { from: '2026-04', to: '2026-06' };

  it('follows from today where it says none', () => {
    expect(['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map((today) => stateOf(bar, today))).toEqual([
      'planned',
      'running',
      'running',
      'done',
    ]);
    expect(stateOf(bar, undefined)).toBe('planned');
    expect(stateOf({ ...bar, state: 'late' }, '2026-03-31')).toBe('late');
  });

  it('stands in a legend with those of the others, each once', () => {
    const streams = { a: { bars: { x: bar, y: { ...bar, state: 'late' } } }, b: { bars: { z: bar } } };
    expect(planHelpers['statesof']?.(streams, '2026-05-01')).toEqual(['running', 'late']);
  });
});

it('counts the streams that wait for a gate', () => {
  const waits = { after: 'vote' };
  const streams = { a: { bars: { x: waits, y: waits } }, b: { bars: { z: {} } }, c: { bars: { z: waits } } };
  expect(planHelpers['waitingfor']?.(streams, 'vote')).toBe(2);
});
