/** `<either>`: forms of the same content, of which the first that fits is placed. */
import { childElements } from '../setting/children.js';
import { declare } from '../setting/declare.js';
import type { Looks, Parted, Sizes } from '../setting/context.js';
import type { Box } from '../scene/scene.js';
import type { Element } from '../template/element.js';
import type { ElementKind } from './element-kind.js';
import { findSplit } from './split.js';

const own = declare('either', {
  what: 'forms of one content: the first child that fits without a fault, else the last, which may be a table that is `split`',
  where: ['blocks'],
  holds: ['blocks'],
  attributes: {},
});

export const either: ElementKind = {
  ...own,
  height: (element, width, context) => {
    const [first] = childElements(element);
    return first === undefined ? 0 : context.height(first, width);
  },
  least: (element, width, context) => {
    const [first] = childElements(element);
    return first === undefined ? 0 : context.least(first, width);
  },
  taken: (element, width, offered, context) => {
    const form = formOf(element, { x: 0, y: 0, width, height: offered }, context);
    return form === undefined ? 0 : context.taken(form, width, offered);
  },
  place: (element, box, context) => {
    const form = formOf(element, box, context);
    return form === undefined ? [] : context.place(form, box);
  },
};

/**
 * Where the last form is split over several slides, all of them show that one. Larger type is no reason for a lesser form: that is
 * tried only where the first would not fit as designed either.
 */
function formOf(element: Element, box: Box, context: Looks & Sizes & Parted): Element | undefined {
  const forms = childElements(element);
  const last = forms.at(-1);
  if (context.part !== undefined && last !== undefined && findSplit(last, context) !== undefined) return last;
  if (context.step < 0 && forms[0] !== undefined && context.fits(forms[0], box, 0)) return forms[0];
  return forms.slice(0, -1).find((form) => context.fits(form, box)) ?? last;
}
