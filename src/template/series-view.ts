/** Where a slide stands in its series: its part, and what comes before it. */
import { BARE, fields, listOf, type Shape } from './field-shape.js';
import type { SlideOutline } from './outline.js';

export interface SeriesView {
  /** Counted from 1. */
  readonly part: number;
  readonly of: number;
  /** The fields of the slides in the series that come before it. */
  readonly earlier: readonly Readonly<Record<string, unknown>>[];
}

/** The shape for slides with these fields. */
export const seriesShape = (slide: Shape): Shape =>
  fields<SeriesView>({ part: BARE, of: BARE, earlier: listOf(slide) });

/** Slides of one type that name the same `series`, in the order of the deck; undefined where the slide names none. */
export function viewSeries(slide: SlideOutline, slides: () => readonly SlideOutline[]): SeriesView | undefined {
  const name = seriesOf(slide);
  if (name === undefined) return undefined;
  const series = slides().filter((other) => other.type === slide.type && seriesOf(other) === name);
  const index = series.findIndex(({ id }) => id === slide.id);
  return { part: index + 1, of: series.length, earlier: series.slice(0, index).map(({ fields }) => fields) };
}

const seriesOf = ({ fields }: SlideOutline): string | undefined =>
  typeof fields['series'] === 'string' ? fields['series'] : undefined;
