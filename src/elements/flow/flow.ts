/**
 * `<flow>`: a map of who steers whom. `<step>`s head its columns where it is a process. Each `<band>` is a level: its
 * name in a block at the left, rows of nodes in columns, and what the level does at the right. `<edge>`s join nodes,
 * also of different bands.
 */
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing, Ids, Parted } from '../../setting/context.js';
import { setInBox } from '../set-in-box.js';
import { unitsIn, type Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { decoration } from '../items.js';
import { th } from '../table/declarations.js';
import { setApart } from './apart.js';
import { barSites, connectorItem, nodeItems, type GlueTarget, edgeLabel } from './flow-items.js';
import { bandHeights, barHeight, naturalHeight } from './band-heights.js';
import { laneHeights } from './lane-heights.js';
import { columnsIn, type MeasuredMap } from './node-widths.js';
import { reportCount, reportNodes, reportRoutes } from './check-flow.js';
import { placeExplanation } from './explanation.js';
import { band, flow, flowMeasures, type FlowMeasures } from './declarations.js';
import { readFlow, type FlowBand, type FlowModel, type FlowNode } from './flow-model.js';
import { nodeBoxes } from './place-nodes.js';
import { partOf } from './flow-part.js';
import { route, type Route } from './route.js';
import { placeSteps, stepsHeight, stepsOf } from './steps.js';

export const flowElement: ElementKind = {
  ...flow,
  height: (element, _width, context) =>
    stepsHeight(stepsOf(element, context), flowMeasures(context, element)) +
    naturalHeight(readFlow(context, element), flowMeasures(context, element), context),
  place: placeFlow,
};

/** The three columns of a band. */
interface Places {
  readonly label: Box;
  readonly map: Box;
  readonly explanation: Box;
}

function placeFlow(element: Element, box: Box, context: Parted & Drawing): Item[] {
  const whole = readFlow(context, element);
  const measures = flowMeasures(context, element);
  const steps = stepsOf(element, context);
  const misplaced = reportNodes(whole, context);
  const { part } = context;
  const own = part?.split === element ? part : { start: 0, end: steps.length };
  const { model, resumed } = partOf(whole, steps, own);
  const above = stepsHeight(steps, measures);
  const x = box.x + measures.level + measures.flowGap;
  const head = { x, y: box.y, width: mapWidth(box, measures), height: measures.flowStep };
  const below = { ...box, y: box.y + above, height: box.height - above };
  const rest = { units: unitsIn(element), place: element.place, sound: misplaced.length === 0 };
  return [
    ...placeSteps(steps.slice(own.start, own.end), resumed, head, context),
    ...placeMap({ model, measures }, rest, below, context),
  ];
}

/** What the map stands for in faults; lines of one with misplaced nodes mean nothing. */
interface Origin {
  readonly units: readonly string[];
  readonly place: Element['place'];
  readonly sound: boolean;
}

function placeMap(
  { model, measures }: Omit<MeasuredMap, 'columns'>,
  { sound, ...origin }: Origin,
  box: Box,
  context: Drawing,
): Item[] {
  const columns = columnsIn(mapWidth(box, measures), model, measures, context);
  const map = { model, columns, measures: { ...measures, flowBar: barHeight(model, measures) } };
  const bands = measures.lanes ? laneHeights(map, box.height, context) : bandHeights(map, box.height, context);
  if (bands.excess > 0) context.fault({ kind: 'too-tall', ...originOf(bands.cause, origin), excess: bands.excess });
  const places = placesOf(bands.heights, box, measures);
  const areas = places.map(({ map }) => map);
  const boxes = nodeBoxes(map, areas, bands);
  const routes = routesOf(model, boxes, places, measures);
  reportCount(model, measures.most, context);
  if (sound) reportRoutes(routes, boxes, context);
  const labels = (each: Route): Item[] => edgeLabel(each, columns.pitch / 2, measures, context);
  return inReadingOrder({ model, places, boxes, routes }, labels, context);
}

const originOf = (cause: Element | undefined, origin: Omit<Origin, 'sound'>): Omit<Origin, 'sound'> =>
  cause === undefined ? origin : { units: unitsIn(cause), place: cause.place };

function mapWidth(box: Box, { level, explanation, flowGap }: FlowMeasures): number {
  const beside = explanation === 0 ? 0 : explanation + flowGap;
  return box.width - level - flowGap - beside;
}

function placesOf(heights: readonly number[], box: Box, measures: FlowMeasures): Places[] {
  const { level, explanation, flowGap } = measures;
  const width = mapWidth(box, measures);
  const x = box.x + level + flowGap;
  let y = box.y;
  return heights.map((height) => {
    const place = {
      label: { x: box.x, y, width: level, height },
      map: { x, y, width, height },
      explanation: { x: x + width + flowGap, y, width: explanation, height },
    };
    y += height + flowGap;
    return place;
  });
}

function routesOf(
  model: FlowModel,
  boxes: ReadonlyMap<FlowNode, Box>,
  [first]: readonly Places[],
  measures: FlowMeasures,
): readonly Route[] {
  const map = first?.map ?? { x: 0, width: 0 };
  const sides = { left: map.x + measures.side, right: map.x + map.width - measures.side };
  const routes = model.edges.flatMap((each) => route(each, boxes, sides, measures) ?? []);
  return setApart(routes, boxes, measures);
}

interface PlacedMap {
  readonly model: FlowModel;
  /** By band. */
  readonly places: readonly Places[];
  readonly boxes: ReadonlyMap<FlowNode, Box>;
  readonly routes: readonly Route[];
}

/**
 * All fields lie behind all lines, since lines cross from field to field. Then, level by level: its name, who steers or
 * works with whom from there, the nodes over the ends of the lines, and the explanation.
 */
function inReadingOrder(
  { model, places, boxes, routes }: PlacedMap,
  labels: (route: Route) => Item[],
  context: Drawing,
): Item[] {
  const sites = barSites(routes);
  const nodes = new Map([...boxes].map(([each, box]) => [each, nodeItems(each, box, sites.get(each), context)]));
  const targetOf = (end: FlowNode): GlueTarget => ({ item: nodes.get(end)?.[0]?.id, sites: sites.get(end) });
  const connectors = routes.map((each) => ({
    from: each.edge.from,
    items: [connectorItem(each, targetOf, context), ...labels(each)],
  }));
  const fields = model.bands.map((each, index) => fieldOf(each, places[index], context));
  const levels = model.bands.map((each, index) => [
    ...labelOf(each, places[index], context),
    ...connectors.filter(({ from }) => from.band === index).flatMap(({ items }) => items),
    ...each.rows.flat().flatMap((member) => nodes.get(member) ?? []),
    ...(places[index] === undefined ? [] : placeExplanation(each, places[index].explanation, context)),
  ]);
  return [...fields.flat(), ...levels.flat()];
}

const fieldOf = ({ field }: FlowBand, place: Places | undefined, context: Ids): Item[] =>
  place === undefined ? [] : [decoration(place.map, { fill: field }, 'band', context)];

function labelOf({ label }: FlowBand, place: Places | undefined, context: Drawing): Item[] {
  if (label === undefined || place === undefined) return [];
  const style = th.read(label, context).style ?? band.style('level', context);
  return [setInBox({ element: label, style, box: place.label }, { label: 'level', role: 'heading' }, context)];
}
