/** No text is set under the theme's minimum size. */
import { everyText, wordsOf } from '../scene/walk.js';
import { hasWords } from '../scene/text.js';
import { quote } from '../diagnostics/printable.js';
import type { SceneRule } from './rule.js';

export const textSize: SceneRule = (scene, { theme }) =>
  everyText(scene.items).flatMap((text) => {
    const sizes = text.body.paragraphs.flatMap((paragraph) => paragraph.runs.filter(hasWords).map((run) => run.size));
    const smallest = Math.min(Infinity, ...sizes);
    if (smallest >= theme.minimumSize) return [];
    const message = `The text ${quote(wordsOf(text.body))} is set at ${smallest} pt, below the theme's minimum of ${theme.minimumSize} pt.`;
    const hint = 'Use a larger style in the layout.';
    return [{ code: 'text-too-small', severity: 'error', message, hint, item: text.item }];
  });
