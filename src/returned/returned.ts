/** What came back in a file, whatever its format: words by page and shape, comments, and what could not be read. */

import type { Reason } from '../model/reason.js';

export interface ReturnedFile {
  /** What its own parts say it is; absent where programs have dropped it. */
  readonly map?: UnitMap;
  readonly pages: readonly ReturnedPage[];
  /** Its words are for recognising pages alone: nobody edits them in such a file. */
  readonly isFixed?: true;
  readonly comments: readonly ReturnedComment[];
  readonly unread: readonly Unread[];
  /** Absent where it does not say that anybody has saved it since it was built. */
  readonly saved?: Saved;
}

/** Who saved a file last, when and in which program, as far as it says so. */
export interface Saved {
  readonly by?: string;
  /** ISO 8601. */
  readonly at?: string;
  readonly program?: string;
}

/** A part of the file that was not read, and why. */
export interface Unread {
  readonly part: string;
  readonly why: readonly Reason[];
  /** Page of the file, from 1, where the part is known to stand on one. */
  readonly page?: number;
  /** What people call it. */
  readonly kind?: 'smartart' | 'ink';
  /** Where they are known: the slide of the deck that it stands on, and the unit of its text. */
  readonly slide?: string;
  readonly unit?: string;
  /** What a reader of the pack saw there, and what they wrote, where words of both are known. */
  readonly read?: { readonly old: string; readonly new: string };
  /** What people can do; they look at the file where nothing is said. */
  readonly advice?: Advice;
}

/**
 * `ask`: whoever drew it can write it; `again`: the file is broken there, another copy may not be; `rest`: it was too much for one file;
 * `facts`: the figures that it is reckoned from can be changed.
 */
export type Advice = 'look' | 'ask' | 'again' | 'rest' | 'facts';

/** Which shape showed which units when the file was built. */
export interface UnitMap {
  readonly deck: string;
  /** Tag of the project's locale, or the BCP 47 tag of its language (`nb-NO`): files say the one or the other. */
  readonly locale?: string;
  readonly lang?: string;
  readonly pages: readonly { readonly id: string; readonly slide: string; readonly shown?: string }[];
}

export interface ReturnedPage {
  /** From 1, as it stands in the file. */
  readonly number: number;
  readonly name?: string;
  /** Nothing of it could be read: it is there, and nobody knows which page it is. */
  readonly isUnread?: true;
  readonly shapes: readonly ReturnedShape[];
  /** Absent where they could not be read. */
  readonly notes?: readonly ReturnedParagraph[];
}

export interface ReturnedShape {
  /** The file's own number for it. */
  readonly id: string;
  readonly name: string;
  /** Kind of placeholder, as the format calls it. */
  readonly placeholder?: string;
  /** Left, top, width and height in points; absent where it is inherited. */
  readonly box?: readonly [number, number, number, number];
  readonly paragraphs: readonly ReturnedParagraph[];
  /** What it shows, in words; absent where there is none, or a program has dropped it. */
  readonly alt?: string;
  readonly chart?: ReturnedChart;
  /** For tables: the paragraphs of the cells, by row and column. */
  readonly cells?: readonly (readonly (readonly ReturnedParagraph[])[])[];
}

/** What a chart shows, as its file keeps it beside the workbook it is drawn from. */
export interface ReturnedChart {
  readonly categories: readonly string[];
  readonly series: readonly ReturnedSeries[];
}

export interface ReturnedSeries {
  readonly name: string;
  /** By category; null where there is none. */
  readonly values: readonly (number | null)[];
  /** The same in the workbook that the chart is drawn from; absent where that could not be read. */
  readonly stored?: readonly (number | null)[];
  /** Labels that somebody typed instead of the value, by category. */
  readonly labels: ReadonlyMap<number, readonly ReturnedParagraph[]>;
}

export interface ReturnedParagraph {
  readonly runs: readonly ReturnedRun[];
  /** Level of bullets, from 0. */
  readonly level: number;
}

export interface ReturnedRun {
  readonly text: string;
  /** The number of the page stands here, as programs fill it in: `text` is whatever they last did. */
  readonly field?: 'slideNumber';
  /** Absent where it is inherited. */
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A raised sign. */
  readonly raised?: true;
  readonly link?: string;
}

export interface Reply {
  readonly by: string;
  readonly at?: string;
  readonly text: string;
}

export interface ReturnedComment extends Reply {
  /** From 1; absent where it is about the whole file. */
  readonly page?: number;
  /** `ReturnedShape.id` of the shape that it hangs on. */
  readonly shape?: string;
  /** The words that it marks. */
  readonly words?: string;
  /** Where it stands on the page, in points from the top left. */
  readonly place?: readonly [number, number];
  readonly replies: readonly Reply[];
  readonly resolved: boolean;
}
