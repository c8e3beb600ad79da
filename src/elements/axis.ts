/** `<axis>`: equal units of time along a line, numbered above it, with ticks and with milestones that are named below it. */
import type { Box, Item } from '../scene/scene.js';
import { childrenOf } from '../setting/children.js';
import type { Drawing, Ids, Looks } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { aboutHeard, onHeard } from '../setting/heard.js';
import { count } from '../setting/number-types.js';
import { draftsOf } from '../setting/drafts.js';
import { lineWidth } from '../setting/set-text.js';
import type { Element } from '../template/element.js';
import type { ElementKind } from './element-kind.js';
import { stroke } from './items.js';
import { markItems } from './marks.js';
import { setInBox } from './set-in-box.js';
import { oneOf } from '../setting/word-types.js';

const own = declare('axis', {
  what: 'units of time along a line, numbered above it, with milestones named below it',
  where: ['blocks'],
  tells: ['first', 'units'],
  attributes: { first: count(1), units: count(1), wrap: count(52) },
  about: {
    first: 'number of the first unit',
    units: 'how many there are',
    wrap: 'the number after which they begin at 1 again',
  },
  styles: ['axisNumber'],
  lines: ['axisLine', 'axisTick'],
  measures: ['axisNumbers', 'axisLineAt', 'axisTick', 'axisNamesAt', 'axisNames', 'axisClear'],
});

export const milestone = declare('milestone', {
  what: 'a dot on an axis, and its name',
  where: ['axis'],
  tells: ['unit', 'part'],
  holds: ['words'],
  attributes: { unit: count(1), part: oneOf(['start', 'middle', 'end'], 'end'), ...onHeard },
  about: { ...aboutHeard, unit: 'the number of its unit', part: 'where in its unit it stands' },
  styles: ['milestone'],
  marks: ['milestoneDot'],
});

export const axis: ElementKind = {
  ...own,
  height: (_element, _width, context) => {
    const { axisNamesAt, axisNames } = own.measures(context);
    return axisNamesAt + axisNames;
  },
  place: (element, box, context) => {
    const { units } = own.read(element, context);
    const { axisLineAt } = own.measures(context);
    return [
      ...numbers(element, box, context),
      stroke({ ...box, y: box.y + axisLineAt, height: 0 }, own.line('axisLine', context), 'axis', context),
      ...Array.from({ length: units }, (_, index) => tick(box.x + (box.width * index) / units, box.y, context)),
      ...milestones(element, box, context),
    ];
  },
};

function numbers(element: Element, box: Box, context: Drawing): Item[] {
  const { first, units, wrap } = own.read(element, context);
  const width = box.width / units;
  const style = own.style('axisNumber', context);
  return Array.from({ length: units }, (_, index) => {
    const text = context.number(((first + index - 1) % wrap) + 1);
    const number: Element = { ...element, attributes: {}, children: [{ kind: 'literal', text }] };
    const at = { x: box.x + index * width, y: box.y, width, height: own.measure('axisNumbers', context) };
    return setInBox({ element: number, style, box: at }, { label: 'number', role: 'label' }, context);
  });
}

function tick(x: number, top: number, context: Looks & Ids): Item {
  const { axisLineAt, axisTick } = own.measures(context);
  const box = { x, y: top + axisLineAt - axisTick, width: 0, height: axisTick };
  return stroke(box, own.line('axisTick', context), 'tick', context);
}

const parts = { start: 0, middle: 0.5, end: 1 } as const;

/** A name starts at its dot, or ends at it where the next dot or the end of the axis leaves no room. */
function milestones(element: Element, box: Box, context: Drawing): Item[] {
  const { first, units, wrap } = own.read(element, context);
  const { axisClear } = own.measures(context);
  const dot = milestone.mark('milestoneDot', context);
  const placed = childrenOf(element, 'milestone')
    .map((each) => {
      const { unit, part } = milestone.read(each, context);
      const at = ((unit - first + wrap) % wrap) + parts[part];
      // Whole dots stand on the axis, also at its ends.
      const x = Math.min(box.width - dot.width, Math.max(0, (box.width * at) / units - dot.width / 2));
      return { element: each, left: box.x + x, width: lineWidth(each, milestone.style('milestone', context), context) };
    })
    .sort((a, b) => a.left - b.left);
  let free = box.x - axisClear;
  return placed.flatMap((each, index) => {
    const end = placed[index + 1]?.left ?? box.x + box.width + axisClear;
    const right = each.left + dot.width;
    const fits = each.left + each.width + axisClear <= end && each.left >= free + axisClear;
    const x = fits ? each.left : right - each.width;
    if (!fits && x < free + axisClear) crowded(each.element, free + axisClear - x, context);
    free = Math.max(x + each.width, right);
    return [
      ...markItems(dot, each.left, box.y + own.measure('axisLineAt', context), context),
      nameOf(each.element, { x, width: each.width }, box, context),
    ];
  });
}

function nameOf(element: Element, at: Pick<Box, 'x' | 'width'>, axisBox: Box, context: Drawing): Item {
  const { axisNamesAt, axisNames } = own.measures(context);
  const box = { ...at, y: axisBox.y + axisNamesAt, height: axisNames };
  const style = milestone.style('milestone', context);
  return setInBox({ element, style, box }, { label: 'milestone', role: 'label' }, context);
}

/** A shorter name helps, or one milestone less. */
function crowded(element: Element, excess: number, context: Drawing): void {
  const { units } = draftsOf(context, element, milestone.style('milestone', context));
  context.fault({ kind: 'too-wide', units, place: element.place, excess });
}
