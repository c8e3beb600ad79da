/** What stands over a chart as shapes, in places reckoned from its plot: words, dots, lines, pills. */
import type { Box, Item, Line, Point } from '../../scene/scene.js';
import type { Run } from '../../scene/text.js';
import type { Drawing, Ids, Setting } from '../../setting/context.js';
import { insetsOf, lineWidth, setText } from '../../setting/set-text.js';
import { isElement, type Element, type Inline } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { decoration, itemBase } from '../items.js';
import { setInBox, setInShape } from '../set-in-box.js';

/** A text of our own, such as a value, that stands for an element. */
export const saying = ({ place }: Pick<Element, 'place'>, text: string | readonly Inline[]): Element => ({
  kind: 'text',
  attributes: {},
  children: typeof text === 'string' ? [{ kind: 'literal', text }] : text,
  place,
});

/** A text in the look of a style, as native labels have it. */
export const runOf = ({ font, size, bold, colour }: Style, text: string): Run => ({
  text,
  font,
  size,
  bold,
  italic: false,
  colour,
});

/** Two lines of different looks: `styles` names them in the theme. */
export const lines = (
  { place }: Pick<Element, 'place'>,
  each: readonly (readonly [style: string, text: readonly Inline[]])[],
): Element => ({
  kind: 'text',
  attributes: {},
  children: each.map(([style, children]): Element => ({
    kind: 'p',
    attributes: { style: [{ kind: 'literal', text: style }] },
    children,
    place,
  })),
  place,
});

/** What an element says itself, without the elements in it. */
export const ownWords = ({ children }: Element): readonly Inline[] =>
  children.filter((node): node is Inline => !isElement(node));

export interface Measured {
  readonly element: Element;
  readonly style: Style;
  readonly width: number;
  readonly height: number;
}

/** A text on lines of its own, as wide as they ask for. */
export function measured(element: Element, style: Style, context: Setting): Measured {
  const width = lineWidth(element, style, context);
  const insets = insetsOf(style);
  const { body } = setText(element, style, { width, insets }, context);
  return { element, style, width, height: body.height + insets.top + insets.bottom };
}

/** Its words are told with the chart's data, so they are a label. */
export const wordsAt = ({ element, style }: Measured, box: Box, context: Drawing, label = 'label'): Item =>
  setInBox({ element, style, box }, { label, role: 'label' }, context);

export type At = 'start' | 'middle' | 'end';

/** Words whose middle line stands at y, and that begin, are centred or end at x. */
export function wordsBy(one: Measured, [x, y]: Point, side: At, context: Drawing): Item {
  const left = side === 'start' ? x : side === 'middle' ? x - one.width / 2 : x - one.width;
  const style: Style = { ...one.style, align: side === 'middle' ? 'center' : side === 'end' ? 'right' : 'left' };
  return wordsAt({ ...one, style }, { x: left, y: y - one.height / 2, width: one.width, height: one.height }, context);
}

export interface DotLook {
  readonly fill: string;
  readonly line?: Line;
}

export const dot = ([x, y]: Point, diameter: number, look: DotLook, context: Ids): Item =>
  decoration(
    { x: x - diameter / 2, y: y - diameter / 2, width: diameter, height: diameter },
    { geometry: { kind: 'ellipse' }, ...look },
    'dot',
    context,
  );

/** A straight line between two points, wherever they lie. */
export function segment([x0, y0]: Point, [x1, y1]: Point, line: Line, label: string, context: Ids): Item {
  const [left, top] = [Math.min(x0, x1), Math.min(y0, y1)];
  const box = { x: left, y: top, width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
  const falls = (x1 - x0) * (y1 - y0) >= 0;
  if (falls) return decoration(box, { geometry: { kind: 'line' }, line }, label, context);
  const rising: readonly Point[] = [
    [0, 1],
    [1, 0],
  ];
  return decoration(box, { geometry: { kind: 'polyline', points: rising }, line }, label, context);
}

/** A figure that proves the title, on a pill whose middle stands at the point. */
export function pill(
  element: Element,
  [x, y]: Point,
  size: { readonly style: Style; readonly least: number; readonly height: number },
  context: Drawing,
): Item {
  const { style, least, height } = size;
  const width = Math.max(least, lineWidth(element, style, context));
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  return setInShape({ element, style, box }, { label: 'proof number', role: 'label' }, context);
}

export const pillWidth = (element: Element, style: Style, least: number, context: Setting): number =>
  Math.max(least, lineWidth(element, style, context));

/** All that stands over a chart, so that it is moved and taken along as one. */
export const overlay = (box: Box, items: readonly Item[], context: Ids): readonly Item[] =>
  items.length === 0
    ? []
    : [{ ...itemBase(box, { label: 'over the chart', role: 'decoration' }, context), kind: 'group', items }];
