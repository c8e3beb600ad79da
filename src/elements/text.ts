/** `<text style="...">`: one text in one box; with a fill or line in its style it is a shape with the text in it. */
import type { Box, Item, Placeholder } from '../scene/scene.js';
import type { LayoutContext, Looks, Themed } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { aboutHeard, onHeard } from '../setting/heard.js';
import { known } from '../setting/looks.js';
import { memoPerAttempt, memoPerLooks } from '../setting/memo.js';
import { heightOf } from '../setting/report-text.js';
import { setText, lineWidth } from '../setting/set-text.js';
import { mark, style } from '../setting/theme-types.js';
import { oneOf, word } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import { widen } from '../text/widen.js';
import type { Style } from '../theme/theme.js';
import type { ElementKind } from './element-kind.js';
import { insetsWithMark, setWithMark, type Spot } from './set-in-box.js';

const own = declare('text', {
  what: 'one text in one box; `role="title" placeholder="title"` exactly once on a slide',
  where: ['blocks'],
  holds: ['words', 'paragraphs'],
  attributes: {
    style: style('body'),
    role: oneOf(['title', 'heading', 'label', 'lead', 'body', 'note', 'footer', 'decoration'], 'body'),
    placeholder: oneOf(['title', 'subtitle', 'section', 'lead', 'notes', 'footer', 'slideNumber']),
    mark: mark(),
    name: word(),
    align: oneOf(['left', 'center', 'right']),
    ...onHeard,
  },
  about: {
    ...aboutHeard,
    role: 'what screen readers take it for',
    mark: 'a sign before it',
    align: 'in the place of the style’s own',
  },
});

export const text: ElementKind = {
  ...own,
  height: (written, width, context) => {
    const element = numbered(context, written);
    const look = styleOf(context, element);
    return heightOf(setText(element, look, { width, insets: insetsFor(element, context) }, context).body);
  },
  width: (element, context) => lineWidth(element, styleOf(context, element), context, insetsFor(element, context)),
  place: placeText,
};

const styleOf = memoPerLooks((looks, element: Element): Style => {
  const { style, align } = own.read(element, looks);
  return align === undefined ? style : { ...style, align };
});

const insetsFor = (element: Element, context: Looks): ReturnType<typeof insetsWithMark> =>
  insetsWithMark(styleOf(context, element), own.read(element, context).mark);

/** The title of a continuation slide ends with its part, «(1/3)», which never stands alone on a line. */
const numbered = memoPerAttempt((context, element: Element): Element => {
  const { part } = context;
  if (part === undefined || own.read(element, context).placeholder !== 'title') return element;
  const suffix = context.words('continuedPart', { part: part.index + 1, parts: part.count });
  return { ...element, children: [...element.children, { kind: 'literal', text: `\u00A0${suffix}` }] };
});

/** Its style at the first step of the fit, which is what its slide layout hands on. */
const designed = ({ name, align }: Style, { theme }: Themed): Style => ({
  ...known(theme.styles, name, 'style'),
  align,
});

/** Tells the layout of a placeholder, and whether the slide leaves it empty. */
function isEmptySlot(placeholder: Placeholder, { element, style, box }: Spot, context: LayoutContext): boolean {
  const insets = insetsFor(element, context);
  context.slot({ placeholder, box, style: designed(style, context), insets });
  return setText(element, style, { width: box.width, insets }, context).lineCount === 0;
}

function placeText(written: Element, box: Box, context: LayoutContext): Item[] {
  const element = numbered(context, written);
  const look = styleOf(context, element);
  const { mark: sign, name = look.name, role, placeholder } = own.read(element, context);
  const spot = { element, style: look, box };
  if (placeholder !== undefined && isEmptySlot(placeholder, spot, context)) return [];
  const [item, ...rest] = setWithMark(spot, sign, { label: name, role }, context);
  if (item === undefined) return [];
  if (item.kind !== 'text' || placeholder === undefined) return [item, ...rest];
  const text = widen(item.text, insetsWithMark(look, sign), box.width);
  return [{ ...item, placeholder, text }, ...rest];
}
