/** A lead is one line: over that it stops being read at a glance. */
import { everyText } from '../scene/walk.js';
import { found, type SceneRule } from './rule.js';

export const leadLines: SceneRule = (scene, _presentation, situation) =>
  [...everyText(scene.items)]
    .filter((text) => text.item.role === 'lead')
    .flatMap((text) =>
      text.body.paragraphs
        .filter((paragraph) => paragraph.lines.length > 1)
        .map((paragraph) => {
          const message = `A lead takes ${paragraph.lines.length} lines in ${situation.deck.tag}: «${paragraph.runs
            .map((run) => run.text)
            .join('')
            .slice(0, 60)}…»`;
          return found(
            {
              code: 'lead-over-one-line',
              severity: 'warning',
              message,
              hint: 'Shorten it to one line.',
              unit: paragraph.unit,
            },
            scene,
            situation,
          );
        }),
    );
