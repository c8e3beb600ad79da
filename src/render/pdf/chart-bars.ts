/** The geometry of horizontal bars: a category's band is an equal share of the plot, the bar stands in its middle. */
import type { Box, ChartItem, ColourToken } from '../../scene/scene.js';

export interface Band {
  readonly middle: number;
  /** Right end of the longest bar in it. */
  readonly end: number;
}

export interface Bar extends Box {
  readonly colour: ColourToken;
}

export function bandsOf(chart: ChartItem): Band[] {
  const band = chart.plot.height / chart.categories.length;
  return chart.categories.map((_, index) => ({
    middle: chart.plot.y + (index + 0.5) * band,
    end: chart.plot.x + Math.max(0, ...chart.series.map(({ values }) => barLength(chart, values[index]))),
  }));
}

/** Series overlap fully (`overlap` 100); the gap is per cent of a bar (ECMA-376-1, 21.2.2.75). */
export function barsOf(chart: ChartItem): Bar[] {
  const thickness = chart.plot.height / chart.categories.length / (1 + chart.gapWidth / 100);
  return chart.series.flatMap(({ values, colour }) =>
    bandsOf(chart).flatMap(({ middle }, index): Bar[] => {
      const width = barLength(chart, values[index]);
      return width > 0 ? [{ x: chart.plot.x, y: middle - thickness / 2, width, height: thickness, colour }] : [];
    }),
  );
}

const barLength = ({ max, plot }: ChartItem, value: number | null | undefined): number =>
  max > 0 ? (Math.max(0, value ?? 0) / max) * plot.width : 0;
