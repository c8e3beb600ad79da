/** Draws a preset shape: first its fill and line, then the text in it. */
import { isFigure } from '../../scene/drawing/is-figure.js';
import type { Box, Point, ShapeItem } from '../../scene/scene.js';
import { drawBare, drawFigure, openElement } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';
import { drawTextBody } from './tags/text-body.js';
import { paintPath } from './double-line.js';
import { traceGeometry, traceSteps } from './geometry.js';
import { paintHatch } from './hatch.js';
import type { Pdf } from './library/pdfkit.js';

/**
 * A shape with text is read as its text, or as its alternative text where that says more (a chip that names its roles);
 * a bare one is a figure if it has an alternative text.
 */
export const drawShape: DrawItem<ShapeItem> = (item, place, drawing) => {
  const { geometry, box, line, text } = item;
  const fill = geometry.kind === 'line' ? undefined : item.fill;
  const trace = (pdf: Pdf): void => traceGeometry(pdf, geometry, box);
  const paint = (): void => {
    if (geometry.kind === 'line' && line !== undefined) {
      paintPath(drawing.canvas, diagonal(box), line);
      return;
    }
    if (geometry.kind === 'paths' && fill !== undefined) {
      for (const path of geometry.paths) drawing.canvas.paintPath((pdf) => traceSteps(pdf, path, box), fill);
      drawing.canvas.paint(trace, undefined, line);
      return;
    }
    drawing.canvas.paint(trace, fill, item.hatch === undefined ? line : undefined);
    if (item.hatch === undefined) return;
    paintHatch(drawing.canvas, box, item.hatch);
    drawing.canvas.paint(trace, undefined, line);
  };
  const visible = fill !== undefined || line !== undefined;
  if (text === undefined) drawFigure(item, place, drawing, paint);
  else {
    if (visible) drawBare(place, drawing, paint);
    const parent =
      isFigure(item) && !place.figure
        ? openElement(drawing.canvas.pdf, place.parent, 'Div', { alt: item.alt ?? '' })
        : place.parent;
    const role = item.role === 'footer' && drawing.isFirst ? 'label' : item.role;
    drawTextBody(text, role, box, { ...place, parent }, drawing);
  }
};

/** Where a line goes in its box. */
const diagonal = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y + height],
];
