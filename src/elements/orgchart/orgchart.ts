/** `<orgchart>`: units as boxes in a tree that is laid out here, with councils and key figures at its foot. */
import type { Box, Item, ShapeItem } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import type { Fault } from '../../setting/fault.js';
import { unitsIn, type Element } from '../../template/element.js';
import { childrenOf } from '../../setting/children.js';
import type { ElementKind } from '../element-kind.js';
import { plainText } from '../../setting/plain-text.js';
import { chartBoxes, type ChartBoxes } from './chart-boxes.js';
import { orgchart } from './declarations.js';
import { dimensionsOf } from './dimensions.js';
import { placeFigures } from './key-figures.js';
import { layerLines, layerName, readLayers } from './layers.js';
import { enteredFromSide } from './office-boxes.js';
import { connect, gluedEnd } from './lines.js';
import { aboveAll, readUnits, sortUnits, type OrgTree, type Unit } from './org-tree.js';
import { placeShare, shareOf } from './share-bar.js';
import { placeTopLine, shownIn } from './top-line.js';
import { treeLines } from './tree-lines.js';
import { overheard } from '../../setting/overheard.js';
import { pairName, reportNoWay, unitBadge, unitShape } from './unit-box.js';

export const orgchartElement: ElementKind = {
  ...orgchart,
  /** A chart fills what it is given: the tree from the top, councils and figures from the bottom. */
  height: () => 0,
  place: placeChart,
};

/** Lines are behind the boxes; the reading order is that of the tree: the root, then each area with its offices, then the councils. */
function placeChart(element: Element, whole: Box, context: Drawing): Item[] {
  const units = readUnits(element, context);
  const layers = readLayers(element, context);
  const figures = childrenOf(element, 'keyfigure');
  const [bar] = childrenOf(element, 'proportion');
  const { grow } = orgchart.read(element, context);
  const sorted = { ...sortUnits(units, layers), grow };
  const share = bar === undefined ? undefined : shareOf(sorted);
  const { orgShare, orgShareGap, orgHeading } = dimensionsOf(context);
  const box = share === undefined ? whole : { ...whole, height: whole.height - orgShare - orgShareGap };
  const { tree, chart } = fittingChart(sorted, figures, box, context);
  if (bar !== undefined && share === undefined)
    context.fault({ kind: 'share-of-nothing', units: unitsIn(bar), place: bar.place });
  const shapes = new Map(
    readingOrder(tree, chart).map((each) => [each, unitShape(each, chart.boxes.get(each) ?? box, context)]),
  );
  const besides = enteredFromSide(tree, context);
  return [
    ...placeTopLine(element, { ...box, height: orgHeading }, shownIn(units, tree), context),
    ...layerLines(layers, chart.boxes, box, context),
    ...treeLines(element, tree, shapes, context),
    ...[...shapes].flatMap(([each, shape]) => [
      ...layerName(each, layers, { boxes: chart.boxes, box }, context),
      shape,
      ...unitBadge(each, shape.box, !besides.has(each), context),
    ]),
    ...councilLines(element, chart, shapes, context),
    ...placeFigures(figures, chart.figures, context),
    ...(bar === undefined || share === undefined
      ? []
      : placeShare(bar, share, { ...whole, y: whole.y + whole.height - orgShare, height: orgShare }, context)),
  ];
}

/**
 * Where a chart does not fit, offices of one area that lie under each other are laid out again in rows. Where that does
 * not fit either, the faults of the first form are told.
 */
function fittingChart(tree: OrgTree, figures: readonly Element[], box: Box, context: Drawing): Formed {
  const tried = (form: OrgTree): { readonly value: Formed; readonly faults: readonly Fault[] } =>
    overheard(context, (kept) => {
      const chart = chartBoxes(form, figures, box, kept);
      for (const { unit, council } of chart.missing) reportNoWay(unit, council, unit.element.place, kept);
      return { tree: form, chart };
    });
  const first = tried(tree);
  const other = first.faults.length === 0 || context.step < 0 ? first : tried({ ...tree, deep: true });
  if (other.faults.length === 0) return other.value;
  first.faults.forEach((fault) => context.fault(fault));
  return first.value;
}

/** A form of the tree, and the chart that it gives. */
interface Formed {
  readonly tree: OrgTree;
  readonly chart: ChartBoxes;
}

const readingOrder = (tree: OrgTree, { councils }: ChartBoxes): Unit[] => [
  ...aboveAll(tree),
  ...tree.staff,
  ...tree.columns.flatMap(({ head, offices }) => [head, ...offices.map(({ unit }) => unit)]),
  ...councils,
];

/** Each has an alternative text of its own, which says how the council belongs to the unit. */
function councilLines(
  element: Element,
  chart: ChartBoxes,
  shapes: ReadonlyMap<Unit, ShapeItem>,
  context: Drawing,
): Item[] {
  const lines = {
    secretariat: orgchart.line('secretariatLine', context),
    part: orgchart.line('partLine', context),
  };
  const words = orgchart.read(element, context);
  return chart.lines.flatMap(({ unit: from, council, kind, exit, entry, points }): Item[] => {
    const [start, end] = [shapes.get(from), shapes.get(council)];
    if (start === undefined || end === undefined) return [];
    const alt = `${plainText(words[kind], context)}: ${pairName(from, council, context)}`;
    const look = { line: lines[kind], label: kind, alt };
    const course = { from: gluedEnd(start, exit.site), bends: points.slice(1, -1), to: gluedEnd(end, entry) };
    return [connect(course, look, context)];
  });
}
