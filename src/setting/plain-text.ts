/** The characters of a text as typed, without its looks, for alternative texts, bookmarks and chart labels. */
import type { RichText, RichRun } from '../model/rich-text.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Pages, Texts } from './context.js';
import { isElement, type Node } from '../template/element.js';

/** Elements that stand in the content are left out. */
export const plainText = (content: readonly Node[], texts: Texts): string =>
  content
    .map((node) => (isElement(node) ? '' : node.kind === 'literal' ? node.text : plainOf(texts.text(node), texts)))
    .join('');

/** Footnote marks are left out; paragraphs are joined by a space. */
export function plainOf(rich: RichText, context: Pages): string {
  const paragraphs = rich.paragraphs.map((paragraph) =>
    paragraph.runs
      .filter((run) => !run.superscript)
      .map((run) => pageText(run, context))
      .join(''),
  );
  return plainCharacters(paragraphs.join(' '));
}

/** On a continuation slide its own number is that of the part, elsewhere a slide's number is that of its first part. */
export function pageText({ text, page, since }: RichRun, context: Pages): string {
  if (page === undefined) return text;
  if (since !== undefined) return spanEnd(page, since, context);
  return String((page === context.slide ? context.page : context.pageOf(page)) ?? '');
}

/** A dash and the last page of `to`; nothing where that is the page on which the span begins. */
function spanEnd(to: string, since: string, pages: Pages): string {
  const last = pages.lastPageOf(to);
  return last === undefined || last === pages.pageOf(since) ? '' : `–${last}`;
}
