/** What shows something without words says it in words: groups, charts and pictures carry an alternative text (PDF/UA-1, 7.3). */
import { everyItem } from '../scene/walk.js';
import { found, type SceneRule } from './rule.js';

export const altText: SceneRule = (scene, _presentation, situation) =>
  [...everyItem(scene.items)].flatMap((item) => {
    const shows = item.kind === 'chart' || item.kind === 'image' || item.kind === 'group';
    if (!shows || item.role === 'decoration' || (item.alt ?? '').trim() !== '') return [];
    const message = `The ${item.kind} «${item.name}» has no alternative text, so it says nothing to those who do not see it.`;
    return [
      found(
        {
          code: 'missing-alt-text',
          severity: 'error',
          message,
          hint: 'Give it alt="..." in the layout.',
          unit: item.units[0],
        },
        scene,
        situation,
      ),
    ];
  });
