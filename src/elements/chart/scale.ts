/** The scale of a chart: the values at the ends of its axis, the bar that is cut there, and its arrows. */
import type { Box } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Looks, Sizes } from '../../setting/context.js';
import { axisBreak } from '../../model/axis-break.js';
import type { Element } from '../../template/element.js';
import { growthText } from '../plot/figures.js';
import { arrow as declaredArrow, chart } from './declarations.js';
import { endsOf, isStated, type Point } from './point.js';
import type { Chart } from './read-chart.js';

export interface Scale {
  /** Zero, or the value at the left end of the plot where some are less. */
  readonly min: number;
  readonly max: number;
  /** The bar that is cut. */
  readonly broken: Point | undefined;
}

/** The x of a value, no further right than the plot. */
export const xAt = ({ min, max }: Scale, { x, width }: Box, value: number): number =>
  max > min ? x + ((Math.min(max, value) - min) / (max - min)) * width : x;

/** A bar is cut only where none is compared with it, and none lies under zero. */
export function scaleOf({ points, form }: Chart): Scale {
  if (form === 'shares') return { min: 0, max: 100, broken: undefined };
  const stated = points.filter(isStated).map((point) => ({ point, ...endsOf(point, form) }));
  const min = Math.min(0, ...stated.map(({ low }) => low));
  const max = Math.max(0, ...stated.map(({ high }) => high));
  const cut = form === 'single' && min === 0 ? axisBreak(stated.map(({ high }) => high)) : undefined;
  const broken = cut && stated[cut.at]?.point;
  if (cut !== undefined && broken?.whole === false) return { min, max: cut.max, broken };
  return { min, max: min < max ? max : 1, broken: undefined };
}

/** An arrow between two points, by index, with its words and the room of its pill. */
export interface Arrow {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
  readonly pill: number;
}

export const arrowsOf = (element: Element, read: Chart, context: Looks & Sizes): readonly Arrow[] =>
  childrenOf(element, 'arrow').flatMap((child) => {
    const { as, ...ends } = declaredArrow.read(child, context);
    const [from = -1, to = -1] = [ends.from, ends.to].map((id) => read.points.findIndex((point) => point.id === id));
    const said = as === 'said' ? child : reckoned(child, read, [from, to], as);
    if (from < 0 || to < 0 || said === undefined) return [];
    const pill = Math.max(chart.measure('chartPill', context), context.width(asText(said)));
    return [{ element: said, from, to, pill }];
  });

/** The arrow with what lies between its ends as its words; undefined where one of them is not known. */
function reckoned(
  arrow: Element,
  { points, form, figures }: Chart,
  ends: readonly [number, number],
  as: 'change' | 'times',
): Element | undefined {
  const [from = null, to = null] = ends.map((at) => {
    const point = points[at];
    if (point === undefined || !isStated(point)) return null;
    const { low, high } = endsOf(point, form);
    return low + high;
  });
  const text = growthText(figures, from, to, as);
  return text === undefined ? undefined : { ...arrow, children: [{ kind: 'literal', text }] };
}

/** Its words in the style of pills. */
export const asText = (element: Element): Element => ({
  ...element,
  kind: 'text',
  attributes: { style: [{ kind: 'literal', text: 'chartPill' }] },
});

/** Vertical middle and thickness of the bar of a point, or of all its bars under each other. */
export function barAt(
  plot: Box,
  count: number,
  index: number,
  { gapWidth, lanes }: { readonly gapWidth: number; readonly lanes: number },
): { middle: number; thickness: number } {
  const band = plot.height / Math.max(1, count);
  return { middle: plot.y + (index + 0.5) * band, thickness: (lanes * band) / (lanes + gapWidth / 100) };
}
