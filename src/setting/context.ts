/**
 * What layout hands to elements while it tries one slide, in groups by purpose: a function asks for the groups that it uses.
 * The groups build on each other - what sets a text, what measures an element, what draws it - and each sees more than the
 * one before, so that a function's parameter says what its result may depend on, and how long it may be remembered (`memo.ts`).
 */
import type { Mark, Style, Theme } from '../theme/theme.js';
import type { Words } from '../model/program-words.js';
import type { RichText } from '../model/rich-text.js';
import type { Box, ColourToken, Item, Placeholder } from '../scene/scene.js';
import type { Insets, Run } from '../scene/text.js';
import type { Element, Reference } from '../template/element.js';
import type { FontSet } from '../text/fonts.js';
import type { Hyphenation } from '../text/hyphenate.js';
import type { Fault } from './fault.js';

/** A placeholder where it was met: its place on the slide, and its style at the first step of the fit. */
export interface MetSlot {
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly style: Style;
  readonly insets: Insets;
}

/**
 * One page of a slide that is split at a table, columns of tables or a map. It shows the row groups, or the steps, from
 * `start` to `end` (exclusive).
 */
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
  /** It is not there yet, and the size stands for it: only in drafts. */
  readonly missing?: true;
}

export interface Themed {
  readonly theme: Theme;
}

/** The looks of a theme at one step of the fit, as attributes and elements ask for them. */
export interface Looks extends Themed {
  /** Stands for the slide at this step, in all attempts at it and at parts of it. */
  readonly sitting: object;
  /** Which step of the fit this is: 0 as designed, later ones smaller, negative ones larger. */
  readonly step: number;
  /** The same object each time, so that results can be remembered by it. */
  style(name: string): Style;
  mark(name: string): Mark;
}

export interface Numbers {
  /** A number with the locale's separators and so many decimals, else at most two. */
  number(value: number, decimals?: number): string;
  /** A share in per cent as the locale prints it. */
  percent(value: number): string;
}

/** The words of a locale. */
export interface Wording extends Numbers {
  readonly lang: string;
  text(reference: Reference): RichText;
  /** A word of the framework with values put in. */
  readonly words: Words;
}

/** Which slide this is, and the numbers printed on pages. */
export interface Pages {
  readonly slide: string;
  readonly page: number;
  /** Printed number of a slide's first page. */
  pageOf(slide: string): number | undefined;
  /** Printed number of its last page, which is another where the slide is split. */
  lastPageOf(slide: string): number | undefined;
}

/** What a text says. */
export interface Texts extends Wording, Pages {}

/** What lines are broken by. */
export interface Typesetting {
  readonly fonts: FontSet;
  /** Cuts words of a language where a line may end in them; none where its locale names no patterns. */
  hyphenation(lang: string): Hyphenation | undefined;
}

/** What texts are set with. It stays the same in all attempts at a slide at one step of the fit, but for the number of the page. */
export interface Setting extends Looks, Texts, Typesetting {}

/** A drawing as part of a line of text: stretches of no-break spaces, and of words, on a colour. */
export interface Inline {
  readonly runs: readonly Run[];
  /** Ids of the units shown. */
  readonly units: readonly string[];
  /** What of it does not fit, to be told where it is placed. */
  readonly faults: readonly Fault[];
}

/** Sizes of the elements that stand in an element, in points. */
export interface Sizes {
  height(element: Element, width: number): number;
  /** The lowest that the element may become at this width where room is short. */
  least(element: Element, width: number): number;
  width(element: Element): number;
  /** How the element stands in a text, at most so many points wide. */
  inline(element: Element, width: number): Inline;
  /** How much of the height offered the element takes. */
  taken(element: Element, width: number, offered: number): number;
  /** Whether all of it would fit if it were placed there, at this step of the fit or another, without placing it. */
  fits(element: Element, box: Box, step?: number): boolean;
}

/** What a slide shows that is no text. */
export interface Shown {
  /** The example of a slide type; undefined where none fits on a page. */
  example(type: string): Example | undefined;
  /** How large the picture at a path of the project is; undefined where it cannot be shown, which is told elsewhere. */
  pictureSize(path: string): PictureSize | undefined;
}

/** Which page of a split slide this is. */
export interface Parted {
  /** Present while a slide is laid out as continuation slides. */
  readonly part?: Part;
}

/** What elements are measured with: nothing is told, and nothing made, while they are. */
export interface Measuring extends Setting, Sizes, Shown, Parted {
  /** Stands for this attempt: what is measured is remembered as long as it. */
  readonly attempt: object;
}

export interface Ids {
  /** A fresh item id; `wish` is kept where it is free. */
  id(wish: string): string;
}

export interface Faults {
  fault(fault: Fault): void;
}

/** What makes items of texts and shapes. */
export interface Drawing extends Setting, Ids, Faults {}

/** All of it, for elements in which others are placed. */
export interface LayoutContext extends Measuring, Drawing {
  place(element: Element, box: Box): Item[];
  /** Tells of a placeholder of the slide's layout, whether the slide fills it or not. */
  slot(slot: MetSlot): void;
}
