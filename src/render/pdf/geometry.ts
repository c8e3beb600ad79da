/** Traces the outline of a preset shape (ECMA-376-1, 20.1.10.56) in points. */
import { arrowPoints } from '../../scene/drawing/arrow-outline.js';
import type { Box, Geometry, Path, Point } from '../../scene/scene.js';
import { diamondPoints } from '../../scene/drawing/diamond-outline.js';
import type { Pdf } from './library/pdfkit.js';

export function traceGeometry(pdf: Pdf, geometry: Geometry, box: Box): void {
  const { x, y, width, height } = box;
  switch (geometry.kind) {
    case 'rect':
      return void pdf.rect(x, y, width, height);
    case 'ellipse':
      return void pdf.ellipse(x + width / 2, y + height / 2, width / 2, height / 2);
    case 'diamond':
      return void pdf.polygon(...diamondPoints(box));
    case 'pie':
      tracePie(pdf, geometry.share, box);
      return;
    case 'roundRect':
      return void pdf.roundedRect(x, y, width, height, geometry.radius);
    case 'homePlate':
    case 'chevron':
      return void pdf.polygon(...arrowPoints(geometry.kind, box, geometry.tip));
    case 'line': {
      tracePath(pdf, [
        [x, y],
        [x + width, y + height],
      ]);
      return;
    }
    case 'polyline': {
      tracePath(
        pdf,
        geometry.points.map(([across, down]): Point => [x + across * width, y + down * height]),
      );
      return;
    }
    case 'paths': {
      for (const path of geometry.paths) traceSteps(pdf, path, box);
      return;
    }
  }
}

/** The steps of an outline in its box. */
export function traceSteps(pdf: Pdf, path: Path, { x, y, width, height }: Box): void {
  const at = (across: number, down: number): Point => [x + across * width, y + down * height];
  for (const step of path) {
    if (step[0] === 'Z') pdf.closePath();
    else if (step[0] === 'C')
      pdf.bezierCurveTo(...at(step[1], step[2]), ...at(step[3], step[4]), ...at(step[5], step[6]));
    else if (step[0] === 'M') pdf.moveTo(...at(step[1], step[2]));
    else pdf.lineTo(...at(step[1], step[2]));
  }
}

/** From the centre to twelve o'clock, clockwise along the ellipse in curves of at most a quarter, and back. */
function tracePie(pdf: Pdf, share: number, { x, y, width, height }: Box): void {
  const centre: Point = [x + width / 2, y + height / 2];
  const at = (across: number, down: number): Point => [
    centre[0] + (across * width) / 2,
    centre[1] + (down * height) / 2,
  ];
  const quarters = Math.ceil(share * 4);
  const step = (2 * Math.PI * share) / quarters;
  const reach = (4 / 3) * Math.tan(step / 4);
  pdf.moveTo(...centre).lineTo(...at(0, -1));
  for (let index = 0; index < quarters; index++) {
    const [from, to] = [index * step, (index + 1) * step];
    const first = at(Math.sin(from) + reach * Math.cos(from), -Math.cos(from) + reach * Math.sin(from));
    const second = at(Math.sin(to) - reach * Math.cos(to), -Math.cos(to) - reach * Math.sin(to));
    pdf.bezierCurveTo(...first, ...second, ...at(Math.sin(to), -Math.cos(to)));
  }
  pdf.closePath();
}

/** An open path through the points. */
export function tracePath(pdf: Pdf, points: readonly Point[]): void {
  points.forEach(([x, y], index) => (index === 0 ? pdf.moveTo(x, y) : pdf.lineTo(x, y)));
}
