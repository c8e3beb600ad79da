/** The geometry of horizontal bars: a category's band is an equal share of the plot, the bar stands in its middle. Lengths are points. */
import type { BarLook, Box, ChartItem } from '../scene.js';

/** Between the plot and the category names, and between a bar and its value. */
export const categoryGap = 8;
export const valueGap = 4;
/** Half the height of a capital as a share of the size, in Arial and its likes: centres a line on its middle. */
export const halfCapital = 0.358;
/** What is seen of the shortest bar beside the line of the axis. */
const leastBeyondAxis = 1;

export interface Band {
  readonly middle: number;
  /** Right end of the longest bar in it. */
  readonly end: number;
}

export interface Bar extends Box {
  readonly look: BarLook;
  readonly series: number;
  readonly category: number;
}

export function bandsOf(chart: ChartItem): Band[] {
  const band = chart.plot.height / chart.categories.length;
  return chart.categories.map((_, index) => ({
    middle: chart.plot.y + (index + 0.5) * band,
    end: chart.plot.x + Math.max(0, ...chart.series.map(({ values }) => barLength(chart, values[index]))),
  }));
}

/** Series overlap fully (`overlap` 100), or follow each other; the gap is per cent of a bar (ECMA-376-1, 21.2.2.75). */
export function barsOf(chart: ChartItem): Bar[] {
  const thickness = chart.plot.height / chart.categories.length / (1 + chart.gapWidth / 100);
  const bands = bandsOf(chart);
  return chart.series.flatMap(({ values, look }, series) =>
    bands.flatMap(({ middle }, category): Bar[] => {
      const width = barLength(chart, values[category]);
      const x = chart.plot.x + (chart.stacked ? lengthBefore(chart, series, category) : 0);
      return width > 0 ? [{ x, y: middle - thickness / 2, width, height: thickness, look, series, category }] : [];
    }),
  );
}

const lengthBefore = (chart: ChartItem, series: number, category: number): number =>
  chart.series.slice(0, series).reduce((sum, { values }) => sum + barLength(chart, values[category]), 0);

/** A longer bar is cut at the end of the plot; one that stands alone is never so short that its axis would hide it. */
function barLength({ max, plot, stacked, axis }: ChartItem, value: number | null | undefined): number {
  const length = max > 0 ? Math.min(1, Math.max(0, value ?? 0) / max) * plot.width : 0;
  return length > 0 && !stacked ? Math.max(length, leastBeyondAxis + axis.width / 2) : length;
}
