/** Text as it stands in a scene: paragraphs of runs for PPTX, the same text broken into placed lines for PDF and SVG. */
import type { ColourToken, FontRole } from './palette.js';

/**
 * Size in points of raised signs beside text of every size, and shares of that size: by the first it is raised, at the second it is
 * drawn, as PowerPoint draws it. That makes 7.15 points: smaller signs cannot be read.
 */
export const superscriptSize = 11;
export const superscriptRise = 0.3;
export const superscriptScale = 0.65;

/**
 * Where a link leads: a web address, or a slide of this deck. Programs underline links of words; one to a slide that is not
 * `underlined` is a clear place over them in PPTX, which stays where it is when the words move. `end`: to its last page, not its first.
 */
export type LinkTarget =
  { readonly url: string } | { readonly slide: string; readonly underlined?: true; readonly end?: true };

/** Whether a line is drawn under the words of a link. */
export const isUnderlined = (link: LinkTarget | undefined): boolean =>
  link !== undefined && ('url' in link || link.underlined === true);

/** A colour behind a stretch of characters: how far it reaches over and under their baseline, in points, as tall as their font. */
export interface Highlight {
  readonly colour: ColourToken;
  readonly above: number;
  readonly below: number;
}

/** A stretch of characters in one style. Never holds a line break. */
export interface Run {
  readonly text: string;
  readonly font: FontRole;
  /** Points, before any superscript scaling. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: ColourToken;
  /** A raised sign, such as a footnote mark: made smaller, and raised, by the shares above. */
  readonly superscript?: true;
  /** By which share of its size a raised sign is raised instead. */
  readonly rise?: number;
  /** What those hear who cannot see the sign. */
  readonly spoken?: string;
  /** With no-break spaces alone it makes bars, squares and tiles that move along with their text. */
  readonly highlight?: Highlight;
  readonly link?: LinkTarget;
  /** BCP 47 tag where it differs from the paragraph's. */
  readonly lang?: string;
  /** The page number of this very slide: a field in PPTX. */
  readonly field?: 'slideNumber';
}

/** Whether there is more in it than spaces, which only carry a colour. */
export const hasWords = ({ text }: Run): boolean => /[^\s]/u.test(text);

/** Whether a reader who hears the page meets it: spaces that draw something may say what. */
export const isHeard = (run: Run): boolean => run.spoken !== undefined || hasWords(run);

export interface Bullet {
  readonly char: string;
  readonly colour: ColourToken;
  /** Level 0 or 1. */
  readonly level: number;
  /** A sign before a text, which repeats what it says: it makes no list. */
  readonly alone?: true;
  /** Points; as large as the text where absent. */
  readonly size?: number;
}

export type Align = 'left' | 'center' | 'right';

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align: Align;
  readonly bullet?: Bullet;
  /** Left margin of the text in points; with a bullet the sign hangs `hanging` points left of it. */
  readonly indent: number;
  readonly hanging: number;
  /** Exact distance between baselines, in points (`a:spcPts` in PPTX). */
  readonly leading: number;
  /** Points above the paragraph; 0 on the first one of a body. */
  readonly spaceBefore: number;
  readonly lang: string;
  readonly unit?: string;
  readonly lines: readonly TextLine[];
}

/** One line as drawn. `x` and `baseline` are relative to the top left of the item's (or cell's) box. */
export interface TextLine {
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly segments: readonly Segment[];
}

/** Part of a run on one line, without the space at which the line was broken. */
export interface Segment {
  /** Index into the paragraph's runs. */
  readonly run: number;
  readonly text: string;
  /** Offset from the line's x, and advance, in points. */
  readonly x: number;
  readonly width: number;
}

export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const noInsets: Insets = { left: 0, top: 0, right: 0, bottom: 0 };

export interface TextBody {
  readonly paragraphs: readonly Paragraph[];
  /** What those hear before the words who do not see how they look or where they stand. */
  readonly heard?: string;
  /** Points; `right` is already widened to the width at which the breaks are pinned. */
  readonly insets: Insets;
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Height of all lines and spaces, without insets. */
  readonly height: number;
  /** More lines are refused, however tall the box is. */
  readonly maxLines?: number;
}
