/** What stands over a waterfall: its values, the lines that carry a level on, the fields of steps that belong together, the cut of its axis. */
import { sum } from '../../scene/points.js';
import type { Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { decoration } from '../items.js';
import { measured, ownWords, saying, segment, wordsAt, wordsBy } from './annotate.js';
import { waterfall, zone } from './fall-declarations.js';
import { type Fall, type Step, type Tone, toneOf, valueText } from './fall-model.js';

/** Over what goes up and over totals, under what goes down, in the colour of the step. */
export function fallLabels(fall: Fall, context: Drawing): readonly Item[] {
  const { better } = waterfall.read(fall.element, context);
  return fall.steps.flatMap((step, index): Item[] => {
    const { from, to } = step.level;
    const style = textStyle(toneOf(step, better), context);
    const words = measured(saying(step.element, valueText(step, fall.figures)), style, context);
    const isDown = to < from;
    const end = isDown ? Math.max(fall.at(from), fall.at(to)) : Math.min(fall.at(from), fall.at(to));
    const middle = isDown ? end + 2 + words.height / 2 : end - 2 - words.height / 2;
    return [...cutItems(fall, step, index, context), wordsBy(words, [fall.middle(index), middle], 'middle', context)];
  });
}

function textStyle(tone: Tone, context: Drawing): Style {
  if (tone === 'adverse') return waterfall.style('fallAdverseText', context);
  return waterfall.style(tone === 'good' ? 'fallGoodText' : 'plotValue', context);
}

/** The level of a step goes on to the next one. */
export function fallLinks({ steps, middle, thickness, at }: Fall, context: Drawing): readonly Item[] {
  const line = waterfall.line('plotFallLink', context);
  return steps.slice(0, -1).map(({ level }, index): Item => {
    const y = at(level.to);
    return segment([middle(index) + thickness / 2, y], [middle(index + 1) - thickness / 2, y], line, 'link', context);
  });
}

/** How far the strokes of a cut reach over the sides of a column, how far they rise, and how far over the axis they stand. */
const over = 3;
const rise = 9;
const overAxis = 16.5;

/** A slit between two strokes near the foot of a column that does not start at zero. */
function cutItems(fall: Fall, step: Step, index: number, context: Drawing): readonly Item[] {
  if (fall.cut === 0 || step.kind === 'delta') return [];
  const [left, right] = [
    fall.middle(index) - fall.thickness / 2 - over,
    fall.middle(index) + fall.thickness / 2 + over,
  ];
  const y = fall.area.y + fall.area.height - overAxis;
  const stroke = (shift: number, name: 'chartBreak' | 'chartSlit'): Item =>
    segment(
      [left, y + rise / 2 + shift],
      [right, y - rise / 2 + shift],
      waterfall.line(name, context),
      'axis break',
      context,
    );
  const half = waterfall.line('chartSlit', context).width / 2;
  return [stroke(0, 'chartSlit'), stroke(-half, 'chartBreak'), stroke(half, 'chartBreak')];
}

/** Fields lie behind the chart; their names with the sum of their steps over it. */
export function zoneItems(
  fall: Fall,
  context: Drawing,
): { readonly behind: readonly Item[]; readonly words: readonly Item[] } {
  const zones = childrenOf(fall.element, 'zone').map((child) => zoneOf(child, fall, context));
  return { behind: zones.map(({ field }) => field), words: zones.map(({ words }) => words) };
}

/** White between a field and the next one. */
const beside = 3;

function zoneOf(child: Element, fall: Fall, context: Drawing): { readonly field: Item; readonly words: Item } {
  const { from, to } = zone.read(child, context);
  const [first = 0, last = 0] = [from, to].map((id) =>
    Math.max(
      0,
      fall.steps.findIndex((step) => step.id === id),
    ),
  );
  const [start, end] = [Math.min(first, last), Math.max(first, last)];
  const band = fall.area.width / fall.steps.length;
  const { plotLabelAir, plotEventGap } = waterfall.measures(context);
  const value = waterfall.style('plotValue', context);
  const style = waterfall.style('plotZone', context);
  const top = fall.area.y - value.leading - 3 - style.leading - plotLabelAir / 2;
  const box = {
    x: fall.area.x + start * band + beside / 2,
    y: top,
    width: (end - start + 1) * band - beside,
    height: fall.area.y + fall.area.height - top,
  };
  const inside = fall.steps.slice(start, end + 1).filter(({ kind }) => kind === 'delta');
  const total = fall.figures.signed(sum(inside.map((step) => step.value ?? 0)));
  const words = measured(saying(child, [...ownWords(child), { kind: 'literal', text: `: ${total}` }]), style, context);
  const place = {
    x: box.x + plotEventGap,
    y: top + plotLabelAir / 2,
    width: box.width - 2 * plotEventGap,
    height: words.height,
  };
  return {
    field: decoration(box, { fill: waterfall.fill('plotAhead', context) }, 'zone', context),
    words: wordsAt(words, place, context, 'zone'),
  };
}
