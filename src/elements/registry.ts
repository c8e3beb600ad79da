/** Every element of the markup by its name. Adding one is a file, and its import and name here. */
import type { Declaration } from '../setting/declare.js';
import { paragraph, run } from '../setting/inline-elements.js';
import { allNeeds } from '../theme/needs.js';
import { chartElement } from './chart/chart.js';
import { amountElement, arrow, bracket, point, series } from './chart/declarations.js';
import { axis, milestone } from './axis.js';
import { chevron, chevrons } from './chevrons.js';
import { chip, level, tally } from './chips/declarations.js';
import { chips } from './chips/chips.js';
import { columnsElement } from './columns/columns.js';
import { harvey, meter } from './counts.js';
import { dateline, day } from './dateline.js';
import { bar, part, pill, share } from './drawings.js';
import { either } from './either.js';
import type { ElementKind } from './element-kind.js';
import { band, edge, explanation, node, step } from './flow/declarations.js';
import { flowElement } from './flow/flow.js';
import { icon } from './icon.js';
import { detail } from './image/declarations.js';
import { image } from './image/image.js';
import { gate, interval, moment, stream, task } from './gantt/declarations.js';
import { ganttElement } from './gantt/gantt.js';
import { heading, key, keyfigure, layer, proportion, unit } from './orgchart/declarations.js';
import { orgchartElement } from './orgchart/orgchart.js';
import { callout } from './miniature/declarations.js';
import { area } from './map/declarations.js';
import { map } from './map/map.js';
import { miniature } from './miniature/miniature.js';
import { columnChartElement } from './plot/column-chart.js';
import { category, dataset, gap, growth, occasion, pair } from './plot/declarations.js';
import { shift } from './plot/shift-declarations.js';
import { dumbbellElement } from './plot/dumbbell.js';
import { slopeElement } from './plot/slope.js';
import { delta, zone } from './plot/fall-declarations.js';
import { lineChartElement } from './plot/line-chart.js';
import { limit, quadrant, spot } from './plot/scatter-declarations.js';
import { scatterElement } from './plot/scatter.js';
import { waterfallElement } from './plot/waterfall.js';
import { trend } from './plot/trend.js';
import { quantity } from './quantity.js';
import { portion, receiver, ribbon } from './ribbons/declarations.js';
import { ribbons } from './ribbons/ribbons.js';
import { row } from './row.js';
import { rowmap } from './row-map.js';
import { slide } from './slide.js';
import { badge, rule, spacer } from './small.js';
import { box, stack } from './stack.js';
import { td, th, tr } from './table/declarations.js';
import { tableElement } from './table/table.js';
import { tablePart } from './table/table-part.js';
import { text } from './text.js';
import { tiles, tilesFull, tilesRest } from './tiles.js';
import { above, below, event, period } from './timeline/declarations.js';
import { timelineElement } from './timeline/timeline.js';

/** Elements that are placed by themselves. */
const placed: readonly ElementKind[] = [
  slide,
  rowmap,
  stack,
  row,
  either,
  box,
  text,
  tableElement,
  tablePart,
  columnsElement,
  bar,
  share,
  pill,
  meter,
  harvey,
  chevrons,
  chips,
  orgchartElement,
  flowElement,
  timelineElement,
  dateline,
  ganttElement,
  chartElement,
  lineChartElement,
  columnChartElement,
  waterfallElement,
  scatterElement,
  dumbbellElement,
  slopeElement,
  trend,
  quantity,
  tiles,
  axis,
  badge,
  rule,
  spacer,
  image,
  icon,
  map,
  ribbons,
  miniature,
];

/** Elements that only the one around them reads. */
const parts: readonly Declaration[] = [
  paragraph,
  run,
  tr,
  th,
  td,
  part,
  chevron,
  level,
  chip,
  tally,
  heading,
  key,
  unit,
  keyfigure,
  layer,
  proportion,
  step,
  band,
  node,
  edge,
  explanation,
  period,
  above,
  below,
  event,
  series,
  milestone,
  day,
  interval,
  stream,
  task,
  moment,
  gate,
  point,
  callout,
  area,
  ribbon,
  portion,
  receiver,
  detail,
  amountElement,
  arrow,
  bracket,
  category,
  dataset,
  growth,
  gap,
  occasion,
  pair,
  delta,
  zone,
  spot,
  limit,
  quadrant,
  shift,
  tilesFull,
  tilesRest,
];

/** In the order of the table for layout authors. */
export const declarations: readonly Declaration[] = [...placed, ...parts];

export const kinds: ReadonlyMap<string, ElementKind> = new Map(placed.map((kind) => [kind.kind, kind]));

const byName = new Map(declarations.map((declaration) => [declaration.kind, declaration]));
export const declarationOf = (kind: string): Declaration | undefined => byName.get(kind);

/** Whether an element may stand in another: it is a part of it, or what it needs is offered there. */
export const mayStandIn = (child: Declaration, parent: Declaration): boolean =>
  child.where.some((place) => place === parent.kind || parent.holds.some((offer) => offer === place));

/** What elements ask of a theme. */
export const needs = allNeeds(declarations.flatMap((declaration) => declaration.needs));
