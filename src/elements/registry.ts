/** Every element of the markup by its name. Adding one is a file and a line here. */
import { chart, point } from './chart.js';
import { chevron, chevrons } from './chevrons.js';
import { chip, chips, level } from './chips/chips.js';
import { bar, part, scale, share, square } from './drawings.js';
import type { ElementKind, PartKind } from './element-kind.js';
import { band, edge, explanation, flow, node } from './flow/flow.js';
import { heading, key, keyfigure, orgchart, unit } from './orgchart/orgchart.js';
import { row } from './row.js';
import { rowmap } from './row-map.js';
import { slide } from './slide.js';
import { badge, image, rule, spacer } from './small.js';
import { box, stack } from './stack.js';
import { table, td, th, tr } from './table/table.js';
import { text } from './text.js';
import { above, below, period, timeline } from './timeline/timeline.js';

/** Elements that are placed by themselves. */
export const kinds: Readonly<Record<string, ElementKind>> = {
  slide,
  rowmap,
  row,
  stack,
  box,
  text,
  table,
  chevrons,
  scale,
  bar,
  share,
  badge,
  image,
  rule,
  spacer,
  chips,
  timeline,
  chart,
  flow,
  orgchart,
};

const run: PartKind = { attributes: { style: 'style' }, children: ['run'], text: true };
const p: PartKind = { attributes: { style: 'style', before: 'number' }, children: ['run'], text: true };

/** Elements that only the one around them reads. */
export const parts: Readonly<Record<string, PartKind>> = {
  run,
  p,
  tr,
  th,
  td,
  chevron,
  part,
  square,
  level,
  chip,
  period,
  above,
  below,
  point,
  band,
  node,
  edge,
  explanation,
  unit,
  heading,
  key,
  keyfigure,
};
