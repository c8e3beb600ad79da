/** Draws a connector: its path, shortened to where an arrow head begins, and the heads. */
import type { ConnectorItem, Line, Point } from '../../scene/scene.js';
import type { Canvas } from './canvas/canvas.js';
import { drawFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';
import { cutBack, headSize, triangle } from './arrow-head.js';
import { paintPath } from './double-line.js';

export const drawConnector: DrawItem<ConnectorItem> = (item, place, drawing) =>
  drawFigure(item, place, drawing, () => paintConnector(item, drawing.canvas));

function paintConnector({ points, line, from, to }: ConnectorItem, canvas: Canvas): void {
  const start = from.head === 'triangle' ? cutBack(points, headSize(line)) : points;
  const back = [...start].reverse();
  // Drawn from its start, so that the dashes of lines that share a stretch fall together, as they do in PPTX.
  const path = [...(to.head === 'triangle' ? cutBack(back, headSize(line)) : back)].reverse();
  paintPath(canvas, path, line);
  paintHead(canvas, from.head, points, line);
  paintHead(canvas, to.head, [...points].reverse(), line);
}

/** The head stands at the first of the points. */
function paintHead(canvas: Canvas, head: 'triangle' | 'oval' | undefined, points: readonly Point[], line: Line): void {
  const [tip, next] = points;
  if (head === undefined || tip === undefined || next === undefined) return;
  const size = headSize(line);
  canvas.paint(
    (pdf) =>
      head === 'oval' ? pdf.ellipse(tip[0], tip[1], size / 2, size / 2) : pdf.polygon(...triangle(tip, next, size)),
    line.colour,
    undefined,
  );
}
