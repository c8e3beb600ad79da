/** `<text style="...">`: one text in one box; with a fill or line in its style it is a shape with the text in it. */
import type { Box, Item, Placeholder, Role } from '../scene/scene.js';
import type { LayoutContext } from '../setting/context.js';
import type { Element } from '../template/element.js';
import { anchorLines, contentWidth } from '../text/compose.js';
import type { TextBody } from '../scene/text.js';
import type { Style } from '../theme/theme.js';
import { draftsOf, insetsOf, reportText, setText } from '../setting/set-text.js';
import { word } from '../setting/attributes.js';
import type { ElementKind } from './element-kind.js';
import { textItem } from './items.js';
import { markItems } from './marks.js';

const roles: readonly Role[] = ['title', 'heading', 'label', 'lead', 'body', 'note', 'footer', 'decoration'];
const placeholders: readonly Placeholder[] = ['title', 'footer', 'slideNumber'];

export const text: ElementKind = {
  attributes: {
    style: 'style',
    role: roles,
    placeholder: placeholders,
    mark: 'mark',
    name: 'text',
    alt: 'text',
    align: ['left', 'center', 'right'],
  },
  children: ['run', 'p'],
  text: true,
  height: (element, width, context) => {
    const { body } = setText(
      numbered(element, context),
      styleOf(element, context),
      width,
      insetsFor(element, context),
      context,
    );
    return body.height + body.insets.top + body.insets.bottom;
  },
  width: (element, context) =>
    contentWidth(
      draftsOf(element, styleOf(element, context), context).paragraphs,
      insetsFor(element, context),
      context.fonts,
    ),
  place: placeText,
};

function styleOf(element: Element, context: LayoutContext): Style {
  const style = context.style(word(element, 'style', 'body'));
  const align = word(element, 'align');
  return align === 'left' || align === 'center' || align === 'right' ? { ...style, align } : style;
}

function insetsFor(element: Element, context: LayoutContext): ReturnType<typeof insetsOf> {
  const mark = word(element, 'mark');
  return insetsOf(styleOf(element, context), mark === undefined ? {} : { left: context.mark(mark).indent });
}

/** The title of a continuation slide ends with its part, «(1/3)», which never stands alone on a line. */
function numbered(element: Element, context: LayoutContext): Element {
  const { part } = context;
  if (part === undefined || word(element, 'placeholder') !== 'title') return element;
  return context.once(element, 'numbered', () => {
    const suffix = context.words('continuedPart', { part: part.index + 1, parts: part.count });
    return { ...element, children: [...element.children, { kind: 'literal', text: `\u00A0${suffix}` }] };
  });
}

function placeText(written: Element, box: Box, context: LayoutContext): Item[] {
  const element = numbered(written, context);
  const style = styleOf(element, context);
  const set = setText(element, style, box.width, insetsFor(element, context), context);
  reportText(set, style, box.height, context);
  const body = anchorLines(set.body, box.height);
  const role = roles.find((known) => known === word(element, 'role')) ?? 'body';
  const name = word(element, 'name') ?? word(element, 'style', 'text');
  const item = textItem(box, style, body, { label: name, units: set.units, role }, context);
  const placeholder = placeholders.find((known) => known === word(element, 'placeholder'));
  const placed: Item = item.kind === 'text' && placeholder !== undefined ? { ...item, placeholder } : item;
  return [placed, ...firstLineMark(word(element, 'mark'), box.x + style.padding[3], box.y, body, context)];
}

/** The sign before a text stands at the middle of the x-height of its first line. */
export function firstLineMark(
  name: string | undefined,
  x: number,
  top: number,
  body: TextBody,
  context: LayoutContext,
): Item[] {
  const line = body.paragraphs[0]?.lines[0];
  const size = body.paragraphs[0]?.runs[0]?.size ?? 0;
  if (name === undefined || line === undefined) return [];
  return markItems(name, x, top + line.baseline - size * 0.35, context);
}
