/** Elements that are little more than a shape: `<rule>`, `<spacer>`, `<badge>` and `<image>`. */
import type { Item } from '../scene/scene.js';
import { contentWidth } from '../text/compose.js';
import { draftsOf, insetsOf, setText } from '../setting/set-text.js';
import { inlines, number, word } from '../setting/attributes.js';
import type { ElementKind } from './element-kind.js';
import { decoration, itemBase } from './items.js';
import { plainText } from '../setting/plain-text.js';
import type { LayoutContext } from '../setting/context.js';
import type { Element } from '../template/element.js';
import type { Mark } from '../theme/theme.js';
import { insetsWithMark, setWithMark } from './set-in-box.js';

/** A horizontal line across its box; its width is the style's line. */
export const rule: ElementKind = {
  attributes: { style: 'style', height: 'sizes', width: 'sizes' },
  children: [],
  text: false,
  height: () => 0,
  place: (element, box, context) => {
    const middle = { ...box, y: box.y + box.height / 2, height: 0 };
    return [
      decoration(
        middle,
        { geometry: { kind: 'line' }, line: context.style(word(element, 'style', 'rule')).line },
        'rule',
        context,
      ),
    ];
  },
};

export const spacer: ElementKind = {
  attributes: { height: 'sizes', width: 'sizes' },
  children: [],
  text: false,
  height: () => 0,
  width: () => 0,
  place: () => [],
};

/** A label as wide as its text. With `mark` a sign stands before it. */
export const badge: ElementKind = {
  attributes: {
    style: 'style',
    mark: 'mark',
    width: 'sizes',
    height: 'sizes',
    name: 'text',
    role: ['label', 'footer', 'decoration'],
  },
  children: ['run'],
  text: true,
  height: (element, width, context) => {
    const style = context.style(word(element, 'style', 'badge'));
    return setText(element, style, width, insetsOf(style), context).body.height + 3;
  },
  width: (element, context) => {
    const style = context.style(word(element, 'style', 'badge'));
    return contentWidth(
      draftsOf(element, style, context).paragraphs,
      insetsWithMark(style, markOf(element, context)),
      context.fonts,
    );
  },
  place: (element, box, context): Item[] => {
    const style = context.style(word(element, 'style', 'badge'));
    const role = word(element, 'role') === 'footer' ? 'footer' : 'label';
    const spot = { element, style: { ...style, maxLines: 1 }, box };
    return setWithMark(spot, markOf(element, context), { label: word(element, 'name', 'badge'), role }, context);
  },
};

function markOf(element: Element, context: LayoutContext): Mark | undefined {
  const name = word(element, 'mark');
  return name === undefined ? undefined : context.mark(name);
}

/** A picture of the project (PNG or JPEG) that fills its box; `alt` says what it shows. */
export const image: ElementKind = {
  attributes: { path: 'text', alt: 'text', width: 'sizes', height: 'sizes' },
  children: [],
  text: false,
  height: (element) => number(element, 'height', 0),
  place: (element, box, context) => [
    {
      ...itemBase(box, { label: 'image', alt: plainText(inlines(element, 'alt'), context) }, context),
      kind: 'image',
      path: word(element, 'path', ''),
    },
  ],
};
