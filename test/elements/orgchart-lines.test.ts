/** Lines of org charts: glued to the boxes they join, through no box and across no line of a secretariat. */
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/elements/orgchart/secretariats.js';
import type { Box, ConnectorItem } from '../../src/scene/scene.js';
import { lay } from './lay.js';
import { areas, box, boxesOf, chart, connectors, council, design, figure, offices, top } from './org-sample.js';

/** Whether any stretch of a line runs inside a box, its edges aside. */
const crosses = ({ points }: ConnectorItem, { x, y, width, height }: Box): boolean =>
  points.slice(1).some(([bx, by], index) => {
    const [ax = 0, ay = 0] = points[index] ?? [];
    return (
      Math.max(ax, bx) > x + 0.01 &&
      Math.min(ax, bx) < x + width - 0.01 &&
      Math.max(ay, by) > y + 0.01 &&
      Math.min(ay, by) < y + height - 0.01
    );
  });

type Stretch = readonly [readonly [number, number], readonly [number, number]];
const stretches = ({ points }: ConnectorItem): Stretch[] =>
  points.slice(1).map((point, index) => [points[index] ?? point, point]);

/** Whether two upright or level stretches have a point in common. */
const meet = ([[ax, ay], [bx, by]]: Stretch, [[cx, cy], [dx, dy]]: Stretch): boolean =>
  Math.max(Math.min(ax, bx), Math.min(cx, dx)) <= Math.min(Math.max(ax, bx), Math.max(cx, dx)) &&
  Math.max(Math.min(ay, by), Math.min(cy, dy)) <= Math.min(Math.max(ay, by), Math.max(cy, dy));

describe('lines of an org chart', () => {
  const { scene } = lay(chart(design));
  const units = boxesOf(scene.items);

  it('glues lines where the sites are', () => {
    const sites = connectors(scene.items).map(({ from, to }) => [from.item, from.site, to.item, to.site]);
    expect(sites).toContainEqual(['unit-ministry', 2, 'unit-root', 0]);
    expect(sites).toContainEqual(['unit-root', 2, 'unit-a4', 0]);
    expect(sites).toContainEqual([undefined, undefined, 'unit-a1o2', 1]);
    expect(sites).toContainEqual(['unit-office', 3, 'unit-board', 0]);
    expect(sites).toContainEqual(['unit-last', 2, 'unit-group', 0]);
    for (const line of connectors(scene.items)) {
      expect(line.points[0]).toEqual([line.from.x, line.from.y]);
      expect(line.points.at(-1)).toEqual([line.to.x, line.to.y]);
    }
  });

  it('runs no line through a box, and says what the dashed ones mean', () => {
    for (const line of connectors(scene.items))
      for (const item of units) expect(crosses(line, item.box), `${line.id} ${item.id}`).toBe(false);
    const dashed = connectors(scene.items).filter(({ line }) => line.dash !== undefined);
    expect(dashed.map(({ alt }) => alt).sort()).toEqual([
      'Sekretariat: last – group',
      'Sekretariat: office – advice',
      'Sekretariat: office – board',
    ]);
    expect(
      connectors(scene.items)
        .filter(({ line }) => line.dash === undefined)
        .every(({ role }) => role === 'decoration'),
    ).toBe(true);
  });

  it('lets no dashed line meet a line of another unit', () => {
    const lines = connectors(scene.items);
    const pairs = lines
      .filter(({ line }) => line.dash !== undefined)
      .flatMap((a) => lines.filter(({ from }) => from.item !== a.from.item).map((b) => [a, b] as const));
    expect(pairs.length).toBeGreaterThan(20);
    for (const [a, b] of pairs)
      expect(
        stretches(a).some((one) => stretches(b).some((two) => meet(one, two))),
        `${a.alt} ${b.id}`,
      ).toBe(false);
  });

  it('moves a council that nearly stands under its line onto it', () => {
    const { scene } = lay(
      chart(
        top +
          areas(3) +
          offices('a2', 1, 'secretariat="c1 c2"') +
          council('c1') +
          council('c2') +
          figure('16') +
          figure('426'),
      ),
    );
    const straight = connectors(scene.items).find(({ to }) => to.item === 'unit-c2');
    expect(straight?.shape).toBe('straight');
  });

  it('leads the root’s lines round the areas', () => {
    const { scene, faults } = lay(chart(box('root', 'root', 'secretariat="c"') + areas(5) + council('c')));
    expect(faults).toEqual([]);
    const [line] = connectors(scene.items).filter(({ to }) => to.item === 'unit-c');
    for (const item of boxesOf(scene.items)) expect(line && crosses(line, item.box)).toBe(false);
  });
});

describe('lanes of lines', () => {
  it('are ordered so that lines to councils in the same order do not cross', () => {
    expect(
      lanesOf([
        { trunk: 100, target: 300 },
        { trunk: 200, target: 400 },
      ]),
    ).toEqual([1, 0]);
    expect(
      lanesOf([
        { trunk: 300, target: 100 },
        { trunk: 400, target: 200 },
      ]),
    ).toEqual([0, 1]);
    expect(
      lanesOf([
        { trunk: 300, target: 100 },
        { trunk: 300, target: 400 },
      ]),
    ).toEqual([0, 0]);
  });
});
