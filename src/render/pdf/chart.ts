/** Draws a bar chart as one figure: bars, axis, category names at the left, values at the ends of the bars or inside them. */
import type { ChartItem, ChartLabel } from '../../scene/scene.js';
import type { Canvas } from './canvas/canvas.js';
import { chartStyle, riseOf, styleOf } from '../../scene/drawing/text-style.js';
import {
  type Band,
  type Bar,
  bandsOf,
  barsOf,
  categoryGap,
  halfCapital,
  valueGap,
} from '../../scene/drawing/chart-bars.js';
import { paintHatch } from './hatch.js';
import { drawFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';
import { lineEnds } from '../../scene/drawing/line-ends.js';

export const drawChart: DrawItem<ChartItem> = (chart, place, drawing) =>
  drawFigure(chart, place, drawing, () => paintChart(chart, drawing.canvas));

function paintChart(chart: ChartItem, canvas: Canvas): void {
  const { plot, axis } = chart;
  const bars = barsOf(chart);
  // The axis lies under the bars, which would else begin behind it.
  canvas.paint((pdf) => pdf.moveTo(plot.x, plot.y).lineTo(plot.x, plot.y + plot.height), undefined, axis);
  for (const bar of bars) paintBar(bar, canvas);
  const bands = bandsOf(chart);
  bands.forEach((band, index) => {
    writeCategory(chart, band, index, canvas);
    for (const label of chart.labels) if (label.category === index) writeLabel(chart, label, bars, band, canvas);
  });
}

function paintBar({ x, y, width, height, look }: Bar, canvas: Canvas): void {
  canvas.paint((pdf) => pdf.rect(x, y, width, height), look.fill, undefined);
  if (look.hatch !== undefined) paintHatch(canvas, { x, y, width, height }, look.hatch);
  canvas.paint((pdf) => pdf.rect(x, y, width, height), undefined, look.line);
}

/** Lines end in a space where the name had one, and the last line does too, so that words stay apart when the figure's text is read. */
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

function writeLabel(
  { stacked }: ChartItem,
  { series, category, runs }: ChartLabel,
  bars: readonly Bar[],
  band: Band,
  canvas: Canvas,
): void {
  const bar = bars.find((one) => one.series === series && one.category === category);
  const width = runs.reduce((sum, run) => sum + canvas.width(run.text, styleOf(run)), 0);
  let x = stacked && bar !== undefined ? bar.x + (bar.width - width) / 2 : band.end + valueGap;
  const baseline = band.middle + halfCapital * (runs[0]?.size ?? 0);
  runs.forEach((run, index) => {
    const text = index === runs.length - 1 ? `${run.text} ` : run.text;
    x = canvas.text(text, styleOf(run), x, baseline - riseOf(run));
  });
}
