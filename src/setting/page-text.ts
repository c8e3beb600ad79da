/** The numbers of pages in texts, which only layout knows. */
import type { RichRun } from '../model/rich-text.js';
import type { Pages } from './context.js';

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
