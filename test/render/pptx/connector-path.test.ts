/** The path a program draws from preset, flips, rotation and bend is the path of the scene. */
import { describe, expect, it } from 'vitest';
import { connectorPath, simplify, type ConnectorPath } from '../../../src/render/pptx/connector-path.js';
import type { Point } from '../../../src/scene/scene.js';

/** The presets' own points in their box, by the formulas of ECMA-376's annex. */
const presetPoints = ({ preset, box: { width: w, height: h }, bend = 0 }: ConnectorPath): readonly Point[] => {
  const x = (w * bend) / 100000;
  const paths: Record<ConnectorPath['preset'], readonly Point[]> = {
    straightConnector1: [
      [0, 0],
      [w, h],
    ],
    bentConnector2: [
      [0, 0],
      [w, 0],
      [w, h],
    ],
    bentConnector3: [
      [0, 0],
      [x, 0],
      [x, h],
      [w, h],
    ],
  };
  return paths[preset];
};

/** Flips about the centre, then the quarter turn clockwise about the centre (ECMA-376-1, 20.1.7.6). */
const drawn = (path: ConnectorPath): readonly Point[] => {
  const { box, flipH, flipV, turned } = path;
  return presetPoints(path).map(([x, y]): Point => {
    const u = (flipH ? box.width - x : x) - box.width / 2;
    const v = (flipV ? box.height - y : y) - box.height / 2;
    const [dx, dy] = turned ? [-v, u] : [u, v];
    return [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy];
  });
};

const expectSame = (points: readonly Point[], tolerance = 0.01): void => {
  const path = connectorPath(points);
  expect(path, JSON.stringify(points)).toBeDefined();
  const result = path ? drawn(path) : [];
  const wanted = simplify(points);
  expect(result).toHaveLength(wanted.length);
  result.forEach(([x, y], index) => {
    expect(Math.abs(x - (wanted[index]?.[0] ?? NaN)), `x of ${index} in ${JSON.stringify(points)}`).toBeLessThanOrEqual(
      tolerance,
    );
    expect(Math.abs(y - (wanted[index]?.[1] ?? NaN)), `y of ${index} in ${JSON.stringify(points)}`).toBeLessThanOrEqual(
      tolerance,
    );
  });
};

const ends = [-70, -20, 30, 90].flatMap((dx) => [-50, -10, 40, 120].map((dy) => [100 + dx, 200 + dy] as const));

describe('a connector’s path', () => {
  it.each(ends)('is straight to %d, %d', (x, y) =>
    expectSame([
      [100, 200],
      [x, y],
    ]),
  );

  it.each(ends)('bends once to %d, %d, either way first', (x, y) => {
    expectSame([
      [100, 200],
      [x, 200],
      [x, y],
    ]);
    expectSame([
      [100, 200],
      [100, y],
      [x, y],
    ]);
  });

  it.each(ends)('bends twice to %d, %d, between the ends and beyond them', (x, y) => {
    for (const middle of [-300, 110, 150, 500]) {
      expectSame([
        [100, 200],
        [middle, 200],
        [middle, y],
        [x, y],
      ]);
      expectSame([
        [100, 200],
        [100, middle],
        [x, middle],
        [x, y],
      ]);
    }
  });

  it('swings out and back between ends that are level', () => {
    expectSame(
      [
        [100, 200],
        [130, 200],
        [130, 260],
        [100, 260],
      ],
      0.11,
    );
    expectSame(
      [
        [100, 200],
        [100, 170],
        [180, 170],
        [180, 200],
      ],
      0.11,
    );
  });

  it('is upright or level with a box of no width or height', () => {
    expectSame([
      [100, 200],
      [100, 260],
    ]);
    expectSame([
      [100, 200],
      [40, 200],
    ]);
  });

  it('leaves out points that change nothing', () => {
    expect(
      connectorPath([
        [0, 0],
        [10, 0],
        [10, 0],
        [20, 0],
      ])?.preset,
    ).toBe('straightConnector1');
    expect(
      connectorPath([
        [0, 0],
        [10, 0],
        [10, 5],
        [10, 9],
      ])?.preset,
    ).toBe('bentConnector2');
  });

  it('has no preset when it slants or bends three times', () => {
    expect(
      connectorPath([
        [0, 0],
        [10, 5],
        [20, 0],
      ]),
    ).toBeUndefined();
    expect(
      connectorPath([
        [0, 0],
        [10, 0],
        [10, 10],
        [20, 10],
        [20, 30],
      ]),
    ).toBeUndefined();
  });
});
