/** Lines of org charts: glued to the boxes they join, through no box and across no line of a secretariat. */
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/elements/orgchart/secretariats.js';
import { lay } from '../layout/small-deck.js';
import { crosses, crossesOther, linesMeet, stretches } from './org-lines.js';
import { areas, box, boxesOf, chart, connectors, council, design, figure, offices, top } from './org-sample.js';

describe('lines of an org chart', () => {
  const { scene } = lay(chart(design));
  const units = boxesOf(scene.items);

  it('glues lines where the sites are', () => {
    const sites = connectors(scene.items).map(({ from, to }) => [from.item, from.site, to.item, to.site]);
    expect(sites).toContainEqual(['unit-ministry', 2, 'unit-root', 0]);
    expect(sites).toContainEqual(['unit-root', 2, 'unit-a4', 0]);
    expect(sites).toContainEqual(['unit-a1', 1, 'unit-a1o2', 1]);
    expect(sites).toContainEqual(['unit-office', 3, 'unit-board', 3]);
    expect(sites).toContainEqual(['unit-office', 3, 'unit-advice', 1]);
    expect(sites).toContainEqual(['unit-last', 2, 'unit-group', 0]);
    for (const line of connectors(scene.items)) {
      expect(line.points[0]).toEqual([line.from.x, line.from.y]);
      expect(line.points.at(-1)).toEqual([line.to.x, line.to.y]);
    }
  });

  it('runs no line through a box, and says what the dashed ones mean', () => {
    for (const line of connectors(scene.items))
      for (const item of units) expect(crossesOther(line, item), `${line.id} ${item.id}`).toBe(false);
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
    for (const [a, b] of pairs) expect(linesMeet(a, b), `${a.alt} ${b.id}`).toBe(false);
  });

  it('moves a council that nearly stands under its line onto it', () => {
    const { scene } = lay(
      chart(
        top +
          areas(3) +
          offices('a0', 1) +
          offices('a2', 1, 'secretariat="c1 c2"') +
          council('c1') +
          council('c2') +
          figure('16') +
          figure('426'),
      ),
    );
    const straight = connectors(scene.items).find(({ to }) => to.item === 'unit-c2');
    expect(straight?.points).toHaveLength(2);
  });

  it('leads the root’s lines round the areas', () => {
    const { scene, faults } = lay(chart(box('root', 'root', 'secretariat="c"') + areas(5) + council('c')));
    expect(faults).toEqual([]);
    const [line] = connectors(scene.items).filter(({ to }) => to.item === 'unit-c');
    expect([line?.from.site, line?.to.site, line && stretches(line).length]).toEqual([3, 3, 3]);
    for (const item of boxesOf(scene.items)) expect(line && crosses(line, item.box)).toBe(false);
  });

  it('centres a council on the gap its line comes down', () => {
    const { scene, faults } = lay(
      chart(
        top +
          areas(5) +
          offices('a0', 1) +
          box('first', 'office', 'parent="a3" secretariat="c1"') +
          box('second', 'office', 'parent="a3" secretariat="c2"') +
          council('c1') +
          council('c2') +
          figure('16') +
          figure('426'),
      ),
    );
    expect(faults).toEqual([]);
    const [one, two] = ['c1', 'c2'].map((id) => scene.items.find((item) => item.id === `unit-${id}`)?.box);
    expect((one?.x ?? 0) + (one?.width ?? 0) / 2).toBeCloseTo(475.5);
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual(582);
    expect((two?.x ?? 0) + (two?.width ?? 0)).toBeCloseTo((one?.x ?? 0) - 9);
    const [first] = connectors(scene.items).filter(({ to }) => to.item === 'unit-c1');
    expect([first?.from.site, first?.to.site, first && stretches(first).length]).toEqual([3, 0, 2]);
  });

  it('leads the second line of an area down its left side, into the side of the council there', () => {
    const { scene, faults } = lay(
      chart(
        top +
          areas(3) +
          box('area', 'area', 'parent="root" secretariat="c1 c2"') +
          offices('area', 2) +
          box('end', 'area', 'parent="root"') +
          council('c1') +
          council('c2'),
      ),
    );
    expect(faults).toEqual([]);
    const ends = connectors(scene.items)
      .filter(({ line }) => line.dash !== undefined)
      .map(({ from, to, points }) => [from.site, to.item, to.site, points.length]);
    expect(ends).toEqual([
      [1, 'unit-c1', 3, 4],
      [3, 'unit-c2', 0, 3],
    ]);
  });

  it('tells of a line for which there is no way, and draws the others', () => {
    const { scene, faults } = lay(
      chart(
        top +
          areas(5) +
          offices('a0', 1) +
          box('first', 'office', 'parent="a1" secretariat="c1"') +
          box('second', 'office', 'parent="a1" secretariat="c2"') +
          box('third', 'office', 'parent="a1"') +
          council('c1') +
          council('c2'),
      ),
    );
    expect(faults).toMatchObject([{ kind: 'line-through-node', line: 'first – c1' }]);
    expect(connectors(scene.items).filter(({ line }) => line.dash !== undefined)).toHaveLength(1);
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
