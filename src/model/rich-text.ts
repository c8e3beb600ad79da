/** A text of the deck in one locale: Markdown parsed, facts and names filled in, page references still open. */
import type { LinkTarget } from '../scene/text.js';

export interface RichRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** A footnote mark, already its number. */
  readonly superscript?: true;
  /** On a raised sign that the sources disagree: what those hear who cannot see it. */
  readonly disputed?: string;
  /** On a footnote mark: what those hear in its place, to whom «2015³» would be another number. */
  readonly spoken?: string;
  readonly link?: LinkTarget;
  /** BCP 47 tag, where the words are of another language than the text around them. */
  readonly lang?: string;
  /** The page number of this slide stands here; `text` is a guess until the pages are known. */
  readonly page?: string;
  /** It begins a span of pages, and so is the first page of `page` on its continuation slides too. */
  readonly begins?: true;
  /** It ends a span that begins at this slide: a dash and the last page of `page`, or nothing where both stand on one page. */
  readonly since?: string;
  /** Says `words` in the place of `text` where this slide has more than one page: «See pp. 4–5». */
  readonly several?: { readonly slide: string; readonly words: string };
}

export interface RichParagraph {
  /** Bullet level 0 or 1; absent on plain paragraphs. */
  readonly bullet?: 0 | 1;
  readonly runs: readonly RichRun[];
}

export interface RichText {
  readonly paragraphs: readonly RichParagraph[];
  /** BCP 47 tag of the words, which is the fallback's where the translation is missing. */
  readonly lang: string;
  readonly unit?: string;
}
