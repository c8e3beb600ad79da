import { describe, expect, it } from 'vitest';
import { cutBack, headSize, triangle } from '../../../src/scene/drawing/arrow-head.js';

describe('arrow heads', () => {
  it('are five line widths, and never below five points', () => {
    expect(headSize({ colour: 'ink', width: 2 })).toBe(10);
    expect(headSize({ colour: 'ink', width: 0.5 })).toBe(5);
  });

  it('are two line widths on a double line, which is wide already', () => {
    expect(headSize({ colour: 'ink', width: 3, double: true })).toBe(6);
  });

  it('point along the line', () => {
    expect(triangle([100, 50], [0, 50], 10)).toEqual([
      [100, 50],
      [90, 45],
      [90, 55],
    ]);
  });

  it('end the line at their base, and never beyond its first stretch', () => {
    expect(
      cutBack(
        [
          [100, 50],
          [0, 50],
        ],
        10,
      ),
    ).toEqual([
      [90, 50],
      [0, 50],
    ]);
    expect(
      cutBack(
        [
          [4, 0],
          [0, 0],
          [0, 9],
        ],
        10,
      ),
    ).toEqual([
      [0, 0],
      [0, 0],
      [0, 9],
    ]);
  });
});
