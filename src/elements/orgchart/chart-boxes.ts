/** Where everything of an org chart stands: the tree from the top, councils and key figures along the bottom. */
import type { Box } from '../../scene/scene.js';
import type { Drawing, Themed } from '../../setting/context.js';
import { overheard } from '../../setting/overheard.js';
import type { Element } from '../../template/element.js';
import type { CouncilWidths } from './council-boxes.js';
import { seatOf, seatRow } from './council-seat.js';
import { dimensionsOf, type Dimensions } from './dimensions.js';
import { exitsOf, routesOf, type Link, lanesHeight, type DrawnRoute } from './secretariats.js';
import { figurePlaces, figureSizes, type FigureSizes } from './key-figures.js';
import { spreadOf } from './office-boxes.js';
import { aboveAll, type OrgTree, type Unit } from './org-tree.js';
import { chooseRoutes, type RoutePlan } from './route-search.js';
import { treeBoxes, type TreeBoxes } from './tree-boxes.js';
import { unitHeight, unitWidth, unitWordWidth } from './unit-box.js';

export interface ChartBoxes {
  readonly boxes: ReadonlyMap<Unit, Box>;
  /** In the order in which they stand. */
  readonly councils: readonly Unit[];
  readonly lines: readonly DrawnRoute[];
  /** Links that no line can show. */
  readonly missing: readonly Link[];
  /** Where the figures stand, in order. */
  readonly figures: readonly Box[];
}

/**
 * The lines decide how wide councils may be, the width decides their height, and the height moves the tree: so a chart
 * is laid out up to twice.
 */
export function chartBoxes(tree: OrgTree, figures: readonly Element[], box: Box, context: Drawing): ChartBoxes {
  const dimensions = dimensionsOf(context);
  const { orgCouncil, snap } = dimensions;
  const sizes = figureSizes(figures, box.width - councilsWidth(tree.councils.length, dimensions), context);
  const { value: first, faults } = overheard(context, (kept) =>
    layOut(tree, sizes, { box, council: orgCouncil }, kept),
  );
  const needed = [...first.plan.councils].map(([council, { width }]) => snap(unitHeight(council, width, context)));
  const tallest = Math.max(orgCouncil, ...needed);
  const isHigh = tallest > orgCouncil;
  if (!isHigh) faults.forEach((fault) => context.fault(fault));
  const { plan, boxes, figures: places } = isHigh ? layOut(tree, sizes, { box, council: tallest }, context) : first;
  return {
    boxes: new Map([...boxes, ...plan.councils]),
    councils: [...plan.councils.keys()],
    lines: plan.lines,
    missing: plan.missing,
    figures: places,
  };
}

/** What councils take when nothing else needs the room. */
const councilsWidth = (count: number, { widths, orgGutter: gutter }: Dimensions): number =>
  count * (widths.council.most + gutter);

/** The room of a chart, and how high its councils are. */
interface Room {
  readonly box: Box;
  readonly council: number;
}

interface Layout {
  readonly boxes: ReadonlyMap<Unit, Box>;
  readonly plan: RoutePlan;
  readonly figures: readonly Box[];
}

function layOut(tree: OrgTree, sizes: FigureSizes, room: Room, context: Drawing): Layout {
  const { box } = room;
  const dimensions = dimensionsOf(context);
  const { orgFigureInset: figureInset, orgHeading, orgHeadingGap, orgHeadingGapRoot, orgHeadingGapFull } = dimensions;
  const seat = seatOf(tree);
  const council = tree.councils.length === 0 || seat !== undefined ? 0 : room.council;
  const foot = Math.max(council, sizes.widths.length === 0 ? 0 : sizes.height + 2 * figureInset);
  const above = roomAbove(tree, foot, context);
  const gaps = tree.parents.length === 0 ? [orgHeadingGapRoot, orgHeadingGapFull] : [orgHeadingGap];
  const rooms = gaps.map((gap) => {
    const top = box.y + orgHeading + gap;
    return { ...box, y: top, height: box.y + box.height - top - foot - above };
  });
  const placed = firstFitting(tree, rooms, box.y + orgHeading + orgHeadingGap, context);
  const links = linksOf(tree, [...placed.boxes.keys()]);
  const ways = links.map((link) =>
    routesOf(link, exitsOf(link.unit, tree, { boxes: placed.boxes, chart: box }, dimensions)),
  );
  // Councils hang from the lowest unit; what is left stays white under them.
  const bottom = Math.min(box.y + box.height, placed.bottom + above + foot);
  const figuresTop = bottom - foot + figureInset;
  const figures = figurePlaces(sizes, isSpread(tree, context), { ...box, y: figuresTop }, dimensions);
  const seatSize = { height: room.council, air: 2 * dimensions.orgSideAir };
  const councilRow = seat && seatRow(seat, placed.boxes, seatSize);
  const plan = chooseRoutes(links, ways, {
    dimensions,
    boxes: placed.boxes,
    treeBottom: placed.bottom,
    councils: tree.councils,
    row: councilRow ?? { ...figures.left, y: bottom - council, height: council },
    obstacles: figures.boxes,
    widthsOf: (unit) => councilWidths(unit, context),
  });
  return { boxes: placed.boxes, plan, figures: figures.boxes };
}

function councilWidths(unit: Unit, context: Drawing): CouncilWidths {
  const { council } = dimensionsOf(context).widths;
  const least = Math.max(council.least, unitWordWidth(unit, context));
  return { least, wish: Math.min(council.most, unitWidth(unit, context)) };
}

/** The root stands as low as if it had a parent, or higher where the chart needs the height. Faults are told only where it fits nowhere. */
function firstFitting(tree: OrgTree, [room, ...more]: readonly Box[], ceiling: number, context: Drawing): TreeBoxes {
  if (room === undefined) return { boxes: new Map(), bottom: 0 };
  if (more.length === 0) return treeBoxes(tree, room, ceiling, context);
  const { value, faults } = overheard(context, (kept) => treeBoxes(tree, room, ceiling, kept));
  return faults.length === 0 ? value : firstFitting(tree, more, ceiling, context);
}

/** Figures stand at both ends of the councils' row where offices stand in a row above it. */
const isSpread = (tree: OrgTree, context: Themed): boolean =>
  tree.councils.length > 0 && spreadOf(tree, context) !== undefined;

/** As many lanes as there are secretariats, which is the most they can need. */
function roomAbove(tree: OrgTree, foot: number, context: Themed): number {
  if (foot === 0) return 0;
  const { orgCouncilGap: usual, orgLaneGap: laneGap, orgSpreadCouncil } = dimensionsOf(context);
  const councilGap = spreadOf(tree, context) === undefined ? usual : orgSpreadCouncil;
  const offices = tree.columns.flatMap((column) => [column.head, ...column.offices.map(({ unit }) => unit)]);
  const links = linksOf(tree, [...aboveAll(tree), ...tree.staff, ...offices]);
  const secretariats = new Set(links.map(({ unit }) => unit)).size;
  return secretariats === 0 ? councilGap : Math.max(councilGap, lanesHeight(secretariats, laneGap));
}

const linksOf = ({ councils }: OrgTree, units: readonly Unit[]): Link[] =>
  units.flatMap((unit) =>
    councils.flatMap((council): Link[] => [
      ...(unit.secretariat.includes(council.id) ? [{ unit, council, kind: 'secretariat' as const }] : []),
      ...(council.parent === unit.id ? [{ unit, council, kind: 'part' as const }] : []),
    ]),
  );
