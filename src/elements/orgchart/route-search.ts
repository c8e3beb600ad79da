/**
 * Chooses the routes of an org chart's secretariats, and with them where its councils stand: the ways that are liked best of
 * those in which no line crosses a box or meets the line of another unit.
 */
import type { Box } from '../../scene/scene.js';
import { meet, passesThrough } from '../flow/segments.js';
import { councilBoxes, councilPlaces, type CouncilWidths, type Place } from './council-boxes.js';
import type { Dimensions } from './dimensions.js';
import { type Link, type Route, drawRoutes, type DrawnRoute } from './secretariats.js';
import type { Unit } from './org-tree.js';

/** What is fixed when routes are chosen. */
export interface RouteScene {
  readonly dimensions: Dimensions;
  /** Boxes of the tree. */
  readonly boxes: ReadonlyMap<Unit, Box>;
  readonly treeBottom: number;
  readonly councils: readonly Unit[];
  readonly row: Box;
  /** What else no line may cross. */
  readonly obstacles: readonly Box[];
  readonly widthsOf: (council: Unit) => CouncilWidths;
}

export interface RoutePlan {
  /** Councils in the order in which they stand. */
  readonly councils: ReadonlyMap<Unit, Box>;
  readonly lines: readonly DrawnRoute[];
  /** Links for which there is no route beside the others'. */
  readonly missing: readonly Link[];
}

/** Plans that are carried on from link to link: all there are for the few links of a chart, and a bound where there are many. */
const mostPlans = 64;

type Choice = readonly (Route | undefined)[];

interface Candidate {
  readonly choice: Choice;
  readonly plan: RoutePlan;
  /** What its routes and its order of councils cost; disorder weighs little. */
  readonly cost: number;
}

export function chooseRoutes(
  links: readonly Link[],
  ways: readonly (readonly Route[])[],
  scene: RouteScene,
): RoutePlan {
  const without = costWithout(ways);
  const plans = ways.reduce<readonly Candidate[]>(
    (kept, routes, index) => {
      const choices = kept.flatMap(({ choice }) => [...routes, undefined].map((route) => [...choice, route]));
      return index === ways.length - 1
        ? bestOf(links, choices, without, scene)
        : choices
            .flatMap((choice) => candidateOf(links, choice, without, scene) ?? [])
            .sort((a, b) => a.cost - b.cost)
            .slice(0, mostPlans);
    },
    [{ choice: [], plan: nothing(links, scene), cost: 0 }],
  );
  return plans[0]?.plan ?? nothing(links, scene);
}

/** More than all lines together can cost, so that a line is left out only where there is no other way. */
const costWithout = (ways: readonly (readonly Route[])[]): number =>
  1 + ways.reduce((sum, routes) => sum + Math.max(0, ...routes.map((route) => route.cost)), 0);

const costOf = (choice: Choice, without: number): number =>
  choice.reduce((sum, route) => sum + (route?.cost ?? without), 0);

/** The best of the last link's choices: from the cheapest on, until no cheaper one can come. */
function bestOf(links: readonly Link[], choices: readonly Choice[], without: number, scene: RouteScene): Candidate[] {
  let best: Candidate | undefined;
  const sorted = choices.map((choice) => ({ choice, cost: costOf(choice, without) })).sort((a, b) => a.cost - b.cost);
  for (const { choice, cost } of sorted) {
    if (best !== undefined && cost >= best.cost) break;
    const candidate = candidateOf(links, choice, without, scene);
    if (candidate !== undefined && (best === undefined || candidate.cost < best.cost)) best = candidate;
  }
  return best === undefined ? [] : [best];
}

function candidateOf(
  links: readonly Link[],
  choice: Choice,
  without: number,
  scene: RouteScene,
): Candidate | undefined {
  const plan = planOf(links, choice, scene);
  if (plan === undefined) return undefined;
  return { choice, plan, cost: costOf(choice, without) + disorder(plan, scene) / 100 };
}

const placesOf = (routes: readonly Route[], { councils, widthsOf, dimensions }: RouteScene): Place[] =>
  councilPlaces(councils, routes, widthsOf, dimensions);

function nothing(links: readonly Link[], scene: RouteScene): RoutePlan {
  const boxes = councilBoxes(placesOf([], scene), scene.row, scene.dimensions);
  return { councils: new Map(boxes), lines: [], missing: links };
}

function planOf(links: readonly Link[], choice: Choice, scene: RouteScene): RoutePlan | undefined {
  const routes = choice.filter((route) => route !== undefined);
  const places = placesOf(routes, scene);
  const councils = councilBoxes(places, scene.row, scene.dimensions);
  if (!isWide(places, councils, scene)) return undefined;
  const lines = drawRoutes(routes, new Map([...scene.boxes, ...councils]), scene.treeBottom);
  const obstacles = [...scene.boxes.values(), ...scene.obstacles, ...councils.map(([, box]) => box)];
  if (lines.some(({ points }) => obstacles.some((box) => passesThrough(points, box)))) return undefined;
  if (lines.some((a, index) => lines.slice(index + 1).some((b) => mix(a, b)))) return undefined;
  return { councils: new Map(councils), lines, missing: links.filter((_, index) => choice[index] === undefined) };
}

/** Whether no council needs two middles, and each has the room that its words need, or an equal share where that is less. */
function isWide(places: readonly Place[], boxes: readonly [Unit, Box][], { row, dimensions }: RouteScene): boolean {
  const equal = (row.width - dimensions.orgGutter * (places.length - 1)) / places.length;
  return places.every(({ least, middles }, index) => {
    const width = boxes[index]?.[1].width ?? 0;
    return width >= Math.min(least, equal) - 0.01 && middles.every((middle) => middle === middles[0]);
  });
}

/** Lines of one unit share their start; lines to one site share their end. */
function mix(a: DrawnRoute, b: DrawnRoute): boolean {
  if (a.unit === b.unit) return false;
  const together = a.council === b.council && a.entry === b.entry;
  return together ? meet(a.points.slice(0, -1), b.points.slice(0, -1)) : meet(a.points, b.points);
}

/** Pairs of councils that stand the other way round than they are told. */
function disorder({ councils }: RoutePlan, scene: RouteScene): number {
  const order = [...councils.keys()].map((council) => scene.councils.indexOf(council));
  return order.reduce((count, at, index) => count + order.slice(index + 1).filter((next) => next < at).length, 0);
}
