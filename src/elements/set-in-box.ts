/** Sets an element's text in a box of its style: measured, told where it does not fit, anchored, and made an item. */
import type { Box, Geometry, Item, ShapeItem } from '../scene/scene.js';
import type { Insets, TextBody } from '../scene/text.js';
import type { Drawing } from '../setting/context.js';
import { reportText } from '../setting/report-text.js';
import { insetsOf, setText } from '../setting/set-text.js';
import type { Element } from '../template/element.js';
import { anchorLines } from '../text/compose.js';
import type { Mark, Style } from '../theme/theme.js';
import { geometryOf, shapeItem, textItem, type Naming } from './items.js';
import { firstLineMark } from './marks.js';

/** A text and the room it has. */
export interface Spot {
  readonly element: Element;
  readonly style: Style;
  readonly box: Box;
  /** Those of the style where absent. */
  readonly insets?: Insets;
}

export interface Fitted {
  /** Its lines stand where the style anchors them. */
  readonly body: TextBody;
  readonly units: readonly string[];
}

/** What does not fit is told. */
export function fitText({ element, style, box, insets = insetsOf(style) }: Spot, context: Drawing): Fitted {
  const set = setText(element, style, { width: box.width, insets }, context);
  reportText(set, style, box.height, context);
  return { body: anchorLines(set.body, box.height), units: set.units };
}

/** A text box, or a shape where the style has a fill or a line. */
export function setInBox(spot: Spot, naming: Naming, context: Drawing): Item {
  const { body, units } = fitText(spot, context);
  return textItem(spot.box, spot.style, body, { ...naming, units }, context);
}

/** The text with a sign before its first line, where there is one. */
export function setWithMark(spot: Spot, mark: Mark | undefined, naming: Naming, context: Drawing): Item[] {
  const { box, style } = spot;
  const { body, units } = fitText({ insets: insetsWithMark(style, mark), ...spot }, context);
  const item = textItem(box, style, body, { ...naming, units }, context);
  return [item, ...firstLineMark(mark, [box.x + style.padding[3], box.y], body, context)];
}

export const insetsWithMark = (style: Style, mark: Mark | undefined): Insets =>
  insetsOf(style, mark === undefined ? {} : { left: mark.indent });

/** A shape with the text in it, be its style as plain as it may. */
export function setInShape(
  spot: Spot,
  naming: Naming,
  context: Drawing,
  geometry: Geometry = geometryOf(spot.style),
): ShapeItem {
  const { body, units } = fitText(spot, context);
  const { fill, line } = spot.style;
  return shapeItem(spot.box, { geometry, fill, line, text: body }, { ...naming, units }, context);
}
