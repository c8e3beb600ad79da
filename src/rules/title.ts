/** Every slide has one title, by which outline view, bookmarks and screen readers know it. */
import { everyItem } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

export const title: SceneRule = (scene) => {
  const titles = [...everyItem(scene.items)].filter((item) => item.kind === 'text' && item.placeholder === 'title');
  if (titles.length === 1 && scene.title.trim() !== '') return [];
  const message = titles.length > 1 ? 'The layout sets more than one title on the slide.' : 'The slide has no title.';
  const hint = 'Set exactly one <text placeholder="title"> in the layout.';
  return [{ code: 'one-title', severity: 'error', message, hint }];
};
