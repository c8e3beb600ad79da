/** The scale of a chart: the value at the end of its axis, the bar that is cut there, and how wide the bars can be. */
import type { Box } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Looks, Sizes, Themed, Typesetting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { arrow as declaredArrow, chart } from './declarations.js';
import { endOf, isStated, widthOf, type Chart, type Point } from './read-chart.js';

/** From this ratio of the largest value to the smallest on the small ones would vanish, and the largest is cut. */
const breakFrom = 50;
/** A cut gains something only where the largest is this many times the second. */
const breakOver = 2;
const roomOverSecond = 1.25;

export interface Scale {
  readonly max: number;
  /** The bar that is cut. */
  readonly broken: Point | undefined;
}

export function scaleOf({ points, stacked }: Chart): Scale {
  if (stacked) return { max: 100, broken: undefined };
  const stated = points.filter(isStated).sort((a, b) => endOf(b) - endOf(a));
  const ends = stated.map(endOf).filter((end) => end > 0);
  const [largest = 1, second = largest] = ends;
  const smallest = ends.at(-1) ?? largest;
  const cut = second * roomOverSecond;
  return largest / smallest > breakFrom && largest / second >= breakOver
    ? { max: cut, broken: stated[0] }
    : { max: largest, broken: undefined };
}

/** An arrow between two points, by index, with the room of its pill. */
export interface Arrow {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
  readonly pill: number;
}

export const arrowsOf = (element: Element, { points }: Chart, context: Looks & Sizes): readonly Arrow[] =>
  childrenOf(element, 'arrow').flatMap((child) => {
    const ends = declaredArrow.read(child, context);
    const [from, to] = [ends.from, ends.to].map((id) => points.findIndex((point) => point.id === id));
    const pill = Math.max(chart.measure('chartPill', context), context.width(asText(child)));
    return from === undefined || to === undefined || from < 0 || to < 0 ? [] : [{ element: child, from, to, pill }];
  });

/** Its words in the style of pills. */
export const asText = (element: Element): Element => ({
  ...element,
  kind: 'text',
  attributes: { style: [{ kind: 'literal', text: 'chartPill' }] },
});

/** The widest plot at which every label has its place: inside the box, left of the arrows that pass it. */
export function plotWidth(
  { read, scale, arrows }: { readonly read: Chart; readonly scale: Scale; readonly arrows: readonly Arrow[] },
  room: number,
  context: Themed & Typesetting,
): number {
  const gap = chart.measure('chartValueGap', context);
  const widths = read.points.flatMap((point, index): number[] => {
    const label = widthOf(point.amounts.size > 0 ? point.total : point.runs, context);
    const part = isStated(point) ? Math.min(1, endOf(point) / scale.max) : 0;
    const free = room - roomOfArrows(index, arrows, context) - (label === 0 ? 0 : gap + label);
    return part > 0 ? [free / part] : [];
  });
  return Math.max(0, Math.min(room, ...widths));
}

/** What arrows take at the right of a point's band. */
function roomOfArrows(index: number, arrows: readonly Arrow[], context: Themed): number {
  const all = chart.measures(context);
  return Math.max(
    0,
    ...arrows.map(({ from, to, pill }) => {
      if (index < Math.min(from, to) || index > Math.max(from, to)) return 0;
      if (index === from || index === to) return pill / 2 + all.chartArrowGap + all.chartArrowRun;
      return Math.abs(index - (from + to) / 2) < 1 ? pill + all.chartArrowGap : pill / 2 + all.chartArrowGap;
    }),
  );
}

/** Vertical middle and thickness of the bar of a point. */
export function barAt(
  plot: Box,
  count: number,
  index: number,
  gapWidth: number,
): { middle: number; thickness: number } {
  const band = plot.height / Math.max(1, count);
  return { middle: plot.y + (index + 0.5) * band, thickness: band / (1 + gapWidth / 100) };
}
