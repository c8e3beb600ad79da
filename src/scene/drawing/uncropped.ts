/** The place of a whole picture of which a box shows a part, in points. */
import type { Box, Crop } from '../scene.js';

/** Where the whole picture would lie; the box shows a part of it. */
export function uncropped(box: Box, { left, top, right, bottom }: Crop): Box {
  const [width, height] = [box.width / (1 - left - right), box.height / (1 - top - bottom)];
  return { x: box.x - width * left, y: box.y - height * top, width, height };
}
