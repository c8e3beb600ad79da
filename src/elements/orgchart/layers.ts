/** Layers of an org chart, such as the political and the administrative: a name at the left of the first row of each, a line above it. */
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Ids, Looks } from '../../setting/context.js';
import { draftsOf } from '../../setting/drafts.js';
import { lineWidth } from '../../setting/set-text.js';
import type { Element } from '../../template/element.js';
import { stroke } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { layer as declared } from './declarations.js';
import { dimensionsOf } from './dimensions.js';
import type { Unit } from './org-tree.js';

/** A layer goes on from the row of the unit `first` to the next layer. */
export interface Layer {
  readonly element: Element;
  readonly first: string;
}

export const readLayers = (element: Element, looks: Looks): Layer[] =>
  childrenOf(element, 'layer').map((child) => ({ element: child, first: declared.read(child, looks).first }));

/** The line above each layer but the first, below the lowest box over it. */
export function layerLines(
  layers: readonly Layer[],
  boxes: ReadonlyMap<Unit, Box>,
  chart: Box,
  context: Looks & Ids,
): Item[] {
  const { orgLayerLine: layerLine } = dimensionsOf(context);
  return layers.slice(1).flatMap(({ first }) => {
    const top = boxOf(first, boxes)?.y;
    if (top === undefined) return [];
    const above = [...boxes.values()].map(({ y, height }) => y + height).filter((bottom) => bottom <= top);
    const box = { x: chart.x, y: Math.max(chart.y, ...above) + layerLine, width: chart.width, height: 0 };
    return [stroke(box, declared.line('orgLayerLine', context), 'layer', context)];
  });
}

/** The name of the layer that starts with this unit; told as too wide where it meets a box. */
export function layerName(
  { id }: Unit,
  layers: readonly Layer[],
  chart: { readonly boxes: ReadonlyMap<Unit, Box>; readonly box: Box },
  context: Drawing,
): Item[] {
  const starting = layers.find(({ first }) => first === id);
  const row = boxOf(id, chart.boxes);
  if (starting === undefined || row === undefined) return [];
  const { element } = starting;
  const style = declared.style('orgLayer', context);
  const { units } = draftsOf(context, element, style);
  const box = { ...row, x: chart.box.x, width: lineWidth(element, style, context) };
  const right = Math.min(...[...chart.boxes.values()].filter((other) => isLevel(other, box)).map(({ x }) => x));
  const excess = box.x + box.width - right;
  if (excess > 0) context.fault({ kind: 'too-wide', units, place: element.place, excess });
  return [setInBox({ element, style, box }, { label: 'layer', role: 'heading' }, context)];
}

const isLevel = (a: Box, b: Box): boolean => a.y < b.y + b.height && b.y < a.y + a.height;

const boxOf = (id: string, boxes: ReadonlyMap<Unit, Box>): Box | undefined =>
  [...boxes].find(([unit]) => unit.id === id)?.[1];
