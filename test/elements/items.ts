/** Finds placed items, and tells what they say and whether they meet. */
import type { Item } from '../../src/scene/scene.js';

/** Words of an item, empty where it has none. */
export const wordsOf = (item: Item): string => {
  if (item.kind !== 'text' && item.kind !== 'shape') return '';
  return (item.text?.paragraphs ?? []).map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
};

export const named = (items: readonly Item[], label: string): Item[] =>
  items.filter((item) => item.name.split(' ')[0] === label);

/** Whether two boxes share more than an edge. */
export const overlap = (a: Item, b: Item): boolean =>
  a.box.x < b.box.x + b.box.width - 0.01 &&
  b.box.x < a.box.x + a.box.width - 0.01 &&
  a.box.y < b.box.y + b.box.height - 0.01 &&
  b.box.y < a.box.y + a.box.height - 0.01;

/** Those whose text is taller than they are. */
export const outOf = (items: readonly Item[]): Item[] =>
  items.filter((item) => {
    if ((item.kind !== 'text' && item.kind !== 'shape') || item.text === undefined) return false;
    const { height, insets } = item.text;
    return height + insets.top + insets.bottom > item.box.height + 0.01;
  });
