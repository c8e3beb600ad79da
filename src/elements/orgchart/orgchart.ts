/** `<orgchart>`: units as boxes in a tree that is laid out here, with councils and key figures at its foot. */
import type { Box, Item, ShapeItem } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { childrenOf } from '../../setting/children.js';
import type { ElementKind } from '../element-kind.js';
import { plainText } from '../../setting/plain-text.js';
import { chartBoxes, type ChartBoxes } from './chart-boxes.js';
import { orgchart } from './declarations.js';
import { dimensionsOf } from './dimensions.js';
import type { Link } from './exits.js';
import { placeFigures } from './key-figures.js';
import { connect, gluedEnd } from './lines.js';
import { readUnits, sortUnits, type OrgTree, type Unit } from './org-tree.js';
import { placeTopLine } from './top-line.js';
import { treeLines } from './tree-lines.js';
import { unitBadge, unitName, unitShape, unitTexts } from './unit-box.js';

export const orgchartElement: ElementKind = {
  ...orgchart,
  /** A chart fills what it is given: the tree from the top, councils and figures from the bottom. */
  height: () => 0,
  place: placeChart,
};

/** Lines are behind the boxes; the reading order is that of the tree: the root, then each area with its offices, then the councils. */
function placeChart(element: Element, box: Box, context: LayoutContext): Item[] {
  const units = readUnits(element, context);
  const tree = sortUnits(units);
  const figures = childrenOf(element, 'keyfigure');
  const chart = chartBoxes(tree, figures, box, context);
  reportMissing(chart, context);
  const shapes = new Map(
    readingOrder(tree, chart).map((each) => [each, unitShape(each, chart.boxes.get(each) ?? box, context)]),
  );
  return [
    ...placeTopLine(element, { ...box, height: dimensionsOf(context).heights.heading }, units, context),
    ...treeLines(element, tree, shapes, context),
    ...[...shapes].flatMap(([each, shape]) => [shape, ...unitBadge(each, shape.box, context)]),
    ...secretariatLines(element, chart, shapes, context),
    ...placeFigures(figures, chart.figures, box.x, chart.figuresTop, context),
  ];
}

const readingOrder = (tree: OrgTree, { councils }: ChartBoxes): Unit[] => [
  ...tree.parents,
  ...(tree.root === undefined ? [] : [tree.root]),
  ...tree.staff,
  ...tree.columns.flatMap(({ head, offices }) => [head, ...offices]),
  ...councils,
];

/** Each has an alternative text of its own. */
function secretariatLines(
  element: Element,
  chart: ChartBoxes,
  shapes: ReadonlyMap<Unit, ShapeItem>,
  context: LayoutContext,
): Item[] {
  const line = orgchart.line('secretariatLine', context);
  const { secretariat } = orgchart.read(element, context);
  return chart.lines.flatMap(({ unit: from, council, exit, entry, points }): Item[] => {
    const [start, end] = [shapes.get(from), shapes.get(council)];
    if (start === undefined || end === undefined) return [];
    const alt = `${plainText(secretariat, context)}: ${linkName({ unit: from, council }, context)}`;
    const look = { line, label: 'secretariat', alt };
    return [connect(gluedEnd(start, exit.site), points.slice(1, -1), gluedEnd(end, entry), look, context)];
  });
}

const linkName = (link: Link, context: LayoutContext): string =>
  `${unitName(link.unit, context)} – ${unitName(link.council, context)}`;

/** A line that would cross a box or another is not drawn but told. */
function reportMissing(chart: ChartBoxes, context: LayoutContext): void {
  for (const link of chart.missing) {
    const units = [link.unit, link.council].flatMap((each) => unitTexts(each, context));
    const { place } = link.unit.element;
    context.fault({ kind: 'line-through-node', units, place, line: linkName(link, context), nodes: [] });
  }
}
