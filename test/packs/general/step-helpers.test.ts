import { describe, expect, it } from 'vitest';
import { isFalling, stepHelpers } from '../../../src/packs/general/step-helpers.js';

const run = (name: string, ...values: readonly unknown[]): unknown => stepHelpers[name]?.(...values);
const steps = { a: { time: 15 }, b: {}, c: { time: 20 }, d: { time: 0.5 } };

describe('steps', () => {
  it('lose what the next has less, where all have less', () => {
    expect(isFalling([1000, 820, 740])).toBe(true);
    expect(isFalling([1000, 820, 820])).toBe(false);
    expect(isFalling([1000, undefined, 820])).toBe(false);
  });

  it('are added up before, up to and after one of them', () => {
    expect([0, 1, 3].map((index) => run('sumbefore', steps, 'time', index))).toEqual([0, 15, 35]);
    expect([run('sumto', steps, 'time', 'c'), run('sumafter', steps, 'time', 'c')]).toEqual([35, 0.5]);
    expect(run('keysto', steps, 'b')).toEqual(['a', 'b']);
    expect(run('keysto', steps, undefined)).toEqual([]);
  });
});
