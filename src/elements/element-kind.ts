/** What an element of the markup is to the rest of the program: how it is written, how tall it wants to be, what it becomes. */
import type { Box, Item } from '../scene/scene.js';
import type { LayoutContext } from '../setting/context.js';
import type { Element } from '../template/element.js';

/** What an attribute may hold; `checkMarkup` refuses anything else. */
export type AttributeType =
  | 'number'
  /** `2fr 72 content`: shares, points or what the content asks for. */
  | 'sizes'
  /** A whole number from 1 to 99. */
  | 'count'
  | 'style'
  | 'mark'
  | 'box'
  | 'colour'
  | 'flag'
  /** Any characters or references. */
  | 'text'
  | readonly string[];

export interface ElementKind {
  readonly attributes: Readonly<Record<string, AttributeType>>;
  /** Elements that may stand in it; text is allowed where `text` is true. */
  readonly children: readonly string[];
  readonly text: boolean;
  /** What is wrong with it that attributes and children alone do not show, a sentence each. */
  check?(element: Element): readonly string[];
  /** Natural height in points at this width. */
  height(element: Element, width: number, context: LayoutContext): number;
  /** Width in points its content asks for; absent on elements that take what they get. */
  width?(element: Element, context: LayoutContext): number;
  /** Items back to front inside the box. What does not fit is told by `context.fault`. */
  place(element: Element, box: Box, context: LayoutContext): Item[];
}

/** Elements that only mean something to the one around them (a cell, a node): it reads them, nothing else places them. */
export interface PartKind {
  readonly attributes: Readonly<Record<string, AttributeType>>;
  readonly children: readonly string[];
  readonly text: boolean;
}
