/** What shows something without words says it in words: groups, charts and pictures carry an alternative text (PDF/UA-1, 7.3). */
import { everyItem } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

const silent = new Set(['chart', 'image', 'group']);

export const altText: SceneRule = (scene) =>
  [...everyItem(scene.items)]
    .filter((item) => silent.has(item.kind) && item.role !== 'decoration' && (item.alt ?? '').trim() === '')
    .map((item) => ({
      code: 'missing-alt-text',
      severity: 'error',
      message: `The ${item.kind} «${item.name}» has no alternative text, so it says nothing to those who do not see it.`,
      hint: 'Give it alt="..." in the layout.',
      item,
    }));
