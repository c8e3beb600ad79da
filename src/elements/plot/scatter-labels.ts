/** The names of points, each beside its point where nothing else stands, or away from it at the end of a line. */
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing, Faults } from '../../setting/context.js';
import { unitsIn } from '../../template/element.js';
import { measured, ownWords, saying, segment, wordsAt } from './annotate.js';
import { setInShape } from '../set-in-box.js';
import { allSides, nearest, placeLabels } from './place-labels.js';
import { scatter } from './scatter-declarations.js';
import type { ScatterPlot, Spot } from './scatter-plot.js';

/** Where there are more points, only those that the title names and the outermost have their names beside them. */
const mostNames = 20;

export function spotLabels(plot: ScatterPlot, taken: readonly Box[], context: Drawing): readonly Item[] {
  const shown = shownOf(plot.spots);
  const words = shown.map((one) => {
    const style = scatter.style(one.isNamed ? 'plotPointNamed' : 'plotLabel', context);
    return measured(saying(one.element, ownWords(one.element)), style, context);
  });
  const wanted = shown.map((one, index) => ({
    width: words[index]?.width ?? 0,
    height: (words[index]?.height ?? 0) * 0.9,
    at: plot.at(one.x, one.y),
    clear: plot.radius(one) + 3,
    sides: allSides,
  }));
  const dots = plot.spots.map((one) => boxOf(plot, one));
  const placed = placeLabels(wanted, { bounds: plot.area, boxes: [...taken, ...dots], lines: [] });
  return shown.flatMap((one, index): Item[] => {
    const [place, label] = [placed[index], words[index]];
    if (label === undefined) return [];
    if (place === undefined) {
      tellNoPlace(one, context);
      return [];
    }
    const box = { ...place.box, height: label.height };
    return [...(place.far ? [callLine(plot, one, place.box, context)] : []), wordsAt(label, box, context)];
  });
}

/** Numbers in the points; one that lies over another point is told, as a name without a place is. */
export function spotNumbers(plot: ScatterPlot, context: Drawing): readonly Item[] {
  return plot.spots.flatMap((one, index): Item[] => {
    if (one.number === undefined) return [];
    if (plot.spots.slice(0, index).some((other) => isOver(plot, one, other))) tellNoPlace(one, context);
    const style = scatter.style(one.isNamed ? 'spotNumberNamed' : 'spotNumber', context);
    const spot = { element: saying(one.element, String(one.number)), style, box: boxOf(plot, one) };
    return [setInShape(spot, { label: 'number', role: 'label' }, context, { kind: 'ellipse' })];
  });
}

function isOver(plot: ScatterPlot, one: Spot, other: Spot): boolean {
  const [[x0, y0], [x1, y1]] = [plot.at(one.x, one.y), plot.at(other.x, other.y)];
  return Math.hypot(x1 - x0, y1 - y0) < plot.radius(one) + plot.radius(other);
}

const tellNoPlace = ({ element, name }: Spot, context: Faults): void =>
  context.fault({ kind: 'label-without-place', units: unitsIn(element), place: element.place, words: name });

/** The named first, since they are to find the best places. */
function shownOf(spots: readonly Spot[]): readonly Spot[] {
  const named = spots.filter(({ isNamed }) => isNamed);
  const others = spots.filter(({ isNamed }) => !isNamed);
  if (spots.length <= mostNames) return [...named, ...others];
  const ends = (['x', 'y'] as const).flatMap((axis) => {
    const sorted = [...others].sort((a, b) => a[axis] - b[axis]);
    return [sorted[0], sorted.at(-1)];
  });
  return [...named, ...others.filter((one) => ends.includes(one))];
}

export function boxOf(plot: ScatterPlot, one: Spot): Box {
  const [x, y] = plot.at(one.x, one.y);
  const radius = plot.radius(one);
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** From the edge of the point to the nearest place of its name. */
function callLine(plot: ScatterPlot, one: Spot, box: Box, context: Drawing): Item {
  const [x, y] = plot.at(one.x, one.y);
  const end = nearest(box, [x, y]);
  const distance = Math.hypot(end[0] - x, end[1] - y) || 1;
  const share = plot.radius(one) / distance;
  const start = [x + (end[0] - x) * share, y + (end[1] - y) * share] as const;
  return segment(start, end, scatter.line('plotCallLine', context), 'call line', context);
}
