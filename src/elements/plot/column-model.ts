/** What is known of the columns of a chart: their series as they are drawn, their totals, and where they stand. */
import type { Box } from '../../scene/scene.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import type { columnChart } from './declarations.js';
import type { Figures } from './figures.js';
import type { Data, Dataset } from './read-data.js';

export type Values = readonly (number | null)[];

export interface Part {
  readonly set: Dataset;
  readonly style: Style;
  /** As drawn: shares in per cent where the chart shows shares. */
  readonly values: Values;
}

export interface ColumnPlot {
  readonly element: Element;
  readonly data: Data;
  readonly said: ReturnType<typeof columnChart.read>;
  readonly figures: Figures;
  readonly parts: readonly Part[];
  /** The sum of each category; null where a part of it is missing. */
  readonly totals: Values;
  readonly isStacked: boolean;
  /** Some value lies under zero. */
  readonly hasLosses: boolean;
  /** The category whose column goes beyond the axis. */
  readonly broken: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly area: Box;
  readonly names: readonly (readonly string[])[];
  readonly thickness: number;
  /** Gap between two columns, in per cent of a column. */
  readonly gapWidth: number;
  readonly middle: (category: number) => number;
  readonly level: (value: number) => number;
}

export type Read = Pick<
  ColumnPlot,
  'element' | 'data' | 'said' | 'figures' | 'parts' | 'totals' | 'isStacked' | 'hasLosses'
>;

/** What must be known of columns to say which of their parts are too low for their numbers. */
export type Levelled = Read & Pick<ColumnPlot, 'area' | 'level'>;
