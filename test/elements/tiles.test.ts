import { describe, expect, it } from 'vitest';
import { tiles } from '../../src/elements/tiles.js';
import { everyItem, everyText, wordsOf } from '../../src/scene/walk.js';
import type { Item } from '../../src/scene/scene.js';
import { looksAt } from '../../src/setting/looks.js';
import { isElement } from '../../src/template/element.js';
import { lay, situationOf, slideOf } from '../layout/small-deck.js';

const markup = (value: number, of: number, each: number, full = '20 600 elever'): string =>
  `<tiles x="36" y="130" w="888" h="220" value="${String(value)}" of="${String(of)}" each="${String(each)}" alt="20 600 av 24 000">` +
  `<full><p style="tileHeld">${full}</p></full><rest><p style="tileLost">3 400 ledige plasser</p></rest></tiles>`;

function placed(value: number, of: number, each: number): { items: readonly Item[]; named: (name: string) => Item[] } {
  const { scene, faults } = lay(markup(value, of, each));
  expect(faults).toEqual([]);
  const items = everyItem(scene.items);
  return { items: scene.items, named: (name) => items.filter((item) => item.name === name) };
}

const filled = (items: readonly Item[], fill: string): readonly Item[] =>
  items.filter((item) => item.kind === 'shape' && item.fill === fill);

describe('tiles', () => {
  it('are full for what there is, the last in part, and have a line for what is left of the whole', () => {
    const all = placed(20_600, 24_000, 1000).named('tile');
    const [full, empty] = [filled(all, 'petrol'), filled(all, 'white')];
    expect([full.length, empty.length]).toEqual([21, 4]);
    const [whole, last] = [full[0]?.box.width ?? 0, full[20]?.box.width ?? 0];
    expect(last / whole).toBeCloseTo(0.6);
    expect(full.reduce((sum, { box }) => sum + box.width, 0) / whole).toBeCloseTo(20.6);
  });

  it('have a bracket from where the rest begins to its end, and its words under it within the width', () => {
    const { named, items } = placed(20_600, 24_000, 1000);
    const [bracket] = named('bracket');
    const full = filled(named('tile'), 'petrol').at(-1)?.box;
    expect(bracket?.box.x).toBeCloseTo((full?.x ?? 0) + (full?.width ?? 0));
    expect((bracket?.box.x ?? 0) + (bracket?.box.width ?? 0)).toBeCloseTo(924);
    const [left, right] = everyText(items).map(({ box }) => box);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    expect(everyText(items).map(({ body }) => wordsOf(body))).toEqual(['20 600 elever', '3 400 ledige plasser']);
    expect(right?.x).toBeCloseTo(bracket?.box.x ?? 0);
  });

  it('have no bracket where the rest goes over several rows, nor where nothing is left, and then none of its words', () => {
    expect(placed(5, 17, 1).named('bracket')).toEqual([]);
    const { named, items } = placed(24, 24, 1);
    expect([named('bracket'), everyText(items)]).toEqual([[], [expect.objectContaining({})]]);
  });

  it('tell a part that is more than the whole, and more tiles than a reader counts', () => {
    const told = (value: number, of: number, each: number): readonly string[] => {
      const [element] = slideOf(`<slide>${markup(value, of, each)}</slide>`).root.children.filter(isElement);
      return (element && tiles.check?.(element, looksAt(situationOf().theme, 0, {}))) ?? [];
    };
    expect(told(20, 24, 1)).toEqual([]);
    expect(told(25, 24, 1)).toEqual(['value lies between nothing and the whole']);
    expect(told(20, 25, 1)).toHaveLength(1);
    expect(told(20, 24, 0)).toHaveLength(1);
  });
});
