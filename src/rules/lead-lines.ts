/** A lead is one line: over that it stops being read at a glance. */
import { everyText, wordsOf } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

export const leadLines: SceneRule = (scene, { deck }) =>
  everyText(scene.items)
    .filter((text) => text.item.role === 'lead')
    .flatMap((text) => text.body.paragraphs)
    .filter((paragraph) => paragraph.lines.length > 1)
    .map((paragraph) => {
      const words = wordsOf({ paragraphs: [paragraph] }).slice(0, 60);
      const message = `A lead takes ${paragraph.lines.length} lines in ${deck.tag}: «${words}…»`;
      const hint = 'Shorten it to one line.';
      return { code: 'lead-over-one-line', severity: 'warning', message, hint, unit: paragraph.unit };
    });
