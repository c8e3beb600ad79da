import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisScale } from '../../src/model/axis-scale.js';

describe('the scale of an axis', () => {
  it.each([
    [
      [100, 140, 88],
      [80, 100, 120, 140],
    ],
    [
      [3, 41],
      [0, 10, 20, 30, 40, 50],
    ],
    [
      [-3, 4.5],
      [-4, -2, 0, 2, 4, 6],
    ],
    [
      [92.1, 93.4],
      [92, 92.5, 93, 93.5],
    ],
    [
      [-90, -20],
      [-100, -80, -60, -40, -20, 0],
    ],
  ])('of %j is %j', (values, steps) => {
    expect(axisScale(values).steps).toEqual(steps);
  });

  it('has room round values that are all alike', () => {
    expect(axisScale([7, 7])).toMatchObject({ min: 6, max: 8 });
    expect(axisScale([])).toMatchObject({ min: 0, max: 1 });
  });

  it('holds all values between few evenly spaced steps', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (all) => {
        const { min, max, steps } = axisScale(all);
        const slack = Math.max(1, Math.abs(max), Math.abs(min)) * 1e-9;
        for (const value of all) expect(value >= min - slack && value <= max + slack).toBe(true);
        expect(steps.length).toBeGreaterThanOrEqual(2);
        expect(steps.length).toBeLessThanOrEqual(8);
        expect([steps[0], steps.at(-1)]).toEqual([min, max]);
      }),
    );
  });
});
