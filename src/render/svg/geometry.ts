/** The outline of a preset shape (ECMA-376-1, 20.1.10.56) as an SVG element, in points. */
import { arrowPoints } from '../../scene/drawing/arrow-outline.js';
import type { Box, Geometry, Path, Point } from '../../scene/scene.js';
import { diamondPoints } from '../../scene/drawing/diamond-outline.js';
import { element, short } from './xml.js';

/** `look`: names of its classes. */
export function outline(geometry: Geometry, box: Box, look: string): string {
  const { x, y, width, height } = box;
  switch (geometry.kind) {
    case 'rect':
      return rectangle(box, look);
    case 'roundRect':
      return element('rect', {
        class: look,
        x,
        y,
        width,
        height,
        rx: Math.min(geometry.radius, width / 2, height / 2),
      });
    case 'ellipse':
      return element('ellipse', { class: look, cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2 });
    case 'diamond':
      return polygon(diamondPoints(box), look);
    case 'pie':
      return element('path', { class: look, d: pie(geometry.share, box) });
    case 'homePlate':
    case 'chevron':
      return polygon(arrowPoints(geometry.kind, box, geometry.tip), look);
    case 'line':
      return polyline(diagonal(box), look);
    case 'polyline':
      return polyline(
        geometry.points.map(([across, down]): Point => [x + across * width, y + down * height]),
        look,
      );
    case 'paths':
      return geometry.paths
        .map((path) => element('path', { class: look, 'fill-rule': 'evenodd', d: pathData(path, box) }))
        .join('');
  }
}

/** Path data (SVG 2, 9.3) of an outline in its box. */
const pathData = (path: Path, { x, y, width, height }: Box): string =>
  path
    .map(([name, ...coordinates]) => {
      const placed = coordinates.map((part, index) => short(index % 2 === 0 ? x + part * width : y + part * height));
      return `${name}${placed.join(' ')}`;
    })
    .join('');

export const rectangle = ({ x, y, width, height }: Box, look: string): string =>
  element('rect', { class: look, x, y, width, height });

export const polygon = (points: readonly Point[], look: string): string =>
  element('polygon', { class: look, points: listed(points) });

export const polyline = (points: readonly Point[], look: string): string =>
  element('polyline', { class: look, points: listed(points) });

/** Where a line goes in its box. */
export const diagonal = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y + height],
];

const listed = (points: readonly Point[]): string => points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');

/** From the centre to twelve o'clock, clockwise along the ellipse, and back (SVG 2, 9.3.8). */
function pie(share: number, { x, y, width, height }: Box): string {
  const [across, down] = [width / 2, height / 2];
  const end: Point = [x + across * (1 + Math.sin(2 * Math.PI * share)), y + down * (1 - Math.cos(2 * Math.PI * share))];
  const arc = `A${short(across)},${short(down)} 0 ${share > 0.5 ? 1 : 0} 1 ${listed([end])}`;
  return `M${listed([[x + across, y + down]])} L${listed([[x + across, y]])} ${arc} Z`;
}
