/** Draws a picture into its box. Layout has given the box the proportions of what is shown: the whole picture, or what the crop leaves. */
import { uncropped } from '../../scene/drawing/uncropped.js';
import type { Box, Crop, ImageItem } from '../../scene/scene.js';
import type { VectorPicture } from '../../scene/vector.js';
import { traceGeometry } from './geometry.js';
import type { EmbeddedImage, Pdf } from './library/pdfkit.js';
import { drawFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';
import { drawVector } from './vector.js';

export const drawImage: DrawItem<ImageItem> = (item, place, drawing) => {
  const image = drawing.images.get(item.path);
  if (image === undefined) throw new Error(`there are no bytes of the picture ${item.path}`);
  drawFigure(item, place, drawing, () => draw(drawing.canvas.pdf, image, item));
};

const NOTHING: Crop = { left: 0, top: 0, right: 0, bottom: 0 };

function draw(pdf: Pdf, image: EmbeddedImage | VectorPicture, { box, crop = NOTHING, round }: ImageItem): void {
  if (crop === NOTHING && round === undefined) {
    put(pdf, image, box);
    return;
  }
  const whole = uncropped(box, crop);
  // Clipping alone ends the path, and the clip is undone afterwards (ISO 32000-1, 8.5.4).
  pdf.save();
  traceGeometry(pdf, { kind: round === true ? 'ellipse' : 'rect' }, box);
  pdf.clip();
  put(pdf, image, whole);
  pdf.restore();
}

function put(pdf: Pdf, image: EmbeddedImage | VectorPicture, box: Box): void {
  if ('parts' in image) drawVector(pdf, image, box);
  else pdf.image(image, box.x, box.y, box);
}
