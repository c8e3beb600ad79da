import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allSides,
  crosses,
  nearest,
  overlaps,
  placeLabels,
  type Wanted,
} from '../../../src/elements/plot/place-labels.js';
import type { Box } from '../../../src/scene/scene.js';

const bounds: Box = { x: 0, y: 0, width: 400, height: 300 };
const number = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true });
const point = fc.tuple(number(400), number(300));
const label = fc.record({ width: fc.double({ min: 5, max: 120, noNaN: true }), height: fc.constant(12), at: point });
const some = fc.record({
  labels: fc.array(label, { maxLength: 25 }),
  lines: fc.array(fc.tuple(point, point), { maxLength: 8 }),
});

const wanted = (labels: readonly Pick<Wanted, 'width' | 'height' | 'at'>[]): readonly Wanted[] =>
  labels.map((one) => ({ ...one, clear: 5, sides: allSides }));

describe('labels beside points', () => {
  it('stand at the first side that is free', () => {
    const two = wanted([
      { width: 40, height: 12, at: [100, 100] },
      { width: 40, height: 12, at: [150, 100] },
    ]);
    const dots = two.map(({ at: [x, y] }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
    const placed = placeLabels(two, { bounds, boxes: dots, lines: [] });
    expect(placed).toEqual([
      { box: { x: 105, y: 94, width: 40, height: 12 }, far: false },
      { box: { x: 155, y: 94, width: 40, height: 12 }, far: false },
    ]);
  });

  it('never lie over each other, what is there already, a line, or the edge', () => {
    fc.assert(
      fc.property(some, ({ labels, lines }) => {
        const boxes = labels.map(({ at: [x, y] }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
        const placed = placeLabels(wanted(labels), { bounds, boxes, lines }).flatMap((one) => one?.box ?? []);
        placed.forEach((box, index) => {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300).toBe(true);
          expect([...boxes, ...placed.slice(index + 1)].filter((other) => overlaps(box, other))).toEqual([]);
          expect(lines.filter((line) => crosses(box, line))).toEqual([]);
        });
      }),
    );
  });

  it('are joined to their points by lines that meet no other name', () => {
    fc.assert(
      fc.property(some, ({ labels }) => {
        const boxes = labels.map(({ at: [x, y] }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
        const placed = placeLabels(wanted(labels), { bounds, boxes, lines: [] });
        placed.forEach((one, index) => {
          const at = labels[index]?.at;
          if (one?.far !== true || at === undefined) return;
          const line = [at, nearest(one.box, at)] as const;
          expect(placed.filter((other) => other !== one && other !== undefined && crosses(other.box, line))).toEqual(
            [],
          );
        });
      }),
    );
  });

  it('find no place where there is none', () => {
    expect(placeLabels(wanted([{ width: 500, height: 12, at: [100, 100] }]), { bounds, boxes: [], lines: [] })).toEqual(
      [undefined],
    );
  });

  it('sees a line through a box, and none beside it', () => {
    const box = { x: 10, y: 10, width: 20, height: 10 };
    expect(
      crosses(box, [
        [0, 0],
        [40, 30],
      ]),
    ).toBe(true);
    expect(
      crosses(box, [
        [0, 0],
        [5, 5],
      ]),
    ).toBe(false);
    expect(
      crosses(box, [
        [0, 15],
        [9, 15],
      ]),
    ).toBe(false);
    expect(
      crosses(box, [
        [20, 0],
        [20, 50],
      ]),
    ).toBe(true);
  });
});
