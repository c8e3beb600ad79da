/** What shows something without words says it in words: everything but decoration has an alternative text (PDF/UA-1, 7.3). */
import type { Item } from '../scene/scene.js';
import { everyItem } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

const silent = (item: Item): boolean => item.kind !== 'text' && !(item.kind === 'shape' && item.text !== undefined);

/** Programs give a picture that nobody has described the name of its file. */
const says = ({ alt = '' }: Item): boolean =>
  alt.trim() !== '' && !/^\S+\.(?:png|jpe?g|gif|svg|emf)$/iu.test(alt.trim());

export const altText: SceneRule = (scene) =>
  everyItem(scene.items)
    .filter((item) => item.role !== 'decoration' && silent(item) && !says(item))
    .map((item) => ({
      code: 'missing-alt-text',
      severity: 'error',
      message: `The ${item.kind} «${item.name}» has no alternative text, so it says nothing to those who do not see it.`,
      hint: 'Give it alt="..." in the layout; where that is a field of the slide, fill it in.',
      item,
    }));
