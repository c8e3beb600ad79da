/** Elements that are little more than a shape: `<rule>`, `<spacer>`, `<badge>` and `<image>`. */
import type { Item } from '../scene/scene.js';
import { anchorLines, contentWidth } from '../text/compose.js';
import { draftsOf, insetsOf, reportText, setText } from '../setting/set-text.js';
import { inlines, number, word } from '../setting/attributes.js';
import type { ElementKind } from './element-kind.js';
import { decoration, itemBase, textItem } from './items.js';
import { plainText } from '../setting/plain-text.js';
import { firstLineMark } from './text.js';

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
      insetsOf(style, { left: markIndent(element, context) }),
      context.fonts,
    );
  },
  place: (element, box, context): Item[] => {
    const style = context.style(word(element, 'style', 'badge'));
    const set = setText(element, style, box.width, insetsOf(style, { left: markIndent(element, context) }), context);
    reportText(set, { ...style, maxLines: 1 }, box.height, context);
    const body = anchorLines(set.body, box.height);
    const role = word(element, 'role') === 'footer' ? 'footer' : 'label';
    const item = textItem(box, style, body, { label: word(element, 'name', 'badge'), units: set.units, role }, context);
    return [item, ...firstLineMark(word(element, 'mark'), box.x + style.padding[3], box.y, body, context)];
  },
};

const markIndent = (
  element: Parameters<ElementKind['place']>[0],
  context: Parameters<ElementKind['place']>[2],
): number => {
  const name = word(element, 'mark');
  return name === undefined ? 0 : context.mark(name).indent;
};

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
