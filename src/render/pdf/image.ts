/** Draws a picture, stretched to its box: layout has given the box the picture's proportions. */
import type { ImageItem } from '../../scene/scene.js';
import { drawFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';

export const drawImage: DrawItem<ImageItem> = (item, place, drawing) => {
  const image = drawing.images.get(item.path);
  if (image === undefined) throw new Error(`there are no bytes of the picture ${item.path}`);
  const { x, y, width, height } = item.box;
  drawFigure(item, place, drawing, () => void drawing.canvas.pdf.image(image, x, y, { width, height }));
};
