/** Where everything of an org chart stands: the tree from the top, councils and key figures along the bottom. */
import type { Box } from '../../scene/scene.js';
import type { LayoutContext } from '../../layout/context.js';
import type { Element } from '../../template/element.js';
import { councilBoxes, orderCouncils } from './council-boxes.js';
import { councilGap, gutter, heights, headingGap, snap, widths } from './dimensions.js';
import { figureSizes, type FigureSizes } from './key-figures.js';
import type { OrgTree, Unit } from './org-tree.js';
import { exitOf, lanesHeight, type Exit } from './secretariats.js';
import { treeBoxes } from './tree-boxes.js';
import { unitHeight } from './unit-box.js';

/** A unit, a council that it is the secretariat of, and how the line between them leaves the unit. */
export interface Link {
  readonly unit: Unit;
  readonly council: Unit;
  readonly exit: Exit;
}

export interface ChartBoxes {
  readonly boxes: ReadonlyMap<Unit, Box>;
  /** In the order in which they stand. */
  readonly councils: readonly Unit[];
  readonly links: readonly Link[];
  readonly treeBottom: number;
  readonly figures: FigureSizes;
  readonly figuresTop: number;
}

/** Numbers start a little below the councils' top, since a council has a line around it. */
const figureInset = 1.5;

export function chartBoxes(tree: OrgTree, figures: readonly Element[], box: Box, context: LayoutContext): ChartBoxes {
  const bottom = box.y + box.height;
  const sizes = figureSizes(figures, box.width - councilsWidth(tree.councils.length), context);
  const left = box.x + sizes.widths.reduce((sum, width) => sum + width + gutter, 0);
  const room = { x: left, y: bottom, width: box.x + box.width - left, height: 0 };
  const council = councilHeight(tree.councils, room.width, context);
  const foot = Math.max(council, figures.length === 0 ? 0 : sizes.height + 2 * figureInset);
  const top = box.y + heights.heading + headingGap[tree.parents.length === 0 ? 'root' : 'parent'];
  const placed = treeBoxes(tree, { ...box, y: top, height: bottom - top - foot - roomAbove(tree, foot) }, context);
  const links = linksOf(tree, placed.boxes, box);
  const trunks = (wanted: Unit): number[] =>
    links.filter((link) => link.council === wanted).map((link) => link.exit.trunk);
  const councils = orderCouncils(tree.councils, trunks);
  const row = councilBoxes(councils, { ...room, y: bottom - council, height: council }, trunks);
  return {
    boxes: new Map([...placed.boxes, ...row]),
    councils,
    links,
    treeBottom: placed.bottom,
    figures: sizes,
    figuresTop: bottom - foot + figureInset,
  };
}

/** What councils take when nothing else needs the room. */
const councilsWidth = (count: number): number => count * (widths.council.most + gutter);

/** Measured at equal widths; a council moved under its line is a little narrower at most, which its own check tells. */
function councilHeight(councils: readonly Unit[], width: number, context: LayoutContext): number {
  if (councils.length === 0) return 0;
  const each = Math.min(widths.council.most, (width - gutter * (councils.length - 1)) / councils.length);
  return Math.max(heights.council, ...councils.map((council) => snap(unitHeight(council, each, context))));
}

/** As many lanes as there are secretariats, which is the most they can need. */
function roomAbove({ columns, councils, parents, root, staff }: OrgTree, foot: number): number {
  if (foot === 0) return 0;
  const ids = new Set(councils.map((council) => council.id));
  const units = [
    ...parents,
    ...(root === undefined ? [] : [root]),
    ...staff,
    ...columns.flatMap(({ head, offices }) => [head, ...offices]),
  ];
  const secretariats = units.filter((unit) => unit.secretariat.some((id) => ids.has(id))).length;
  return secretariats === 0 ? councilGap : Math.max(councilGap, lanesHeight(secretariats));
}

function linksOf(tree: OrgTree, boxes: ReadonlyMap<Unit, Box>, chart: Box): Link[] {
  return [...boxes.keys()].flatMap((unit) => {
    const exit = unit.secretariat.length === 0 ? undefined : exitOf(unit, tree, boxes, chart);
    if (exit === undefined) return [];
    return tree.councils
      .filter((council) => unit.secretariat.includes(council.id))
      .map((council) => ({ unit, council, exit }));
  });
}
