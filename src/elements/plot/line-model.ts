/** A line chart as it was read and placed. */
import type { Box, ChartScale, Point } from '../../scene/scene.js';
import type { Element } from '../../template/element.js';
import type { Measured } from './annotate.js';
import type { lineChart } from './declarations.js';
import type { Figures } from './figures.js';
import type { Data, Dataset } from './read-data.js';

export interface EndLabel {
  readonly set: Dataset;
  readonly value: number;
  readonly words: Measured;
}

export interface LinePlot {
  readonly element: Element;
  readonly data: Data;
  readonly said: ReturnType<typeof lineChart.read>;
  readonly figures: Figures;
  readonly scale: ChartScale;
  /** The box in which the lines are drawn. */
  readonly area: Box;
  /** Names of the categories in lines. */
  readonly names: readonly (readonly string[])[];
  /** The labels right of the plot. */
  readonly ends: readonly EndLabel[];
  /** Index of the last category that is known. */
  readonly known: number;
  readonly at: (category: number, value: number) => Point;
}

/** Before it has a place. */
export type Unplaced = Pick<LinePlot, 'element' | 'data' | 'said' | 'figures' | 'known'>;
