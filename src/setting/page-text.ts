/** The numbers of pages in texts, which only layout knows. */
import type { RichRun } from '../model/rich-text.js';
import type { LayoutContext } from './context.js';

type Pages = Pick<LayoutContext, 'slide' | 'page' | 'pageOf' | 'lastPageOf'>;

/** On a continuation slide its own number is that of the part, elsewhere a slide's number is that of its first part. */
export function pageText({ text, page, since }: RichRun, context: Pages): string {
  if (page === undefined) return text;
  if (since !== undefined) return spanEnd(page, since, context);
  return String((page === context.slide ? context.page : context.pageOf(page)) ?? '');
}

/** A dash and the last page of `to`; nothing where that is the page on which the span begins. */
function spanEnd(to: string, since: string, { pageOf, lastPageOf }: Pages): string {
  const last = lastPageOf(to);
  return last === undefined || last === pageOf(since) ? '' : `–${last}`;
}
