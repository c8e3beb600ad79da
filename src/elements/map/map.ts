/** `<map>`: areas by their outlines, each a freeform of its own, and lines to what tells of them beside the map. */
import { boundsOf } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, LayoutContext } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { type Element, unitsIn } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { unitsOf } from '../image/image.js';
import { decoration, itemBase, stroke } from '../items.js';
import { setInShape } from '../set-in-box.js';
import { area, mapOwn } from './declarations.js';
import { tileOn } from './lead.js';
import { type Outline, pathsIn, project } from './outline.js';

/** As low as an area can be made out. */
const leastHeight = 72;

export const map: ElementKind = {
  ...mapOwn,
  check: (element) => {
    const areas = childrenOf(element, area.kind);
    if (areas.length === 0) return ['<map> has no area.'];
    return areas.every(({ attributes }) => attributes['outline'] !== undefined) ? [] : ['<area> has no outline.'];
  },
  height: () => leastHeight,
  place: placeMap,
};

interface Area {
  readonly element: Element;
  readonly outline: Outline;
}

function placeMap(element: Element, box: Box, context: LayoutContext): Item[] {
  const { parallel, alt, name, ...standing } = mapOwn.read(element, context);
  const areas = childrenOf(element, area.kind);
  const outlines = areas.map((one) => area.read(one, context).outline);
  const placed = project(outlines, parallel, box, standing).map((outline, index) => ({
    element: areas[index] ?? element,
    outline,
  }));
  const land = placed.map((one) => landItem(one, context));
  const said = plainText(alt, context);
  const naming = { label: name, alt: said, units: unitsOf(alt) };
  const drawn: Item[] =
    said === ''
      ? land
      : [
          {
            ...itemBase(boundsOf(placed.flatMap(({ outline }) => outline.flat())), naming, context),
            kind: 'group',
            items: land,
          },
        ];
  return [...drawn, ...placed.flatMap((one) => leadItems(one, placed, box, context))];
}

function landItem({ element, outline }: Area, context: Drawing): Item {
  const { style: look, name } = area.read(element, context);
  const bounds = boundsOf(outline.flat());
  const geometry = { kind: 'paths', paths: pathsIn(outline, bounds) } as const;
  return decoration(bounds, { geometry, fill: look.fill, line: look.line }, name, context);
}

/** The line from the edge of the map to the tile, and the tile; an area of which nothing is told beside the map has neither. */
function leadItems(one: Area, all: readonly Area[], box: Box, context: Drawing): Item[] {
  const { side, row, of, tile: look } = area.read(one.element, context);
  if (side === undefined) return [];
  const inset = area.measure('mapRowInset', context);
  const [width, height] = [area.measure('mapTileWidth', context), area.measure('mapTileHeight', context)];
  const levels = [box.y + (box.height * (row - 1)) / of + inset, box.y + (box.height * row) / of - inset] as const;
  const others = all.filter((other) => other !== one).map(({ outline }) => outline);
  const tile = tileOn({ own: one.outline, others, side, levels, tile: [width, height] }, box);
  if (tile === undefined) {
    const words = plainText(one.element.children, context);
    context.fault({ kind: 'area-out-of-reach', words, units: unitsIn(one.element), place: one.element.place });
    return [];
  }
  const [x, end] = side === 'left' ? [box.x, tile.x] : [tile.x + tile.width, box.x + box.width];
  const line = { x, y: tile.y + tile.height / 2, width: end - x, height: 0 };
  return [
    stroke(line, area.line('mapLine', context), 'map line', context),
    setInShape({ element: one.element, style: look, box: tile }, { label: 'area', role: 'label' }, context),
  ];
}
