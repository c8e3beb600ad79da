/** Lays out one chart and gives its item, what stands over it, and its words. */
import { expect } from 'vitest';
import { overlaps } from '../../../src/elements/plot/place-labels.js';
import { lineExtents } from '../../../src/rules/extent.js';
import type { ChartItem, Item } from '../../../src/scene/scene.js';
import { everyItem, everyText, wordsOf } from '../../../src/scene/walk.js';
import { itemsOf, lay } from '../../layout/small-deck.js';

export interface Charted {
  readonly item: ChartItem;
  readonly items: readonly Item[];
  readonly words: readonly string[];
}

/** Nothing is told, and no text lies over another. */
export function charted(markup: string): Charted {
  const { scene, faults } = lay(markup);
  expect(faults).toEqual([]);
  const [item] = itemsOf(scene.items, 'chart');
  if (item === undefined) throw new Error('no chart');
  const texts = everyText(scene.items);
  const extents = texts.map((text) => lineExtents(text));
  extents.forEach((lines, index) =>
    extents.slice(index + 1).forEach((others) => {
      expect(lines.some((line) => others.some((other) => overlaps(line, other)))).toBe(false);
    }),
  );
  return { item, items: everyItem(scene.items), words: texts.map(({ body }) => wordsOf(body)) };
}
