/** What stands above the root of an org chart: a tree of parents, their staff, layers, and areas that hang from further up. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/scene/scene.js';
import { attemptSlide } from '../../src/layout/attempt.js';
import { lay, situationOf, slideOf, theme, unit } from '../layout/small-deck.js';
import { named, overlap, wordsOf } from './items.js';
import { crossesOther, linesMeet } from './org-lines.js';
import { areas, box, boxesOf, chart, connectors, offices } from './org-sample.js';

const at = (items: readonly Item[], id: string) => items.find((item) => item.id === `unit-${id}`)?.box;
const middle = (items: readonly Item[], id: string): number => {
  const found = at(items, id);
  return (found?.x ?? 0) + (found?.width ?? 0) / 2;
};
const between = (items: readonly Item[], from: string, to: string) =>
  connectors(items).find((line) => line.from.item === `unit-${from}` && line.to.item === `unit-${to}`);
const sound = (items: readonly Item[]): void => {
  const all = boxesOf(items);
  expect(all.flatMap((a, index) => all.slice(index + 1).filter((b) => overlap(a, b)))).toEqual([]);
  expect(
    connectors(items).flatMap((line) => all.filter((each) => crossesOther(line, each) && each.id !== line.to.item)),
  ).toEqual([]);
};

const city =
  box('council', 'parent') +
  box('board', 'parent', 'parent="council"') +
  box('mayor', 'parent', 'parent="council"') +
  ['s1', 's2', 's3'].map((id) => box(id, 'parent', 'parent="board"')).join('') +
  box('root', 'root', 'parent="mayor"');
const layers = `<layer first="council">${unit('politics')}</layer><layer first="root">${unit('administration')}</layer>`;

it('parents and root are as wide as their names, in steps of the theme’s grid at both sides of the middle', () => {
  const widths = (grid: number): readonly (number | undefined)[] => {
    const texts = { parent: 'Et departement med et navn', root: 'Et direktorat med et langt navn' };
    const slide = slideOf(`<slide>${chart(box('parent', 'parent') + box('root', 'root'))}</slide>`, texts);
    const measures = {
      ...theme.measures,
      grid,
      orgParentLeast: 1,
      orgRootLeast: 1,
      orgParentMost: 1e4,
      orgRootMost: 1e4,
    };
    const { scene } = attemptSlide(slide, { ...situationOf(texts), theme: { ...theme, measures } }, 0);
    return ['parent', 'root'].map((id) => at(scene.items, id)?.width);
  };
  for (const grid of [3, 7, 11]) for (const width of widths(grid)) expect((width ?? NaN) % (2 * grid)).toBeCloseTo(0);
  expect(widths(11)).not.toEqual(widths(3));
});

describe('parents under parents', () => {
  const { scene, faults } = lay(chart(layers + city + areas(7)));
  const { items } = scene;

  it('stand level by level, each over what hangs from it', () => {
    expect(faults).toEqual([]);
    sound(items);
    const tops = ['council', 'board', 's1', 'root', 'a0', 'a6'].map((id) => at(items, id)?.y ?? 0);
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
    expect(new Set(tops).size).toBe(6);
    expect(middle(items, 'mayor')).toBeCloseTo(middle(items, 'root'));
    expect(middle(items, 'board')).toBeCloseTo(middle(items, 's2'));
  });

  it('are joined by a line each', () => {
    for (const [from, to] of [
      ['council', 'board'],
      ['council', 'mayor'],
      ['board', 's3'],
      ['mayor', 'root'],
      ['root', 'a6'],
    ] as const)
      expect(between(items, from, to), `${from} ${to}`).toBeDefined();
  });

  it('leave the line to the lower of two rows a way through the upper one', () => {
    const upper = boxesOf(items).filter((item) => item.id.startsWith('unit-a') && item.box.y === at(items, 'a0')?.y);
    expect(upper.length).toBeGreaterThan(1);
    for (const { box: each } of upper)
      expect(Math.abs(each.x + each.width / 2 - middle(items, 'root'))).toBeGreaterThan(each.width / 2 + 5);
  });

  it('name each layer at the left of its first row, with a line between', () => {
    const names = named(items, 'layer').filter((item) => wordsOf(item) !== '');
    expect(names.map(wordsOf)).toEqual(['politics', 'administration']);
    expect(names.map((item) => item.box.y)).toEqual([at(items, 'council')?.y, at(items, 'root')?.y]);
    const [line] = items.filter((item) => item.name.startsWith('layer') && item.box.height === 0);
    expect(line?.box.y).toBeGreaterThan((at(items, 's1')?.y ?? 0) + (at(items, 's1')?.height ?? 0));
    expect(line?.box.y).toBeLessThan(at(items, 'root')?.y ?? 0);
  });

  it('tell a layer whose name meets a box', () => {
    const long = `<layer first="council">${unit('en')}</layer><layer first="root">${unit(Array(60).fill('lang').join('-'))}</layer>`;
    const told = lay(chart(long + city.replace('id="s3"', 'id="s3" highlight="yes"') + areas(2))).faults;
    expect(told.some(({ kind }) => kind === 'too-wide')).toBe(true);
  });
});

describe('an area under a unit above the root', () => {
  const ministry =
    box('minister', 'parent') + box('root', 'root', 'parent="minister"') + box('hr', 'staff', 'parent="root"');

  it('stands at the right, and its line passes the root', () => {
    const { scene, faults } = lay(
      chart(
        ministry +
          box('agencies', 'area', 'parent="minister"') +
          areas(3) +
          offices('agencies', 6) +
          offices('a1', 3) +
          offices('a2', 1),
      ),
    );
    expect(faults).toEqual([]);
    sound(scene.items);
    expect(at(scene.items, 'agencies')?.x).toBeGreaterThan(at(scene.items, 'a2')?.x ?? 0);
    expect(at(scene.items, 'hr')?.x).toBe(36);
    const line = between(scene.items, 'minister', 'agencies');
    expect(line).toMatchObject({ from: { site: 3 }, to: { site: 0 } });
    expect(
      connectors(scene.items).filter(
        (other) => other !== line && other.from.item !== 'unit-minister' && line && linesMeet(line, other),
      ),
    ).toEqual([]);
  });

  it('stands in the lower row where half of the areas have no offices, and its line passes both rows', () => {
    const agencies = box('agencies', 'area', 'parent="minister"');
    const { scene, faults } = lay(chart(ministry + agencies + areas(3) + offices('agencies', 4) + offices('a1', 3)));
    expect(faults).toEqual([]);
    sound(scene.items);
    const [first, filled, last, beside] = ['a0', 'a1', 'a2', 'agencies'].map((id) => at(scene.items, id));
    expect([last?.y, beside?.y]).toEqual([first?.y, filled?.y]);
    expect(filled?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
    expect(filled?.width).toBe(234);
    expect(between(scene.items, 'minister', 'agencies')).toMatchObject({ from: { site: 3 }, to: { site: 3 } });
  });

  it('stands in one row where there is no height for two', () => {
    const agencies = box('agencies', 'area', 'parent="minister"');
    const { scene, faults } = lay(chart(ministry + agencies + areas(3) + offices('agencies', 7) + offices('a1', 3)));
    expect(faults).toEqual([]);
    expect(at(scene.items, 'a1')?.y).toBe(at(scene.items, 'a0')?.y);
  });

  it('is entered from the side where the root stands over its middle', () => {
    const { scene, faults } = lay(chart(ministry + box('agencies', 'area', 'parent="minister"') + areas(6)));
    expect(faults).toEqual([]);
    sound(scene.items);
    expect(between(scene.items, 'minister', 'agencies')).toBeDefined();
    const alone = lay(chart(ministry + box('agencies', 'area', 'parent="minister"')));
    expect(between(alone.scene.items, 'minister', 'agencies')).toMatchObject({ to: { site: 3 } });
  });

  it('is told where no line can reach it', () => {
    const wide = Array.from({ length: 3 }, (_, index) => box(`p${index}`, 'parent')).join('');
    const { faults } = lay(
      chart(wide + box('root', 'root', 'parent="p1"') + box('agencies', 'area', 'parent="p1"') + areas(1)),
    );
    expect(faults).toMatchObject([{ kind: 'line-through-node' }]);
  });
});

it('staff of a unit above the root stand level with it', () => {
  const { scene, faults } = lay(
    chart(
      box('minister', 'parent') +
        box('root', 'root', 'parent="minister"') +
        box('s1', 'staff', 'parent="minister"') +
        box('s2', 'staff', 'parent="minister"') +
        box('s3', 'staff', 'parent="root"') +
        areas(3),
    ),
  );
  expect(faults).toEqual([]);
  sound(scene.items);
  const level = (id: string): number => (at(scene.items, id)?.y ?? 0) + (at(scene.items, id)?.height ?? 0) / 2;
  expect([level('s1'), level('s2'), level('s3')]).toEqual([level('minister'), level('minister'), level('root')]);
  expect(between(scene.items, 'minister', 's2')).toBeDefined();
  expect(between(scene.items, 'root', 's2')).toBeUndefined();
});

describe('offices of one area that do not fit under each other', () => {
  const deep = (count: number): string =>
    box('minister', 'parent') +
    box('root', 'root', 'parent="minister"') +
    areas(8) +
    box('agency', 'office', 'parent="a7" secretariat="board"') +
    offices('agency', count) +
    `<unit id="board" kind="council"><p>${unit('board')}</p></unit>`;

  it('are laid out again in rows, at the size they have', () => {
    const { scene, faults } = lay(chart(deep(4)));
    expect(faults).toEqual([]);
    sound(scene.items);
    expect(new Set([0, 1, 2, 3].map((index) => at(scene.items, `agencyo${index}`)?.y)).size).toBe(1);
    const council = connectors(scene.items).find(({ to }) => to.item === 'unit-board');
    const bus = connectors(scene.items).filter(
      ({ from }) => from.item === 'unit-agency' && council?.from.item === from.item,
    );
    expect(council).toBeDefined();
    expect(
      bus.filter(
        (line) => line !== council && council && linesMeet({ ...council, points: council.points.slice(1) }, line),
      ),
    ).toEqual([]);
  });

  it('stay under each other where they fit', () => {
    const { scene } = lay(chart(deep(1)));
    expect(at(scene.items, 'agencyo0')?.x).toBeGreaterThan(at(scene.items, 'agency')?.x ?? 0);
  });

  it('are told where neither way fits', () => {
    expect(lay(chart(deep(8))).faults[0]).toMatchObject({ kind: 'too-tall' });
  });
});
