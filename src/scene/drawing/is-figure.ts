/** Whether an item is one thing to who does not see it: it has an alternative text, and is no decoration. */
import type { Item } from '../scene.js';

export const isFigure = (item: Item): boolean => (item.alt ?? '').trim() !== '' && item.role !== 'decoration';
