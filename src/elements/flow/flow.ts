/**
 * `<flow>`: a map of who steers whom. Each `<band>` is a level: its name in a block at the left, rows of nodes in columns,
 * and what the level does at the right. `<edge>`s join nodes, also of different bands.
 */
import type { Box, Item } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { setInBox } from '../set-in-box.js';
import { unitsIn, type Element } from '../../template/element.js';
import { word } from '../../setting/attributes.js';
import type { ElementKind, PartKind } from '../element-kind.js';
import { decoration } from '../items.js';
import { bandHeights, naturalHeight } from './band-heights.js';
import { reportNodes, reportRoutes } from './check-flow.js';
import { placeExplanation } from './explanation.js';
import { connectorItem, nodeItems } from './flow-items.js';
import { flowMeasures, type FlowMeasures } from './flow-measures.js';
import { edgeKinds, readFlow, type FlowBand, type FlowModel, type FlowNode } from './flow-model.js';
import { nodeBoxes } from './place-nodes.js';
import { route, type Route } from './route.js';

export const flow: ElementKind = {
  attributes: { columns: 'count', width: 'sizes', height: 'sizes' },
  children: ['band', 'edge'],
  text: false,
  height: (element, _width, context) => naturalHeight(readFlow(element), flowMeasures(context), context),
  place: placeFlow,
};

/** The name of the level is a `<th>`; `style` is the look of the field behind the nodes. */
export const band: PartKind = { attributes: { style: 'style' }, children: ['th', 'node', 'explanation'], text: false };

/** `name` is what alternative texts and faults call it; what it shows are its paragraphs. */
export const node: PartKind = {
  attributes: {
    id: 'text',
    name: 'text',
    column: 'count',
    span: 'count',
    row: 'count',
    bar: 'flag',
    style: 'style',
    mark: 'mark',
  },
  children: ['p', 'run'],
  text: true,
};

/** `verb` stands between the names in the alternative text; without it the line is decoration. `via` leads it round the map. */
export const edge: PartKind = {
  attributes: { from: 'text', to: 'text', kind: edgeKinds, via: ['left', 'right'], verb: 'text', style: 'style' },
  children: [],
  text: false,
};

export const explanation: PartKind = { attributes: { style: 'style', mark: 'mark' }, children: ['run'], text: true };

/** The three columns of a band. */
interface Places {
  readonly label: Box;
  readonly map: Box;
  readonly explanation: Box;
}

function placeFlow(element: Element, box: Box, context: LayoutContext): Item[] {
  const model = readFlow(element);
  const measures = flowMeasures(context);
  const bands = bandHeights(model, box.height, measures, context);
  if (bands.excess > 0)
    context.fault({ kind: 'too-tall', units: unitsIn(element), place: element.place, excess: bands.excess });
  const places = placesOf(bands.heights, box, measures);
  const boxes = nodeBoxes(
    model,
    places.map(({ map }) => map),
    bands,
    measures,
  );
  const routes = routesOf(model, boxes, places, measures);
  const misplaced = reportNodes(model, context);
  reportRoutes(
    routes.filter(({ edge: { from, to } }) => !misplaced.includes(from) && !misplaced.includes(to)),
    boxes,
    context,
  );
  return inReadingOrder(model, places, boxes, routes, context);
}

function placesOf(heights: readonly number[], box: Box, measures: FlowMeasures): Places[] {
  const { flowLevel, flowExplanation, flowGap } = measures;
  const width = box.width - flowLevel - flowExplanation - 2 * flowGap;
  const x = box.x + flowLevel + flowGap;
  let y = box.y;
  return heights.map((height) => {
    const place = {
      label: { x: box.x, y, width: flowLevel, height },
      map: { x, y, width, height },
      explanation: { x: x + width + flowGap, y, width: flowExplanation, height },
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
): Route[] {
  const map = first?.map ?? { x: 0, width: 0 };
  const sides = { left: map.x + measures.flowSide, right: map.x + map.width - measures.flowSide };
  return model.edges.flatMap((each) => route(each, boxes, sides, measures) ?? []);
}

/**
 * All fields lie behind all lines, since lines cross from field to field. Then, level by level: its name, who steers or
 * works with whom from there, the nodes over the ends of the lines, and the explanation.
 */
function inReadingOrder(
  model: FlowModel,
  places: readonly Places[],
  boxes: ReadonlyMap<FlowNode, Box>,
  routes: readonly Route[],
  context: LayoutContext,
): Item[] {
  const nodes = new Map([...boxes].map(([each, box]) => [each, nodeItems(each, box, context)]));
  const connectors = routes.map((each) => ({
    from: each.edge.from,
    item: connectorItem(each, (end) => nodes.get(end)?.[0]?.id, context),
  }));
  const fields = model.bands.map((each, index) => fieldOf(each, places[index], context));
  const levels = model.bands.map((each, index) => [
    ...labelOf(each, places[index], context),
    ...connectors.filter(({ from }) => from.band === index).map(({ item }) => item),
    ...each.rows.flat().flatMap((member) => nodes.get(member) ?? []),
    ...(places[index] === undefined ? [] : placeExplanation(each, places[index].explanation, context)),
  ]);
  return [...fields.flat(), ...levels.flat()];
}

function fieldOf(each: FlowBand, place: Places | undefined, context: LayoutContext): Item[] {
  return place === undefined
    ? []
    : [decoration(place.map, { fill: context.style(word(each.element, 'style', 'band')).fill }, 'band', context)];
}

function labelOf({ label }: FlowBand, place: Places | undefined, context: LayoutContext): Item[] {
  if (label === undefined || place === undefined) return [];
  const style = context.style(word(label, 'style', 'level'));
  return [setInBox({ element: label, style, box: place.label }, { label: 'level', role: 'heading' }, context)];
}
