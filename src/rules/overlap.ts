/** No text lies over another: the lines of two boxes never meet. */
import { quote } from '../diagnostics/printable.js';
import { everyText, wordsOf } from '../scene/walk.js';
import { boxRound, lineExtents, meet } from './extent.js';
import type { Finding, SceneRule } from './rule.js';

export const overlap: SceneRule = (scene) => {
  const drawn = everyText(scene.items).flatMap((text) => {
    const extent = boxRound(lineExtents(text));
    return extent === undefined ? [] : [{ text, extent }];
  });
  return drawn.flatMap((a, index) =>
    drawn
      .slice(index + 1)
      .filter((b) => meet(a.extent, b.extent))
      .map((b): Finding => ({
        code: 'overlapping-text',
        severity: 'error',
        message: `Texts overlap: ${quote(wordsOf(a.text.body))} and ${quote(wordsOf(b.text.body))}.`,
        hint: 'Shorten one of them, or give them more room in the layout.',
        unit: b.text.units[0] ?? a.text.units[0],
        item: b.text.item,
      })),
  );
};
