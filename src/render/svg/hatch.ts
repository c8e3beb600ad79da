/** The hatch that marks what is not stated, as one path: a pattern would need an id, and pages stand beside each other. */
import { hatchLines, hatchWidth } from '../../scene/drawing/hatch.js';
import type { Box, ColourToken } from '../../scene/scene.js';
import type { Styles } from './styles.js';
import { element, short } from './xml.js';

export function hatch(box: Box, colour: ColourToken, styles: Styles): string {
  const lines = hatchLines(box).map(([from, to]) => `M${from.map(short).join()} ${to.map(short).join()}`);
  if (lines.length === 0) return '';
  return element('path', { class: styles.paint(undefined, { colour, width: hatchWidth }), d: lines.join('') });
}
