/** Elements that are little more than a shape: `<rule>`, `<spacer>` and `<badge>`. */
import type { Item } from '../scene/scene.js';
import { declare } from '../setting/declare.js';
import { setText, lineWidth } from '../setting/set-text.js';
import { mark, style } from '../setting/theme-types.js';
import { oneOf, word } from '../setting/word-types.js';
import type { ElementKind } from './element-kind.js';
import { stroke } from './items.js';
import { insetsWithMark, setWithMark } from './set-in-box.js';

const ruleOwn = declare('rule', {
  what: 'a line across its box, by the line of its style',
  where: ['blocks'],
  attributes: { style: style('rule') },
});

export const rule: ElementKind = {
  ...ruleOwn,
  height: () => 0,
  place: (element, box, context) => {
    const middle = { ...box, y: box.y + box.height / 2, height: 0 };
    const { line } = ruleOwn.read(element, context).style;
    return [stroke(middle, line, 'rule', context)];
  },
};

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
  },
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
