/** Nothing leaves the slide, and no line of text leaves its own box. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { everyItem, everyText } from '../scene/walk.js';
import { found, type SceneRule } from './rule.js';

const tolerance = 0.05;

export const inside: SceneRule = (scene, presentation, situation) => {
  const { width, height } = presentation.size;
  const outside = [...everyItem(scene.items)]
    .filter(
      ({ box }) =>
        box.x < -tolerance ||
        box.y < -tolerance ||
        box.x + box.width > width + tolerance ||
        box.y + box.height > height + tolerance,
    )
    .map((item) =>
      found(
        {
          code: 'outside-slide',
          severity: 'error',
          message: `The item «${item.name}» reaches outside the slide.`,
          hint: 'Change its place in the layout.',
          unit: item.units[0],
        },
        scene,
        situation,
      ),
    );
  return [...outside, ...spilled(scene, situation)];
};

function spilled(...[scene, situation]: [Parameters<SceneRule>[0], Parameters<SceneRule>[2]]): Diagnostic[] {
  return [...everyText(scene.items)].flatMap((text) => {
    const lines = text.body.paragraphs.flatMap((paragraph) => paragraph.lines);
    const over = lines.some(
      (line) =>
        line.x < -tolerance ||
        line.x + line.width > text.box.width + tolerance ||
        line.baseline > text.box.height + tolerance ||
        line.baseline < 0,
    );
    if (!over) return [];
    return [
      found(
        {
          code: 'text-outside-box',
          severity: 'error',
          message: `Text leaves its box in «${text.item.name}».`,
          hint: 'Shorten it, or give the box more room in the layout.',
          unit: text.units[0],
        },
        scene,
        situation,
      ),
    ];
  });
}
