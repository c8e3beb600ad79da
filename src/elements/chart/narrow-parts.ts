/** The parts of stacked bars that are too narrow for their numbers, and what those numbers take after their bar. */
import type { Run } from '../../scene/text.js';
import { sum } from '../../scene/points.js';
import type { Looks, Numbers, Typesetting } from '../../setting/context.js';
import { chart } from './declarations.js';
import { fitsInside, portionRuns } from './labels.js';
import { widthOf } from './point.js';
import { type Chart, isStacked } from './read-chart.js';
import type { Series } from './series.js';

/** For each point, the parts whose numbers are wider than the parts themselves, in the order of the bar. */
export type NarrowParts = readonly (readonly Series[])[];

/** `unit` is the length in points of 1. A part of zero is narrow; one that is not known is no part. */
export const narrowParts = (read: Chart, unit: number, context: Numbers & Typesetting): NarrowParts =>
  read.points.map((_, category) =>
    !isStacked(read)
      ? []
      : read.series.filter((own) => {
          const value = own.item.values[category] ?? null;
          const runs = portionRuns(own, category, read, context);
          return value !== null && !fitsInside(runs, Math.abs(value) * unit, context);
        }),
  );

/** A number after its bar: from the end of what stands before it to its swatch, and from there to its own end. */
export interface NarrowNumber {
  readonly runs: readonly Run[];
  readonly before: number;
  readonly swatch: number;
  readonly gap: number;
  readonly width: number;
}

/** The number of a narrow part in the look of notes: what stands inside of parts may be white. */
export function narrowNumber(
  own: Series,
  category: number,
  read: Chart,
  context: Looks & Numbers & Typesetting,
): NarrowNumber {
  const { chartSwatchHeight: swatch, chartSwatchGap: gap, chartValueGap } = chart.measures(context);
  const { colour, bold, size } = chart.style('chartNote', context);
  const runs = portionRuns(own, category, read, context).map((run) => ({
    ...run,
    colour,
    bold,
    size: run.superscript === true ? run.size : size,
  }));
  return { runs, before: 2 * chartValueGap, swatch, gap, width: widthOf(runs, context) };
}

/** Width that all these numbers take after the bar of a point; zero where the legend says them. */
export const narrowWidth = (
  parts: NarrowParts,
  category: number,
  read: Chart,
  context: Looks & Numbers & Typesetting,
): number =>
  read.rest === 'legend'
    ? 0
    : sum(
        (parts[category] ?? []).map((own) => {
          const { before, swatch, gap, width } = narrowNumber(own, category, read, context);
          return before + swatch + gap + width;
        }),
      );
