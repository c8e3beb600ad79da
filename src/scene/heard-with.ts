/** The description of an item in formats in which nothing else can say what is heard with it. */
import type { Item } from './scene.js';

/** Empty where it has none. */
export const describedAs = (item: Item): string =>
  [item.alt, heardWith(item)].filter((part) => part !== undefined && part !== '').join('. ');

function heardWith(item: Item): string | undefined {
  if (item.kind === 'table') return item.heard;
  return item.kind === 'text' || item.kind === 'shape' ? item.text?.heard : undefined;
}
