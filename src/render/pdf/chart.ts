/** Draws a chart as one figure, and after it what it shows as a table, for those who do not see it. */
import {
  type ChartMark,
  type ChartSaid,
  chartMarks,
  type ChartWords,
  type TextSide,
} from '../../scene/drawing/chart-marks.js';
import { riseOf, styleOf } from '../../scene/drawing/text-style.js';
import type { Bar } from '../../scene/drawing/chart-bars.js';
import type { Point } from '../../scene/points.js';
import type { ChartItem } from '../../scene/scene.js';
import type { Canvas } from './canvas/canvas.js';
import { tracePath } from './geometry.js';
import { paintHatch } from './hatch.js';
import type { Pdf } from './library/pdfkit.js';
import { tagTable } from './tags/data-table.js';
import { drawFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';

export const drawChart: DrawItem<ChartItem> = (chart, place, drawing) => {
  drawFigure(chart, place, drawing, () => {
    for (const mark of chartMarks(chart)) paintMark(mark, drawing.canvas);
  });
  if (!place.figure) tagTable(chart.table, chart.title, place.parent, drawing.canvas.pdf);
};

function paintMark(mark: ChartMark, canvas: Canvas): void {
  switch (mark.kind) {
    case 'bar':
      paintBar(mark.bar, canvas);
      break;
    case 'path':
      canvas.paint((pdf) => tracePath(pdf, mark.points), undefined, mark.line);
      break;
    case 'area':
      canvas.paint((pdf) => traceClosed(pdf, mark.points), mark.look.fill, mark.look.line);
      break;
    case 'dot':
      canvas.paint((pdf) => pdf.circle(...mark.centre, mark.radius), mark.look.fill, mark.look.line);
      break;
    case 'words':
      writeWords(mark, canvas);
      break;
    case 'said':
      writeSaid(mark, canvas);
  }
}

function traceClosed(pdf: Pdf, points: readonly Point[]): void {
  tracePath(pdf, points);
  pdf.closePath();
}

function paintBar({ x, y, width, height, look }: Bar, canvas: Canvas): void {
  canvas.paint((pdf) => pdf.rect(x, y, width, height), look.fill, undefined);
  if (look.hatch !== undefined) paintHatch(canvas, { x, y, width, height }, look.hatch);
  canvas.paint((pdf) => pdf.rect(x, y, width, height), undefined, look.line);
}

const leftOf = (x: number, width: number, side: TextSide): number =>
  side === 'start' ? x : side === 'middle' ? x - width / 2 : x - width;

/** Lines end in a space where the name had one, and the last line does too, so that words stay apart when the figure's text is read. */
function writeWords({ lines, style, x, side }: ChartWords, canvas: Canvas): void {
  for (const { text, after, baseline } of lines) {
    const left = leftOf(x, canvas.width(text, style), side);
    canvas.text(after === ' ' ? `${text} ` : text, style, left, baseline);
  }
}

function writeSaid({ runs, x, baseline, side }: ChartSaid, canvas: Canvas): void {
  const width = runs.reduce((sum, run) => sum + canvas.width(run.text, styleOf(run)), 0);
  let left = leftOf(x, width, side);
  runs.forEach((run, index) => {
    const text = index === runs.length - 1 ? `${run.text} ` : run.text;
    left = canvas.text(text, styleOf(run), left, baseline - riseOf(run));
  });
}
