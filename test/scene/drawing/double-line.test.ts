/** A double line is drawn as two strokes, each a third as wide, at both sides of its path. */
import { describe, expect, it } from 'vitest';
import { besides, strokesOf } from '../../../src/scene/drawing/double-line.js';
import type { Line, Point } from '../../../src/scene/scene.js';

const elbow: readonly Point[] = [
  [0, 0],
  [20, 0],
  [20, 30],
];

const strokes = (line: Line): readonly unknown[] =>
  strokesOf(elbow, line).map(({ points, line: { width } }) => [width, ...points]);

describe('a double line', () => {
  it('is two strokes beside its path, whose corners they follow', () => {
    expect(strokes({ colour: 'ink', width: 3, double: true })).toEqual([
      [1, [0, 1], [19, 1], [19, 30]],
      [1, [0, -1], [21, -1], [21, 30]],
    ]);
  });

  it('is one stroke where it is not double', () => {
    expect(strokes({ colour: 'ink', width: 3 })).toEqual([[3, ...elbow]]);
  });

  it('goes straight on where its path does', () => {
    const straight: readonly Point[] = [
      [0, 0],
      [5, 0],
      [9, 0],
    ];
    expect(besides(straight, 2)).toEqual([
      [0, 2],
      [5, 2],
      [9, 2],
    ]);
  });
});
