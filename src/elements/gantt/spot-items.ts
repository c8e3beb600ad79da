/** What a bar or a moment of a Gantt chart is drawn as: a group that is one thing to readers and to whoever moves it. */
import { around } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import { draftsOf } from '../../setting/drafts.js';
import { plainText } from '../../setting/plain-text.js';
import { type Style, vertical } from '../../theme/theme.js';
import { decoration, geometryOf, itemBase } from '../items.js';
import { markItems } from '../marks.js';
import { setWithMark } from '../set-in-box.js';
import { gantt, gate, moment, task } from './declarations.js';
import { besideStyle, markOf, placeOf, signOf, styleOf, type Axis, type Spot } from './lanes.js';
import type { Bar, Moment } from './plan.js';

/** `row` is as tall as a bar, in the middle of the spot's lane. */
export function spotItems(spot: Spot, row: Box, axis: Axis, context: Drawing): Item {
  const { of, left, right, words } = spot;
  const box = { ...row, x: left, width: right - left };
  const items = [
    ...(of.kind === 'bar'
      ? [...barItems(of, words === undefined, box, context), ...doneItems(of, box, axis, context)]
      : markItems(markOf(of, context), left, row.y + row.height / 2, context)),
    ...(words === undefined ? [] : besideItems(spot, { ...row, ...words }, context)),
  ];
  const naming = { label: of.kind, alt: altOf(of, context) };
  return { ...itemBase(around(items.map((item) => item.box)), naming, context), kind: 'group', items };
}

const declared = { bar: task, moment, gate } as const;

const altOf = ({ kind, element }: Bar | Moment, context: Drawing): string =>
  plainText(declared[kind].read(element, context).alt, context);

/** The bar with its words in it, or bare where they stand beside it. */
function barItems(bar: Bar, hasWords: boolean, box: Box, context: Drawing): readonly Item[] {
  const style = lookOf(bar, context);
  if (hasWords)
    return setWithMark({ element: bar.element, style, box }, signOf(bar, context), { label: 'bar' }, context);
  const { fill, line } = style;
  return [decoration(box, { geometry: geometryOf(style), fill, line }, 'bar', context)];
}

/** What the title names has a fill of its own, unless it is late, which is told by its fill. */
function lookOf(bar: Bar, context: Drawing): Style {
  const style = styleOf(bar, context);
  return bar.named && bar.state !== 'late' ? { ...style, bold: true, fill: task.fill('ganttNamed', context) } : style;
}

/** A line along the top of what is done: the whole bar, or up to today where the bar is running. */
function doneItems(bar: Bar, box: Box, axis: Axis, context: Drawing): readonly Item[] {
  const { today } = axis.plan;
  const right = box.x + box.width;
  const end = bar.state === 'done' ? right : bar.state === 'running' && today !== undefined ? placeOf(today, axis) : 0;
  const width = Math.min(end, right) - box.x;
  if (width <= 0) return [];
  const line = { ...box, width, height: gantt.measure('ganttDone', context) };
  return [decoration(line, { fill: task.fill('ganttDoneLine', context) }, 'done', context)];
}

/** In the middle of the row, no taller than they are, since their ground interrupts the lines behind them. */
function besideItems({ of, excess }: Spot, row: Box, context: Drawing): readonly Item[] {
  const style = besideStyle(of, context);
  const height = style.leading + vertical(style.padding);
  const box = { ...row, y: row.y + (row.height - height) / 2, height };
  if (excess > 0) {
    const { units } = draftsOf(context, of.element, style);
    context.fault({ kind: 'too-wide', units, place: of.element.place, excess });
  }
  return setWithMark({ element: of.element, style, box }, signOf(of, context), { label: 'words' }, context);
}
