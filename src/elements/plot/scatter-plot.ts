/** Where the points of a chart stand: its two scales, and how large bubbles are. */
import { axisScale, manySteps } from '../../model/axis-scale.js';
import type { Box, ChartScale, Point } from '../../scene/scene.js';
import { shareAt } from '../../scene/drawing/chart-bars.js';
import { namesGap, stepGap } from '../../scene/drawing/chart-marks.js';
import { childrenOf } from '../../setting/children.js';
import type { Looks, Numbers, Setting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { measured, saying } from './annotate.js';
import { figuresOf, type Figures } from './figures.js';
import { nameOf } from './read-data.js';
import { limit, scatter, spot } from './scatter-declarations.js';

export interface Spot {
  readonly element: Element;
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number | undefined;
  /** The number that stands in the point. */
  readonly number: number | undefined;
  readonly isNamed: boolean;
}

export interface ScatterPlot {
  readonly element: Element;
  readonly said: ReturnType<typeof scatter.read>;
  /** The largest first, so that small ones are drawn over them; those that the title names last. */
  readonly spots: readonly Spot[];
  readonly across: ChartScale;
  readonly up: ChartScale;
  readonly figures: Figures;
  readonly acrossFigures: Figures;
  readonly area: Box;
  /** Undefined where points have no sizes. */
  readonly bubbles: Bubbles | undefined;
  readonly at: (x: number, y: number) => Point;
  readonly radius: (spot: Spot) => number;
}

/**
 * Programs make the largest bubble a quarter of the shorter side of the plot wide. That bubble is the anchor, which is not
 * drawn: it is so large that the largest of the points gets the diameter of the theme.
 */
export interface Bubbles {
  readonly anchor: number;
  /** Diameter in points of the bubble whose size is `anchor`. */
  readonly diameter: number;
}

export function scatterPlot(element: Element, box: Box, context: Setting): ScatterPlot {
  const said = scatter.read(element, context);
  const spots = spotsOf(element, context);
  const figures = figuresOf(
    spots.map(({ y }) => y),
    said.decimals,
    context,
  );
  const acrossFigures = figuresOf(
    spots.map(({ x }) => x),
    said['across-decimals'],
    context,
  );
  const limits = childrenOf(element, 'limit').map((child) => limit.read(child, context));
  const on = (scale: 'across' | 'up'): readonly number[] =>
    limits.flatMap((one) => (one.scale === scale && one.at !== undefined ? [one.at] : []));
  const up = scaleOf([...spots.map(({ y }) => y), ...on('up')], context);
  const across = scaleOf([...spots.map(({ x }) => x), ...on('across')], context);
  const area = areaOf(up, box, context);
  const bubbles = bubblesOf(spots, area, context);
  const at = (x: number, y: number): Point => [
    area.x + shareAt(across, x) * area.width,
    area.y + (1 - shareAt(up, y)) * area.height,
  ];
  const radius = ({ size }: Spot): number =>
    bubbles === undefined
      ? pointOf(spots, context) / 2
      : (bubbles.diameter / 2) * Math.sqrt((size ?? 0) / bubbles.anchor);
  return { element, said, spots, across, up, figures, acrossFigures, area, bubbles, at, radius };
}

/** The diameter of points without sizes. */
export const pointOf = (spots: readonly Spot[], looks: Looks): number =>
  scatter.measure(isNumbered(spots) ? 'plotPointNumbered' : 'plotPoint', looks);

export const isNumbered = (spots: readonly Spot[]): boolean => spots.some(({ number }) => number !== undefined);

function spotsOf(element: Element, context: Setting): readonly Spot[] {
  const all = childrenOf(element, 'spot').flatMap((child): Spot[] => {
    const { id, x, y, size, number, look } = spot.read(child, context);
    if (x === undefined || y === undefined) return [];
    return [{ element: child, id, x, y, size, number, isNamed: look === 'named', name: nameOf(child, context) }];
  });
  return all.sort((a, b) => Number(a.isNamed) - Number(b.isNamed) || (b.size ?? 0) - (a.size ?? 0));
}

/** With room at both ends, so that no point stands on the edge. */
function scaleOf(values: readonly number[], context: Numbers): ChartScale {
  const span = Math.max(...values, -Infinity) - Math.min(...values, Infinity);
  const room = Number.isFinite(span) ? span * 0.06 : 0;
  const low = Math.min(...values);
  const wide = values.length === 0 ? [] : [low >= 0 ? Math.max(0, low - room) : low - room, Math.max(...values) + room];
  const { steps, ...ends } = axisScale([...values, ...wide], manySteps);
  const { print } = figuresOf(steps, undefined, context);
  return { ...ends, steps: steps.map((value) => ({ value, text: print(value) })) };
}

function areaOf(up: ChartScale, box: Box, context: Setting): Box {
  const look = scatter.style('plotName', context);
  const { plotLabelAir } = scatter.measures(context);
  const place = { place: { file: '', line: 1, column: 1 } };
  const left = Math.max(0, ...up.steps.map(({ text }) => measured(saying(place, text), look, context).width)) + stepGap;
  const below = namesGap + look.leading + 3;
  const top = plotLabelAir + look.leading / 2;
  return {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - 12,
    height: Math.max(1, box.height - top - below),
  };
}

/** Many bubbles are smaller, so that all of them together cover no more of the plot than this many would. */
const manyBubbles = 20;

const crowding = (count: number): number => Math.min(1, Math.sqrt(manyBubbles / count));

function bubblesOf(spots: readonly Spot[], area: Box, context: Setting): Bubbles | undefined {
  const largest = Math.max(0, ...spots.map(({ size }) => size ?? 0));
  if (largest === 0) return undefined;
  const quarter = Math.min(area.width, area.height) / 4;
  const share = Math.max(1, quarter / (scatter.measure('plotBubble', context) * crowding(spots.length)));
  return { anchor: largest * share ** 2, diameter: quarter };
}
