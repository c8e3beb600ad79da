/** What layout carries through one attempt at one slide: the theme at a step of the fit, the texts, and what did not fit. */
import type { Style } from '../theme/theme.js';
import type { Words } from '../model/program-words.js';
import type { RichText } from '../model/rich-text.js';
import type { Box, ColourToken, Item, Placeholder } from '../scene/scene.js';
import type { Insets } from '../scene/text.js';
import type { Element, Reference } from '../template/element.js';
import type { FontSet } from '../text/fonts.js';
import type { Hyphenation } from '../text/hyphenate.js';
import type { Fault } from './fault.js';
import type { Looks } from './looks.js';

/** A placeholder where it was met: its place on the slide, and its style at the first step of the fit. */
export interface MetSlot {
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly style: Style;
  readonly insets: Insets;
}

/** One page of a slide that is split at its table, its columns of tables or its map: the row groups, or steps, from `start` to `end` (exclusive) stand on it. */
export interface Part {
  readonly index: number;
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** First row group of each part, so that the page of any group can be told. */
  readonly starts: readonly number[];
  /** Names of the row groups that stand on it. */
  readonly groups: readonly string[];
  readonly split: Element;
}

/** A slide to be drawn small: its layout's decoration first, in points of the page. */
export interface Example {
  readonly background: ColourToken;
  readonly items: readonly Item[];
}

/** How large a picture is, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface LayoutContext extends Looks {
  /**
   * Stands for the slide at this step, in all attempts at it and at parts of it. What is remembered for so long tells of no
   * fault, and depends on the part by nothing but the page's number.
   */
  readonly sitting: object;
  readonly fonts: FontSet;
  readonly slide: string;
  readonly lang: string;
  readonly page: number;
  /** Present while a slide is laid out as continuation slides. */
  readonly part?: Part;
  text(reference: Reference): RichText;
  /** Printed number of a slide's first page. */
  pageOf(slide: string): number | undefined;
  /** Printed number of its last page, which is another where the slide is split. */
  lastPageOf(slide: string): number | undefined;
  /** A word of the framework with values put in. */
  readonly words: Words;
  /** Cuts words of a language where a line may end in them; none where its locale names no patterns. */
  hyphenation(lang: string): Hyphenation | undefined;
  /** A number with the locale's separators. */
  number(value: number): string;
  /** A fresh item id; `wish` is kept where it is free. */
  id(wish: string): string;
  fault(fault: Fault): void;
  /** Tells of a placeholder of the slide's layout, whether the slide fills it or not. */
  slot(slot: MetSlot): void;
  /** The example of a slide type; undefined where none fits on a page. */
  example(type: string): Example | undefined;
  /** Of the picture at a path of the project; undefined where it cannot be shown, which is told elsewhere. */
  pictureSize(path: string): PictureSize | undefined;
  height(element: Element, width: number): number;
  /** The lowest that the element may become at this width where room is short. */
  least(element: Element, width: number): number;
  width(element: Element): number;
  /** Of the height offered, how much the element takes. */
  taken(element: Element, width: number, offered: number): number;
  place(element: Element, box: Box): Item[];
  /** What would not fit if the element were placed there, without placing it. */
  faultsOf(element: Element, box: Box): readonly Fault[];
}
