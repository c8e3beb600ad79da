/** Org charts: boxes in a tree that touch nothing, in an order that can be read; what does not fit is told. */
import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/elements/check-markup.js';
import type { Box } from '../../src/scene/scene.js';
import { parseMarkup } from '../../src/template/parse-markup.js';
import { lay, theme } from '../layout/small-deck.js';
import { named, overlap, wordsOf } from './items.js';
import { areas, box, boxesOf, chart, connectors, design, offices, top } from './org-sample.js';

describe('<orgchart>', () => {
  const { scene, faults } = lay(chart(design));
  const units = boxesOf(scene.items);
  const at = (id: string): Box | undefined => units.find((item) => item.id === `unit-${id}`)?.box;

  it('is markup that passes the check and fits', () => {
    const { root } = parseMarkup(`<slide>${chart(design)}</slide>`, 'test.hbs');
    expect(root && checkMarkup(root, theme)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('places the tree as designed', () => {
    expect(at('ministry')).toMatchObject({ x: 246, y: 129, width: 126, height: 24 });
    expect(at('root')).toMatchObject({ x: 225, y: 171, width: 168, height: 33 });
    expect([0, 1, 2, 3, 4].map((index) => at(`a${index}`)?.x)).toEqual([36, 147, 258, 369, 480]);
    expect(at('a1')).toMatchObject({ y: 222, width: 102, height: 27 });
    expect([0, 1, 2].map((index) => at(`a1o${index}`)?.y)).toEqual([258, 303, 348]);
    expect(at('a1o0')).toMatchObject({ x: 157.5, width: 91.5, height: 36 });
    expect(['board', 'group', 'advice'].map((id) => (at(id)?.y ?? 0) + (at(id)?.height ?? 0))).toEqual([447, 447, 447]);
  });

  it('lets no boxes and figures overlap', () => {
    const all = [...units, ...named(scene.items, 'key')];
    expect(all.flatMap((a, index) => all.slice(index + 1).filter((b) => overlap(a, b)))).toEqual([]);
  });

  it('reads from the root by area to the councils, after the lines', () => {
    expect(units.map((item) => wordsOf(item).split('\n')[0])).toEqual([
      'ministry',
      'root',
      'a0',
      'a1',
      'a1o0',
      'a1o1',
      'a1o2',
      'a2',
      'a3',
      'office',
      'last',
      'a4',
      'group',
      'board',
      'advice',
    ]);
    expect(scene.items.findLastIndex(({ name }) => name === 'line')).toBeLessThan(
      scene.items.findIndex(({ id }) => id === 'unit-ministry'),
    );
  });

  it('straddles the corner with its badges', () => {
    const [, root, office] = named(scene.items, 'badge').map((item) => item.box);
    expect([(root?.x ?? 0) + (root?.width ?? 0), root?.y, root?.height]).toEqual([402, 165, 12]);
    expect([(office?.x ?? 0) + (office?.width ?? 0), office?.y]).toEqual([474, 252]);
  });

  it('keeps badges off lines: one that is wide reaches further into its box, and the line over a row stays above', () => {
    const wide = lay(chart(design.replace('badge="3 FTE"', 'badge="1200–1300 FTE"')));
    const [, , office] = named(wide.scene.items, 'badge').map((item) => item.box);
    expect((office?.x ?? 0) + (office?.width ?? 0)).toBe(474);
    const rows = top + areas(8).replace('id="a6" kind="area"', 'id="a6" kind="area" badge="10 FTE"');
    const { scene: two } = lay(chart(rows));
    const [, , area] = named(two.items, 'badge').map((item) => item.box);
    const toRow = connectors(two.items).filter(({ to }) => ['unit-a4', 'unit-a6'].includes(to.item ?? ''));
    expect(new Set(toRow.map(({ points }) => points[1]?.[1])).size).toBe(1);
    expect(toRow[0]?.points[1]?.[1]).toBeLessThanOrEqual((area?.y ?? 0) - 3);
  });
});

describe('an org chart with other units', () => {
  it('explains in its legend only what it shows', () => {
    const { scene } = lay(chart(top + areas(2)));
    expect(named(scene.items, 'key').map(wordsOf)).toEqual(['Årsverk']);
  });

  it('widens few areas around the middle, and keeps units that stand under none', () => {
    const { scene, faults } = lay(chart(top + areas(2) + box('lost', 'office', 'parent="nowhere"')));
    expect(faults).toEqual([]);
    expect(
      boxesOf(scene.items)
        .slice(2)
        .map((item) => [item.id, item.box.width]),
    ).toEqual([
      ['unit-a0', 176],
      ['unit-a1', 176],
      ['unit-lost', 176],
    ]);
  });

  it('places staff beside the root, joined to its sides', () => {
    const { scene } = lay(
      chart(top + box('left', 'staff', 'parent="root"') + box('right', 'staff', 'parent="root"') + areas(5)),
    );
    const [left, right] = ['unit-left', 'unit-right'].map((id) => scene.items.find((item) => item.id === id)?.box);
    expect([left?.x, (right?.x ?? 0) + (right?.width ?? 0), left?.y]).toEqual([36, 582, 171]);
    expect(connectors(scene.items).filter(({ to }) => to.item === 'unit-right')[0]).toMatchObject({
      from: { item: 'unit-root', site: 3 },
    });
  });

  it('tells of staff for which there is no room beside the root, and a line to it', () => {
    const narrow = (width: number): unknown =>
      lay(
        chart(top + box('left', 'staff', 'parent="root"') + box('right', 'staff', 'parent="root"')).replace(
          'w="546"',
          `w="${width}"`,
        ),
      ).faults;
    expect(narrow(450)).toEqual([]);
    expect(narrow(420)).toMatchObject([
      { kind: 'too-wide', units: ['left'], excess: 6 },
      // The badge of the root is at the right.
      { kind: 'too-wide', units: ['right'], excess: 10.5 },
    ]);
  });

  it('sets a badge closer that would else be painted over by the next unit', () => {
    const { scene: row } = lay(
      chart(top + areas(4) + box('a4', 'area', 'parent="root" badge="1000 FTE"') + box('a5', 'area', 'parent="root"')),
    );
    const [, , badge] = named(row.items, 'badge').map((item) => item.box);
    const [own, next] = ['unit-a4', 'unit-a5'].map((id) => row.items.find((item) => item.id === id)?.box);
    expect(badge?.x).toBeGreaterThanOrEqual((own?.x ?? 0) + (own?.width ?? 0) / 2 + 3);
    expect((badge?.x ?? 0) + (badge?.width ?? 0)).toBeLessThan(next?.x ?? 0);
  });

  it('tells of a badge for which its unit is too narrow', () => {
    const badged = (badge: string): unknown =>
      lay(chart(top + areas(5) + box('a5', 'area', `badge="${badge}"`))).faults;
    expect(badged('12 FTE')).toEqual([]);
    expect(badged('1200–1300 FTE')).toMatchObject([{ kind: 'too-wide', units: ['a5'] }]);
  });

  it('tells of too many offices, too many areas and too wide names', () => {
    expect(lay(chart(top + areas(5) + offices('a0', 9) + offices('a1', 1))).faults).toMatchObject([
      { kind: 'too-tall', units: ['a0', ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => `a0o${index}`)] },
    ]);
    expect(lay(chart(top + areas(13))).faults[0]).toMatchObject({ kind: 'too-wide' });
    expect(lay(chart(top + areas(5)), { a1: 'WWWWWWWWWWWWWWWWWWWWWWWW' }).faults[0]).toMatchObject({
      kind: 'word-too-wide',
      units: ['a1'],
    });
    expect(lay(chart(top), { heading: 'En overskrift '.repeat(12) }).faults[0]).toMatchObject({ units: ['heading'] });
  });
});
