/** What an element of the markup is to the rest of the program: what it declares, how tall it wants to be, what it becomes. */
import type { Box, Item } from '../scene/scene.js';
import type { Inline, LayoutContext, Looks, Measuring } from '../setting/context.js';
import type { Declaration } from '../setting/declare.js';
import type { Element } from '../template/element.js';

/** An element that is placed by itself; others only mean something to the one around them, which reads them. */
export interface ElementKind extends Declaration {
  /** What is wrong with it that attributes and children alone do not show, a sentence each. */
  check?(element: Element, looks: Looks): readonly string[];
  /** Natural height in points at this width. */
  height(element: Element, width: number, context: Measuring): number;
  /** Height in points down to which it may shrink where room is short; absent on elements that cannot: texts do not. */
  least?(element: Element, width: number, context: Measuring): number;
  /** Width in points its content asks for; absent on elements that take what they get. */
  width?(element: Element, context: Measuring): number;
  /** Height in points that it takes of what is offered; absent on elements that take all of it. */
  taken?(element: Element, width: number, offered: number, context: Measuring): number;
  /**
   * How it stands in a text of a table's cell, at most so many points wide: as part of the line, so that it moves along with
   * it in every program. Absent on elements that stand in no cell.
   */
  inline?(element: Element, width: number, context: Measuring): Inline;
  /** Items back to front inside the box. What does not fit is told by `context.fault`. */
  place(element: Element, box: Box, context: LayoutContext): Item[];
}
