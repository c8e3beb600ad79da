/** What shows something without words says it in words: all but decoration carry an alternative text (PDF/UA-1, 7.3). */
import type { Item } from '../scene/scene.js';
import { everyItem } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

const silent = (item: Item): boolean => item.kind !== 'text' && !(item.kind === 'shape' && item.text !== undefined);

/** A name of a file is what programs give a picture that nobody described. */
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
