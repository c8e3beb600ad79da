/** Every slide has one title, by which outline view, bookmarks and screen readers know it. */
import { everyItem } from '../scene/walk.js';
import { found, type SceneRule } from './rule.js';

export const title: SceneRule = (scene, _presentation, situation) => {
  const titles = [...everyItem(scene.items)].filter((item) => item.kind === 'text' && item.placeholder === 'title');
  if (titles.length === 1 && scene.title.trim() !== '') return [];
  const message = titles.length > 1 ? 'The layout sets more than one title on the slide.' : 'The slide has no title.';
  return [
    found(
      {
        code: 'one-title',
        severity: 'error',
        message,
        hint: 'Set exactly one <text placeholder="title"> in the layout.',
      },
      scene,
      situation,
    ),
  ];
};
