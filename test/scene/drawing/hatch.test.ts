import { describe, expect, it } from 'vitest';
import { hatchLines } from '../../../src/scene/drawing/hatch.js';

describe('a hatch', () => {
  const box = { x: 100, y: 50, width: 33, height: 15 };
  const lines = hatchLines(box);

  it('rises to the right at 45 degrees, inside its box', () => {
    for (const [[x1, y1], [x2, y2]] of lines) {
      expect(x2 - x1).toBeCloseTo(y1 - y2);
      expect(Math.min(x1, y1 - 50 + 100, x2)).toBeGreaterThan(99.9);
      expect(x2).toBeLessThan(133.1);
      expect([y1, y2].every((y) => y > 49.9 && y < 65.1)).toBe(true);
    }
  });

  it('has a line every 4.5 points, square to them', () => {
    const reach = lines.map(([[x, y]]) => (x + y) / Math.SQRT2);
    expect(reach.slice(1).map((at, index) => at - (reach[index] ?? 0))).toEqual(
      reach.slice(1).map(() => expect.closeTo(4.5)),
    );
    expect(lines.length).toBe(7);
  });
});
