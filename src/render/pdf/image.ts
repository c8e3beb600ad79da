/** Draws a picture into its box. Layout has given the box the proportions of what is shown: the whole picture, or what the crop leaves. */
import { uncropped } from '../../scene/drawing/uncropped.js';
import type { ImageItem } from '../../scene/scene.js';
import type { EmbeddedImage, Pdf } from './library/pdfkit.js';
import { drawFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';

export const drawImage: DrawItem<ImageItem> = (item, place, drawing) => {
  const image = drawing.images.get(item.path);
  if (image === undefined) throw new Error(`there are no bytes of the picture ${item.path}`);
  drawFigure(item, place, drawing, () => draw(drawing.canvas.pdf, image, item));
};

function draw(pdf: Pdf, image: EmbeddedImage, { box, crop }: ImageItem): void {
  if (crop === undefined) {
    pdf.image(image, box.x, box.y, box);
    return;
  }
  const whole = uncropped(box, crop);
  // Clipping alone ends the path, and the clip is undone afterwards (ISO 32000-1, 8.5.4).
  pdf.save().rect(box.x, box.y, box.width, box.height).clip();
  pdf.image(image, whole.x, whole.y, whole).restore();
}
