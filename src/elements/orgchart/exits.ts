/** Where the dashed line of a secretariat can leave its unit, and how it can go on from there in at most three stretches. */
import type { Box, Site } from '../../scene/scene.js';
import type { Dimensions } from './dimensions.js';
import { sitePoint } from './lines.js';
import { spreadColumn, type Column, type OrgTree, type Unit } from './org-tree.js';

/** A site of a unit, and the x at which a line from it runs down past all boxes below. */
export interface Exit {
  readonly site: 1 | 2 | 3;
  readonly trunk: number;
}

/** A unit and a council that it is the secretariat of, or that is part of it. */
export interface Link {
  readonly unit: Unit;
  readonly council: Unit;
  readonly kind: 'secretariat' | 'part';
}

/** From the bottom by a lane into the top; from a side straight down into the top, or down beside a council into its side. */
export interface Route extends Link {
  readonly exit: Exit;
  readonly entry: Exclude<Site, 2>;
  /** What is liked least costs most. */
  readonly cost: number;
}

const entries: Readonly<Record<Exit['site'], readonly Pick<Route, 'entry' | 'cost'>[]>> = {
  1: [
    { entry: 3, cost: 2 },
    { entry: 0, cost: 3 },
    { entry: 1, cost: 4 },
  ],
  2: [{ entry: 0, cost: 0 }],
  3: [
    { entry: 0, cost: 1 },
    { entry: 3, cost: 3 },
    { entry: 1, cost: 3 },
  ],
};

export const routesOf = (link: Link, exits: readonly Exit[]): Route[] =>
  exits.flatMap((exit) => entries[exit.site].map((way) => ({ ...link, exit, ...way })));

/**
 * A line leaves at the bottom where nothing stands below, or at the gaps beside the column. From units above the columns
 * it runs outside the chart.
 */
export function exitsOf(
  unit: Unit,
  tree: OrgTree,
  { boxes, chart }: { readonly boxes: ReadonlyMap<Unit, Box>; readonly chart: Box },
  { orgTrunkOffset: trunkOffset, orgAreasMost: areasMost }: Dimensions,
): Exit[] {
  const box = boxes.get(unit);
  if (box === undefined) return [];
  const column = tree.columns.find(({ head, offices }) => head === unit || offices.some((each) => each.unit === unit));
  if (column === undefined) return sides(chart, trunkOffset);
  const last = column.offices.at(-1)?.unit ?? column.head;
  const [left, right] = sides(box, trunkOffset);
  const isFoot = last === unit || isFree(box, unit, boxes);
  const isSpread = spreadColumn(tree, areasMost) === column;
  const beside = [
    right,
    // The left side of an office under its area is where the line from there ends.
    ...(column.head === unit || isSpread ? [left] : []),
  ];
  const [from, to] = isSpread ? busUnder(unit, column, boxes) : [0, 0];
  return [
    ...(isFoot ? [{ site: 2 as const, trunk: sitePoint(box, 2)[0] }] : []),
    ...beside.filter(({ trunk }) => trunk <= from || trunk >= to),
  ];
}

/** Both ends of the horizontal line that leads to a row of offices under a unit. */
function busUnder(unit: Unit, column: Column, boxes: ReadonlyMap<Unit, Box>): [number, number] {
  const offices = column.offices.filter(({ above }) => above === unit).map((office) => office.unit);
  const middles = [unit, ...offices].flatMap((each) => {
    const box = boxes.get(each);
    return box === undefined ? [] : [sitePoint(box, 2)[0]];
  });
  return offices.length === 0 ? [0, 0] : [Math.min(...middles), Math.max(...middles)];
}

/** Whether nothing stands below it. */
const isFree = (box: Box, unit: Unit, boxes: ReadonlyMap<Unit, Box>): boolean =>
  [...boxes].every(
    ([other, { x, y, width }]) =>
      other === unit || y < box.y + box.height || x > box.x + box.width || x + width < box.x,
  );

const sides = ({ x, width }: Box, trunkOffset: number): [left: Exit, right: Exit] => [
  { site: 1, trunk: x - trunkOffset },
  { site: 3, trunk: x + width + trunkOffset },
];
