/** `<text style="...">`: one text in one box; with a fill or line in its style it is a shape with the text in it. */
import type { Box, Item, Placeholder, Role } from '../scene/scene.js';
import type { LayoutContext } from '../setting/context.js';
import { memo } from '../setting/memo.js';
import type { Element } from '../template/element.js';
import { contentWidth } from '../text/compose.js';
import type { Insets } from '../scene/text.js';
import type { Mark, Style } from '../theme/theme.js';
import { heightOf } from '../setting/report-text.js';
import { draftsOf, setText } from '../setting/set-text.js';
import { word } from '../setting/attributes.js';
import type { ElementKind } from './element-kind.js';
import { insetsWithMark, setWithMark, type Spot } from './set-in-box.js';

const roles: readonly Role[] = ['title', 'heading', 'label', 'lead', 'body', 'note', 'footer', 'decoration'];
const placeholders: readonly Placeholder[] = ['title', 'subtitle', 'section', 'lead', 'notes', 'footer', 'slideNumber'];

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
    return heightOf(body);
  },
  width: (element, context) =>
    contentWidth(
      draftsOf(element, styleOf(element, context), context).paragraphs,
      insetsFor(element, context),
      context.fonts,
    ),
  place: placeText,
};

const aligned = memo<Style>();

function styleOf(element: Element, context: LayoutContext): Style {
  const style = context.style(word(element, 'style', 'body'));
  const align = word(element, 'align');
  if (align !== 'left' && align !== 'center' && align !== 'right') return style;
  return aligned(context.attempt, [element], () => ({ ...style, align }));
}

function markOf(element: Element, context: LayoutContext): Mark | undefined {
  const name = word(element, 'mark');
  return name === undefined ? undefined : context.mark(name);
}

/** Its style at the first step of the fit, which is what its slide layout hands on. */
function designed(element: Element, { align }: Style, { theme }: LayoutContext): Style {
  const style = theme.styles[word(element, 'style', 'body')];
  if (style === undefined) throw new Error('markup is checked before it is laid out');
  return { ...style, align };
}

/** Tells the layout of a placeholder, and whether the slide leaves it empty. */
function isEmptySlot(placeholder: Placeholder, { element, style, box }: Spot, context: LayoutContext): boolean {
  const insets = insetsFor(element, context);
  context.slot({ placeholder, box, style: designed(element, style, context), insets });
  return setText(element, style, box.width, insets, context).lineCount === 0;
}

const insetsFor = (element: Element, context: LayoutContext): Insets =>
  insetsWithMark(styleOf(element, context), markOf(element, context));

const numberedTexts = memo<Element>();

/** The title of a continuation slide ends with its part, «(1/3)», which never stands alone on a line. */
function numbered(element: Element, context: LayoutContext): Element {
  const { part } = context;
  if (part === undefined || word(element, 'placeholder') !== 'title') return element;
  return numberedTexts(context.attempt, [element], () => {
    const suffix = context.words('continuedPart', { part: part.index + 1, parts: part.count });
    return { ...element, children: [...element.children, { kind: 'literal', text: `\u00A0${suffix}` }] };
  });
}

function placeText(written: Element, box: Box, context: LayoutContext): Item[] {
  const element = numbered(written, context);
  const style = styleOf(element, context);
  const role = roles.find((known) => known === word(element, 'role')) ?? 'body';
  const name = word(element, 'name') ?? word(element, 'style', 'text');
  const placeholder = placeholders.find((known) => known === word(element, 'placeholder'));
  if (placeholder !== undefined && isEmptySlot(placeholder, { element, style, box }, context)) return [];
  const [item, ...mark] = setWithMark(
    { element, style, box },
    markOf(element, context),
    { label: name, role },
    context,
  );
  if (item === undefined) return [];
  return [item.kind === 'text' && placeholder !== undefined ? { ...item, placeholder } : item, ...mark];
}
