/** A unit's text in one locale as it is typed, and piece by piece as it is printed. */
import type { RichRun } from '../model/rich-text.js';
import type { MarkdownPiece } from '../text/inline-markdown.js';

export interface PrintedUnit {
  readonly text: string;
  /** Tag of the locale whose words they are. */
  readonly tag: string;
  readonly paragraphs: readonly PrintedParagraph[];
}

export interface PrintedParagraph {
  readonly bullet?: 0 | 1;
  readonly pieces: readonly PrintedPiece[];
}

/** A piece as it is typed, and what it prints before typography; `run.page` where a page number stands. */
export interface PrintedPiece {
  readonly piece: MarkdownPiece;
  readonly run: RichRun;
  /** The sign behind it that the sources disagree. */
  readonly mark?: RichRun;
}
