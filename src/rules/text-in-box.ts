/** No line of text leaves the box it stands in. */
import { quote } from '../diagnostics/printable.js';
import type { Box } from '../scene/scene.js';
import type { TextLine } from '../scene/text.js';
import { everyText, wordsOf } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

/** Points; lengths are sums of fractions. */
const tolerance = 0.05;

export const textInBox: SceneRule = (scene) =>
  everyText(scene.items)
    .filter(({ body, box }) => body.paragraphs.some(({ lines }) => lines.some((line) => leaves(line, box))))
    .map((text) => ({
      code: 'text-outside-box',
      severity: 'error',
      message: `The text ${quote(wordsOf(text.body))} leaves the box of «${text.item.name}».`,
      hint: 'Shorten it, or give the box more room in the layout.',
      unit: text.units[0],
      item: text.item,
    }));

const leaves = (line: TextLine, box: Box): boolean =>
  line.x < -tolerance ||
  line.x + line.width > box.width + tolerance ||
  line.baseline > box.height + tolerance ||
  line.baseline < 0;
