import { describe, expect, it } from 'vitest';
import { styleAtStep, type Style } from '../../src/theme/theme.js';
import { theme } from './small-deck.js';

const style = {
  ...(theme.styles['body'] as Style),
  size: 10,
  leading: 13.5,
  steps: [[9, 12]] as const,
  larger: [
    [12, 16],
    [11, 15],
  ] as const,
};

const sizeAt = (step: number): number => styleAtStep(style, step).size;

describe('styleAtStep', () => {
  it('is as designed at step 0, smaller after it and larger before it, the largest first', () => {
    expect([-2, -1, 0, 1].map(sizeAt)).toEqual([12, 11, 10, 9]);
  });

  it('keeps the last size beyond those that the style has', () => {
    expect([sizeAt(-5), sizeAt(7)]).toEqual([12, 9]);
  });

  it('is as designed where the style has no other sizes', () => {
    expect(styleAtStep({ ...style, steps: [], larger: [] }, -2).size).toBe(10);
  });
});
