/** Draws a picture into its box. Layout has given the box the proportions of what is shown: the whole picture, or what the crop leaves. */
import { uncropped } from '../../scene/drawing/uncropped.js';
import type { Crop, ImageItem } from '../../scene/scene.js';
import { traceGeometry } from './geometry.js';
import type { EmbeddedImage, Pdf } from './library/pdfkit.js';
import { drawFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';

export const drawImage: DrawItem<ImageItem> = (item, place, drawing) => {
  const image = drawing.images.get(item.path);
  if (image === undefined) throw new Error(`there are no bytes of the picture ${item.path}`);
  drawFigure(item, place, drawing, () => draw(drawing.canvas.pdf, image, item));
};

const NOTHING: Crop = { left: 0, top: 0, right: 0, bottom: 0 };

function draw(pdf: Pdf, image: EmbeddedImage, { box, crop = NOTHING, round }: ImageItem): void {
  if (crop === NOTHING && round === undefined) {
    pdf.image(image, box.x, box.y, box);
    return;
  }
  const whole = uncropped(box, crop);
  // Clipping alone ends the path, and the clip is undone afterwards (ISO 32000-1, 8.5.4).
  pdf.save();
  traceGeometry(pdf, { kind: round === true ? 'ellipse' : 'rect' }, box);
  pdf.clip();
  pdf.image(image, whole.x, whole.y, whole).restore();
}
