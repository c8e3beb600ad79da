/** Nothing leaves the slide. */
import type { Box } from '../scene/scene.js';
import { shownItems } from '../scene/layout-of.js';
import { everyItem } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

/** Points; lengths are sums of fractions. */
const tolerance = 0.05;

export const inside: SceneRule = (scene, { presentation }) =>
  everyItem(shownItems(scene, presentation))
    .filter((item) => leaves(item.box, presentation.size))
    .map((item) => ({
      code: 'outside-slide',
      severity: 'error',
      message: `The item «${item.name}» reaches outside the slide.`,
      hint: 'Change its place in the layout.',
      item,
    }));

const leaves = (box: Box, page: { readonly width: number; readonly height: number }): boolean =>
  box.x < -tolerance ||
  box.y < -tolerance ||
  box.x + box.width > page.width + tolerance ||
  box.y + box.height > page.height + tolerance;
