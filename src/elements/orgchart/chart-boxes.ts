/** Where everything of an org chart stands: the tree from the top, councils and key figures along the bottom. */
import type { Box } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import type { Fault } from '../../setting/fault.js';
import type { Element } from '../../template/element.js';
import { dimensionsOf, type Dimensions } from './dimensions.js';
import { exitsOf, routesOf, type Link } from './exits.js';
import { figureSizes, type FigureSizes } from './key-figures.js';
import type { OrgTree, Unit } from './org-tree.js';
import { chooseRoutes, type RoutePlan } from './route-search.js';
import { lanesHeight, type DrawnRoute } from './secretariats.js';
import { treeBoxes } from './tree-boxes.js';
import { unitHeight, unitWidth, unitWordWidth } from './unit-box.js';

export interface ChartBoxes {
  readonly boxes: ReadonlyMap<Unit, Box>;
  /** In the order in which they stand. */
  readonly councils: readonly Unit[];
  readonly lines: readonly DrawnRoute[];
  /** Links that no line can show. */
  readonly missing: readonly Link[];
  readonly figures: FigureSizes;
  readonly figuresTop: number;
}

/** Councils take the widths that their lines allow, which tells their height, which moves the tree: so it is laid out up to twice. */
export function chartBoxes(tree: OrgTree, figures: readonly Element[], box: Box, context: LayoutContext): ChartBoxes {
  const dimensions = dimensionsOf(context);
  const { heights, snap } = dimensions;
  const sizes = figureSizes(figures, box.width - councilsWidth(tree.councils.length, dimensions), context);
  const faults: Fault[] = [];
  const first = layOut(tree, sizes, box, heights.council, { ...context, fault: (fault) => faults.push(fault) });
  const needed = [...first.plan.councils].map(([council, { width }]) => snap(unitHeight(council, width, context)));
  const tallest = Math.max(heights.council, ...needed);
  if (tallest === heights.council) faults.forEach((fault) => context.fault(fault));
  const { plan, boxes, figuresTop } = tallest === heights.council ? first : layOut(tree, sizes, box, tallest, context);
  return {
    boxes: new Map([...boxes, ...plan.councils]),
    councils: [...plan.councils.keys()],
    lines: plan.lines,
    missing: plan.missing,
    figures: sizes,
    figuresTop,
  };
}

/** What councils take when nothing else needs the room. */
const councilsWidth = (count: number, { widths, gutter }: Dimensions): number => count * (widths.council.most + gutter);

interface Layout {
  readonly boxes: ReadonlyMap<Unit, Box>;
  readonly plan: RoutePlan;
  readonly figuresTop: number;
}

function layOut(tree: OrgTree, sizes: FigureSizes, box: Box, councilHeight: number, context: LayoutContext): Layout {
  const dimensions = dimensionsOf(context);
  const { figureInset, gutter, headingGap, heights, widths } = dimensions;
  const bottom = box.y + box.height;
  const council = tree.councils.length === 0 ? 0 : councilHeight;
  const foot = Math.max(council, sizes.widths.length === 0 ? 0 : sizes.height + 2 * figureInset);
  const top = box.y + heights.heading + headingGap[tree.parents.length === 0 ? 'root' : 'parent'];
  const placed = treeBoxes(
    tree,
    { ...box, y: top, height: bottom - top - foot - roomAbove(tree, foot, dimensions) },
    context,
  );
  const links = linksOf(tree, [...placed.boxes.keys()]);
  const ways = links.map((link) => routesOf(link, exitsOf(link.unit, tree, placed.boxes, box, dimensions)));
  const taken = sizes.widths.reduce((sum, width) => sum + width + gutter, 0);
  const figuresTop = bottom - foot + figureInset;
  const plan = chooseRoutes(links, ways, {
    dimensions,
    boxes: placed.boxes,
    treeBottom: placed.bottom,
    councils: tree.councils,
    row: { x: box.x + taken, y: bottom - council, width: box.width - taken, height: council },
    obstacles: taken === 0 ? [] : [{ x: box.x, y: figuresTop, width: taken - gutter, height: sizes.height }],
    widthsOf: (unit) => ({
      least: Math.max(widths.council.least, unitWordWidth(unit, context)),
      wish: Math.min(widths.council.most, unitWidth(unit, context)),
    }),
  });
  return { boxes: placed.boxes, plan, figuresTop };
}

/** As many lanes as there are secretariats, which is the most they can need. */
function roomAbove(tree: OrgTree, foot: number, { councilGap, laneGap }: Dimensions): number {
  if (foot === 0) return 0;
  const { parents, root, staff, columns } = tree;
  const offices = columns.flatMap((column) => [column.head, ...column.offices]);
  const links = linksOf(tree, [...parents, ...(root === undefined ? [] : [root]), ...staff, ...offices]);
  const secretariats = new Set(links.map(({ unit }) => unit)).size;
  return secretariats === 0 ? councilGap : Math.max(councilGap, lanesHeight(secretariats, laneGap));
}

const linksOf = ({ councils }: OrgTree, units: readonly Unit[]): Link[] =>
  units.flatMap((unit) =>
    councils.filter((council) => unit.secretariat.includes(council.id)).map((council) => ({ unit, council })),
  );
