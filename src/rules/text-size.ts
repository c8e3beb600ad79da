/** No text is set under the theme's minimum size. */
import { everyText } from '../scene/walk.js';
import { found, type SceneRule } from './rule.js';

export const textSize: SceneRule = (scene, _presentation, situation) =>
  [...everyText(scene.items)].flatMap((text) => {
    const sizes = text.body.paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.size));
    const smallest = Math.min(Infinity, ...sizes);
    if (smallest >= situation.theme.minimumSize) return [];
    const message = `Text is set at ${smallest} pt, below the theme's minimum of ${situation.theme.minimumSize} pt.`;
    return [
      found(
        {
          code: 'text-too-small',
          severity: 'error',
          message,
          hint: 'Use a larger style in the layout.',
          unit: text.units[0],
        },
        scene,
        situation,
      ),
    ];
  });
