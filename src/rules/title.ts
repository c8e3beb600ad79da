/** Every slide has one title: outline view, bookmarks and screen readers know the slide by it. */
import { everyItem } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

export const title: SceneRule = (scene) => {
  const titles = everyItem(scene.items).filter((item) => item.kind === 'text' && item.placeholder === 'title');
  if (titles.length === 1 && scene.title.trim() !== '') return [];
  const [, second] = titles;
  const message =
    second === undefined ? 'The slide has no title.' : 'The layout sets more than one title on the slide.';
  const hint = 'Set exactly one <text placeholder="title"> in the layout, and give it words.';
  const item = second ?? titles[0] ?? scene.items[0];
  const unit = second === undefined ? titles[0]?.units[0] : undefined;
  return [{ code: 'one-title', severity: 'error', message, hint, unit, ...(item && { item }) }];
};
