/** How the areas of an org chart stand: in one row, or in two where they are many, those with offices in the lower one. */
import type { Box } from '../../scene/scene.js';
import type { Dimensions, Spacing } from './dimensions.js';
import type { Column } from './org-tree.js';

export interface HeadRows {
  readonly rows: readonly (readonly Column[])[];
  /** Width of each area. */
  readonly width: number;
  readonly gutter: number;
}

/** Heights of the rows, each as high as its highest text asks for. */
export interface Rows {
  readonly parent: number;
  readonly root: number;
  readonly area: number;
  readonly office: number;
}

/** A way to set the tree: how far apart its rows are, and how high that makes them. */
export interface TreeForm {
  /** The room of the tree. */
  readonly room: Box;
  readonly heads: HeadRows;
  readonly rows: Rows;
  readonly spacing: Spacing;
}

/**
 * The ways to set the areas, the best first. The upper of two rows has an even number, so that the line to the lower one
 * passes in its middle.
 */
export function headForms(columns: readonly Column[], width: number, dimensions: Dimensions): HeadRows[] {
  const { orgAreasMost: areasMost, orgAreaMost, orgRowsAreaMost: rowsAreaMost } = dimensions;
  const { orgGutter: gutter, orgRowsGutter: rowsGutter } = dimensions;
  const empty = columns.filter(({ offices }) => offices.length === 0);
  const half = Math.floor(columns.length / 2);
  const upper = empty.slice(0, Math.min(half - (half % 2), empty.length - (empty.length % 2)));
  const lower = columns.filter((column) => !upper.includes(column));
  const one = { rows: [columns], width: areaWidth(columns.length, width, gutter, orgAreaMost), gutter };
  const most = Math.max(upper.length, lower.length);
  const share = areaWidth(most, width, rowsGutter, rowsAreaMost);
  const two = { rows: [upper, lower], width: share, gutter: rowsGutter };
  if (upper.length === 0 || lower.length > areasMost) return [one];
  if (columns.length > areasMost) return [two];
  return isHalfEmpty(upper, lower) ? [two, one] : [one];
}

/** In one row, half of the chart would stay white under areas that have no offices. */
const isHalfEmpty = (upper: readonly Column[], lower: readonly Column[]): boolean =>
  upper.length >= lower.length && lower.every(({ offices }) => offices.length > 0);

const areaWidth = (count: number, width: number, gutter: number, most: number): number =>
  Math.min(most, (width - gutter * (count - 1)) / Math.max(1, count));

/** Left edge of a row of areas: around the middle of the chart, or with the gap nearest to its own middle at `passed`. */
export function leftOfRow(
  count: number,
  { width, gutter }: Pick<HeadRows, 'width' | 'gutter'>,
  chart: Box,
  passed: number | undefined,
): number {
  const total = count * (width + gutter) - gutter;
  const centred = chart.x + (chart.width - total) / 2;
  if (passed === undefined) return centred;
  const lefts = Array.from({ length: count + 1 }, (_, index) => passed + gutter / 2 - index * (width + gutter));
  const inside = lefts.filter((left) => left >= chart.x - 0.01 && left + total <= chart.x + chart.width + 0.01);
  const distance = (left: number): number => Math.abs(left + total / 2 - passed);
  return inside.sort((a, b) => distance(a) - distance(b))[0] ?? centred;
}
