/** Elements that are little more than a shape: `<rule>`, `<spacer>` and `<badge>`. */
import type { Point } from '../scene/points.js';
import type { Box, Item, Line } from '../scene/scene.js';
import type { Ids } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { aboutHeard, onHeard } from '../setting/heard.js';
import { setText, lineWidth } from '../setting/set-text.js';
import { mark, style } from '../setting/theme-types.js';
import { flag, oneOf, word } from '../setting/word-types.js';
import type { ElementKind } from './element-kind.js';
import { itemBase, stroke } from './items.js';
import { insetsWithMark, setWithMark } from './set-in-box.js';

const ruleOwn = declare('rule', {
  what: 'a line through the middle of its box, by the line of its style',
  where: ['blocks'],
  attributes: { style: style('rule'), down: flag(), head: oneOf(['start', 'end']) },
  about: {
    down: 'it runs from the top of its box to the bottom, in place of across',
    head: 'an arrow’s head at its left or upper end (`start`), or at the other',
  },
});

export const rule: ElementKind = {
  ...ruleOwn,
  height: () => 0,
  place: (element, box, context) => {
    const { style: look, down, head } = ruleOwn.read(element, context);
    const middle = down
      ? { ...box, x: box.x + box.width / 2, width: 0 }
      : { ...box, y: box.y + box.height / 2, height: 0 };
    if (head === undefined || look.line === undefined) return [stroke(middle, look.line, 'rule', context)];
    return [arrowAlong(middle, head, look.line, context)];
  },
};

/** A line from one corner of a box without width or height to the other, with a head at one end. */
function arrowAlong({ x, y, width, height }: Box, head: 'start' | 'end', line: Line, context: Ids): Item {
  const ends: readonly Point[] = [
    [x, y],
    [x + width, y + height],
  ];
  const points = head === 'end' ? ends : ends.toReversed();
  const [[fromX, fromY] = [x, y], [toX, toY] = [x, y]] = points;
  return {
    ...itemBase({ x, y, width, height }, { label: 'arrow', role: 'decoration' }, context),
    kind: 'connector',
    from: { x: fromX, y: fromY },
    to: { x: toX, y: toY, head: 'triangle' },
    points,
    line,
  };
}

export const spacer: ElementKind = {
  ...declare('spacer', { what: 'room', where: ['blocks'], attributes: {} }),
  height: () => 0,
  width: () => 0,
  place: () => [],
};

const badgeOwn = declare('badge', {
  what: 'a label as wide as its text; with `mark` a sign stands before it',
  where: ['blocks'],
  holds: ['words'],
  attributes: {
    style: style('badge'),
    mark: mark(),
    name: word('badge'),
    role: oneOf(['label', 'footer'], 'label'),
    ...onHeard,
  },
  about: aboutHeard,
  measures: ['badgeAir'],
});

export const badge: ElementKind = {
  ...badgeOwn,
  height: (element, width, context) => {
    const { style: look } = badgeOwn.read(element, context);
    const { body } = setText(element, look, { width }, context);
    return body.height + badgeOwn.measure('badgeAir', context);
  },
  width: (element, context) => {
    const { style: look, mark: sign } = badgeOwn.read(element, context);
    return lineWidth(element, look, context, insetsWithMark(look, sign));
  },
  place: (element, box, context): Item[] => {
    const { style: look, mark: sign, name, role } = badgeOwn.read(element, context);
    return setWithMark({ element, style: { ...look, maxLines: 1 }, box }, sign, { label: name, role }, context);
  },
};
