/** Draws a bar chart as one figure: bars, axis, category names at the left and values at the ends of the bars. */
import type { ChartItem } from '../../scene/scene.js';
import type { Canvas } from './canvas/canvas.js';
import { chartStyle } from './canvas/text-style.js';
import { drawFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';
import { lineEnds } from './tags/line-ends.js';
import { bandsOf, barsOf, type Band } from './chart-bars.js';

/** Points between the plot and the category names, and between a bar and its value. */
const categoryGap = 8;
const valueGap = 4;
/** Half the height of a capital as a share of the size, in Arial and its likes: centres a line on its middle. */
const halfCapital = 0.358;

export const drawChart: DrawItem<ChartItem> = (chart, place, drawing) =>
  drawFigure(chart, place, drawing, () => paintChart(chart, drawing.canvas));

function paintChart(chart: ChartItem, canvas: Canvas): void {
  const { plot, axis } = chart;
  for (const { x, y, width, height, colour } of barsOf(chart)) {
    canvas.paint((pdf) => pdf.rect(x, y, width, height), colour, undefined);
  }
  canvas.paint((pdf) => pdf.moveTo(plot.x, plot.y).lineTo(plot.x, plot.y + plot.height), undefined, axis);
  bandsOf(chart).forEach((band, index) => {
    writeCategory(chart, band, index, canvas);
    writeValue(chart, band, chart.valueLabels[index] ?? '', canvas);
  });
}

/** Lines end in a space where the name had one, and at its end, so that words stay apart when the figure's text is read. */
function writeCategory(chart: ChartItem, band: Band, category: number, canvas: Canvas): void {
  const lines = chart.categoryLines[category] ?? [];
  const ends = lineEnds(chart.categories[category] ?? '', lines, true);
  const style = chartStyle(chart.categoryText);
  const { leading, size } = chart.categoryText;
  lines.forEach((line, index) => {
    const middle = band.middle + (index - (lines.length - 1) / 2) * leading;
    const x = chart.plot.x - categoryGap - canvas.width(line, style);
    canvas.text(ends[index] === ' ' ? `${line} ` : line, style, x, middle + halfCapital * size);
  });
}

function writeValue(chart: ChartItem, band: Band, label: string, canvas: Canvas): void {
  const style = chartStyle(chart.valueText);
  if (label !== '') canvas.text(`${label} `, style, band.end + valueGap, band.middle + halfCapital * style.size);
}
