/** What is heard with an item beside its description, where nothing but that description can say it. */
import type { Item } from './scene.js';

export function heardWith(item: Item): string | undefined {
  if (item.kind === 'table') return item.heard;
  return item.kind === 'text' || item.kind === 'shape' ? item.text?.heard : undefined;
}
