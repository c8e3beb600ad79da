/** Draws a connector: its path and its heads. */
import { connectorParts, type Head } from '../../scene/drawing/connector-parts.js';
import type { ColourToken, ConnectorItem } from '../../scene/scene.js';
import type { Canvas } from './canvas/canvas.js';
import { drawFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';
import { paintPath } from './double-line.js';

export const drawConnector: DrawItem<ConnectorItem> = (item, place, drawing) =>
  drawFigure(item, place, drawing, () => paintConnector(item, drawing.canvas));

function paintConnector(item: ConnectorItem, canvas: Canvas): void {
  const { path, heads } = connectorParts(item);
  paintPath(canvas, path, item.line);
  for (const head of heads) paintHead(canvas, head, item.line.colour);
}

const paintHead = (canvas: Canvas, head: Head, colour: ColourToken): void =>
  canvas.paint(
    (pdf) => ('corners' in head ? pdf.polygon(...head.corners) : pdf.ellipse(...head.centre, head.radius, head.radius)),
    colour,
    undefined,
  );
