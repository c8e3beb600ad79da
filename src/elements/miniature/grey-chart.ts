/** A chart drawn small, in greys. */
import type { Dot } from '../../scene/drawing/chart-bars.js';
import { chartMarks } from '../../scene/drawing/chart-marks.js';
import { boundsOf } from '../../scene/points.js';
import type { BarLook, Box, ChartItem, Line, Point, ShapeItem } from '../../scene/scene.js';
import { type Draw, form } from './grey-form.js';

/** Bars, then their axis, lines and points; what is written is left out. */
export function greyChart(item: ChartItem, draw: Draw): ShapeItem[] {
  const marks = chartMarks(item);
  return [
    ...marks.flatMap((mark) => (mark.kind === 'bar' ? markForm(mark.bar, 'rect', mark.bar.look, draw) : [])),
    ...marks.flatMap((mark) => (mark.kind === 'path' ? strokes(mark.points, mark.line, draw) : [])),
    ...marks.flatMap((mark) => (mark.kind === 'dot' ? markForm(dotBox(mark), 'ellipse', mark.look, draw) : [])),
  ];
}

const markForm = (
  { x, y, width, height }: Box,
  kind: 'rect' | 'ellipse',
  { fill, line }: BarLook,
  draw: Draw,
): ShapeItem[] =>
  form({ x, y, width, height }, { geometry: { kind }, ...(fill && { fill }), ...(line && { line }) }, draw);

const dotBox = ({ centre: [x, y], radius }: Dot): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

function strokes(points: readonly Point[], line: Line, draw: Draw): ShapeItem[] {
  const box = boundsOf(points);
  if (points.length === 2 && (box.width === 0 || box.height === 0))
    return form(box, { geometry: { kind: 'line' }, line }, draw);
  const inside = points.map(([x, y]): Point => [(x - box.x) / (box.width || 1), (y - box.y) / (box.height || 1)]);
  return form(box, { geometry: { kind: 'polyline', points: inside }, line }, draw);
}
