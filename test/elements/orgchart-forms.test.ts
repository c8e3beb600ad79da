/** Forms of org charts: offices in a row, areas in two rows, offices under offices, and the bar that proves a title. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/scene/scene.js';
import { lay, unit } from '../layout/small-deck.js';
import { named, overlap, wordsOf } from './items.js';
import { areas, box, boxesOf, chart, connectors, figure, offices, top } from './org-sample.js';

const at = (items: readonly Item[], id: string) => items.find((item) => item.id === `unit-${id}`)?.box;
const part = (id: string, of: string): string =>
  `<unit id="${id}" kind="council" parent="${of}"><p>${unit(id)}</p></unit>`;
const noOverlap = (items: readonly Item[]): void => {
  const all = [...boxesOf(items), ...named(items, 'key')];
  expect(all.flatMap((a, index) => all.slice(index + 1).filter((b) => overlap(a, b)))).toEqual([]);
};

describe('offices of a single area', () => {
  const { scene, faults } = lay(
    chart(top + areas(5) + offices('a2', 3) + part('board', 'a2o1') + figure('16') + figure('426')),
  );

  it('stand in a row around its middle', () => {
    expect(faults).toEqual([]);
    noOverlap(scene.items);
    expect([0, 1, 2].map((index) => at(scene.items, `a2o${index}`)?.x)).toEqual([93, 246, 399]);
    expect(new Set([0, 1, 2].map((index) => at(scene.items, `a2o${index}`)?.y)).size).toBe(1);
  });

  it('have the figures at both ends of the council’s row', () => {
    const [left, right] = named(scene.items, 'key').filter(({ name }) => name.startsWith('key figure'));
    expect(left?.box.x).toBe(36);
    expect((right?.box.x ?? 0) + (right?.box.width ?? 0)).toBeCloseTo(582);
    expect(at(scene.items, 'board')?.x).toBeGreaterThan((left?.box.x ?? 0) + (left?.box.width ?? 0));
  });

  it('lets the council hang straight from its office, by a solid line', () => {
    const line = connectors(scene.items).find(({ to }) => to.item === 'unit-board');
    expect(line).toMatchObject({ from: { item: 'unit-a2o1', site: 2 } });
    expect(line?.points).toHaveLength(2);
    expect(line?.line.dash).toBeUndefined();
  });

  it('stand under each other where a line has to pass them', () => {
    const { scene: other } = lay(
      chart(
        top + areas(4) + box('last', 'area', 'parent="root" secretariat="b"') + offices('last', 2) + part('b', 'x'),
      ),
    );
    expect(at(other.items, 'lasto0')?.x).toBe(at(other.items, 'lasto1')?.x);
  });
});

describe('many areas', () => {
  const { scene, faults } = lay(chart(top + areas(9) + offices('a8', 2) + offices('a7', 1)));

  it('stand in two rows, those with offices in the lower one', () => {
    expect(faults).toEqual([]);
    noOverlap(scene.items);
    const rows = [...new Set(Array.from({ length: 9 }, (_, index) => at(scene.items, `a${index}`)?.y ?? 0))];
    expect(rows).toHaveLength(2);
    expect(at(scene.items, 'a7')?.y).toBe(Math.max(...rows));
  });

  it('leave the line to the lower row a way through the upper one', () => {
    const upper = Array.from({ length: 9 }, (_, index) => at(scene.items, `a${index}`)).filter(
      (each) => each?.y === at(scene.items, 'a0')?.y,
    );
    expect(upper).toHaveLength(4);
    for (const each of upper)
      expect(Math.abs((each?.x ?? 0) + (each?.width ?? 0) / 2 - 309)).toBeGreaterThan((each?.width ?? 0) / 2 + 5);
  });
});

it('indents offices under an office, joined to it', () => {
  const { scene, faults } = lay(chart(top + areas(3) + offices('a0', 2) + offices('a0o0', 2) + offices('a1', 1)));
  expect(faults).toEqual([]);
  noOverlap(scene.items);
  expect((at(scene.items, 'a0o0o0')?.x ?? 0) - (at(scene.items, 'a0o0')?.x ?? 0)).toBe(10.5);
  expect(at(scene.items, 'a0o1')?.y).toBeGreaterThan(at(scene.items, 'a0o0o1')?.y ?? 0);
  expect(connectors(scene.items).filter(({ from }) => from.item === 'unit-a0o0')).toHaveLength(2);
});

it('lowers offices where they do not fit as drawn, by no more than it must', () => {
  const heights = [5, 6, 7].map((count) => {
    const { scene, faults } = lay(chart(top + areas(3) + offices('a0', count) + offices('a1', 1)));
    expect(faults).toEqual([]);
    return at(scene.items, 'a0o0')?.height;
  });
  expect(heights).toEqual([36, 30, 24]);
});

it('stands offices of one area in a row also where some have one of their own, which stands below', () => {
  const under = (id: string, parent: string): string => box(id, 'office', `parent="${parent}"`);
  const nested = offices('a0', 3) + under('b', 'a0o1') + under('c', 'a0o2');
  const { scene, faults } = lay(chart(box('root', 'root') + areas(1) + nested));
  expect(faults).toEqual([]);
  const [first, second, third, b, c] = ['a0o0', 'a0o1', 'a0o2', 'b', 'c'].map((id) => at(scene.items, id));
  expect([second?.y, third?.y]).toEqual([first?.y, first?.y]);
  expect([b?.x, c?.x]).toEqual([second?.x, third?.x]);
  expect(b?.y).toBeGreaterThan((second?.y ?? 0) + (second?.height ?? 0));
  const pair = offices('a0', 2) + under('b', 'a0o0') + under('c', 'a0o0');
  const stacked = lay(chart(box('root', 'root') + areas(1) + pair)).scene;
  expect(at(stacked.items, 'a0o1')?.y).toBeGreaterThan(at(stacked.items, 'a0o0')?.y ?? 0);
});

describe('the way to highlighted units', () => {
  const { scene } = lay(
    chart(top + areas(3) + box('o', 'office', 'parent="a1" highlight="yes"') + offices('a0', 1)).replace(
      '<key for="badge"',
      '<key for="proof">Proof</key><key for="badge"',
    ),
  );

  it('is emphasised from the root on, over the other lines, and stands in the legend', () => {
    const path = connectors(scene.items).filter(({ name }) => name === 'proof-path');
    expect(path.map(({ to }) => to.item)).toEqual(['unit-a1', 'unit-o']);
    expect(path.map(({ line }) => line.width)).toEqual([2.25, 2.25]);
    expect(connectors(scene.items).slice(-2)).toEqual(path);
    expect(scene.items.some((item) => wordsOf(item) === 'Proof')).toBe(true);
  });
});

it('the way to a highlighted unit is emphasised also past the root, from the unit above it', () => {
  const past = box('p', 'area', 'parent="ministry"') + box('q', 'office', 'parent="p" highlight="yes"');
  const { scene } = lay(chart(top + areas(2) + past));
  const path = connectors(scene.items).filter(({ name }) => name === 'proof-path');
  expect(path.map(({ from, to }) => [from.item, to.item])).toEqual([
    ['unit-ministry', 'unit-p'],
    ['unit-p', 'unit-q'],
  ]);
});

describe('<proportion>', () => {
  const bar = (form: string, units: string): string =>
    chart(
      `<unit id="root" kind="root" badge="160 FTE" value="160">${unit('root')}</unit>` +
        areas(2) +
        units +
        `<proportion form="${form}">${unit('caption')}</proportion>`,
    );
  const two =
    box('o1', 'office', 'parent="a0" highlight="yes" badge="12" value="12" to="13"') +
    box('o2', 'office', 'parent="a0" highlight="yes" badge="12" value="12" to="12"');
  const numberIn = (markup: string) => wordsOf(named(lay(markup).scene.items, 'share')[0] ?? ({} as Item));

  it('prints the sum of the highlighted units, and draws its upper end against the root', () => {
    const { scene, faults } = lay(bar('sum', two));
    expect(faults).toEqual([]);
    expect(numberIn(bar('sum', two))).toBe('24–25');
    const [track, full] = [named(scene.items, 'track')[0]?.box, named(scene.items, 'bar')[0]?.box];
    expect((full?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(25 / 160);
    expect((track?.x ?? 0) + (track?.width ?? 0)).toBeCloseTo(582);
  });

  it('says «ca.» as the one unit does whose number it prints', () => {
    const said = box('o', 'office', 'parent="a0" highlight="yes" badge="ca. 47 FTE" value="47" said="ca. 47"');
    expect(numberIn(bar('sum', said))).toBe('ca. 47');
    expect(numberIn(bar('ratio', said))).not.toContain('ca.');
    expect(numberIn(bar('sum', said + two))).toBe('71–72');
  });

  it('counts no unit twice that stands under one that counts', () => {
    const area = `<unit id="a" kind="area" parent="root" highlight="yes" value="40">${unit('a')}</unit>`;
    expect(numberIn(bar('sum', area + box('o', 'office', 'parent="a" highlight="yes" value="12"')))).toBe('40');
  });

  it('prints both ends of one of so many where they are of other numbers', () => {
    const of = (size: string): string => bar('ratio', box('o1', 'office', `parent="a0" highlight="yes" ${size}`));
    expect(numberIn(of('value="30" to="40"'))).toBe('1 av 4–5');
    expect(numberIn(of('value="39" to="40"'))).toBe('1 av 4');
  });

  it('is told where there is nothing to count, or more than the whole', () => {
    const fault = [{ kind: 'share-of-nothing', units: ['caption'] }];
    expect(lay(bar('sum', '')).faults).toMatchObject(fault);
    for (const value of [0, 161])
      expect(
        lay(bar('ratio', box('o1', 'office', `parent="a0" highlight="yes" value="${value}"`))).faults,
      ).toMatchObject(fault);
  });
});

describe('a chart that grows', () => {
  const growing = (content: string): string => chart(content).replace('<orgchart ', '<orgchart grow="yes" ');
  const small = top + areas(2);

  it('has boxes and gaps higher alike, to 1.6 times at most', () => {
    const [usual, grown] = [lay(chart(small)), lay(growing(small))].map(({ scene }) => scene.items);
    const [root, area] = ['root', 'a0'].map((id) => [at(usual ?? [], id), at(grown ?? [], id)] as const);
    expect((root?.[1]?.height ?? 0) / (root?.[0]?.height ?? 1)).toBeCloseTo(1.6, 5);
    const gap = (index: 0 | 1): number =>
      (area?.[index]?.y ?? 0) - (root?.[index]?.y ?? 0) - (root?.[index]?.height ?? 0);
    expect(gap(1) / gap(0)).toBeCloseTo(1.6, 5);
  });

  it('stays within its room, and one that fills it is as it was', () => {
    const full = top + areas(5) + offices('a1', 3) + offices('a3', 4);
    const { scene, faults } = lay(growing(full));
    expect(faults).toEqual([]);
    noOverlap(scene.items);
    expect(Math.max(...boxesOf(scene.items).map(({ box }) => box.y + box.height))).toBeLessThanOrEqual(474.01);
  });
});

describe('a single council', () => {
  const alone = (id: string, parent: string): string =>
    `<unit id="${id}" kind="council" parent="${parent}">${unit(id)}</unit>`;

  it('stands beside the offices of its area, under the next one that has none', () => {
    const { scene, faults } = lay(chart(top + areas(3) + offices('a0', 3) + offices('a2', 3) + alone('board', 'a2')));
    expect(faults).toEqual([]);
    noOverlap(scene.items);
    const [board, over, office] = ['board', 'a1', 'a2o1'].map((id) => at(scene.items, id));
    expect(board?.y).toBe(office?.y);
    expect(board?.x).toBe(over?.x);
    expect(board?.width).toBe((over?.width ?? 0) - 27);
    const line = connectors(scene.items).find(({ to }) => to.item === 'unit-board');
    expect(line).toMatchObject({ from: { item: 'unit-a2', site: 1 }, to: { site: 3 } });
  });

  it('stands at the foot where no area beside its own is without offices', () => {
    const { scene } = lay(chart(top + areas(2) + offices('a0', 3) + offices('a1', 3) + alone('board', 'a1')));
    const last = at(scene.items, 'a1o2');
    expect(at(scene.items, 'board')?.y).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));
  });

  it('hangs straight from a root with nothing below it', () => {
    const { scene, faults } = lay(chart(top + alone('board', 'root') + alone('group', 'root')));
    expect(faults).toEqual([]);
    const lines = connectors(scene.items).filter(({ from, to }) => from.item === 'unit-root' && to.site === 0);
    expect(lines.map(({ from }) => from.site)).toEqual([2, 2]);
  });
});
