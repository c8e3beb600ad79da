import { describe, expect, it } from 'vitest';
import { clock, dayNumber, timeHelpers } from '../../../src/packs/general/time-helpers.js';

describe('time', () => {
  it('runs on the clock, past midnight too', () => {
    expect([clock('09:00', 35), clock('09:50', 15), clock('23:30', 45)]).toEqual(['09:35', '10:05', '00:15']);
  });

  it('counts days, those of a month or a year from its first', () => {
    const days = ['2026-05-12', '2026-05-13', '2027-01', '2027-01-01', '2027', '2026-02-30'].map(dayNumber);
    expect([(days[1] ?? 0) - (days[0] ?? 0), days[2] === days[3], days[3] === days[4], days[5]]).toEqual([
      1,
      true,
      true,
      undefined,
    ]);
  });

  it('has a current entry', () => {
    expect(timeHelpers['currentat']?.([{ current: false }, { current: true }])).toBe(2);
  });
});
