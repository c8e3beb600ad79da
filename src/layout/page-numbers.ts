/** Printed page numbers, and what a slide that was laid out had asked of them. */

/** First and last page of a slide; they differ where it is split. */
export interface PageSpan {
  readonly first: number;
  readonly last: number;
}

/** By slide id. */
export type Pages = ReadonlyMap<string, PageSpan>;

/** `order`: ids of all slides; `countOf`: how many pages one takes. */
export function numberPages(order: readonly string[], countOf: (id: string) => number): Pages {
  const pages = new Map<string, PageSpan>();
  let page = 1;
  for (const id of order) {
    pages.set(id, { first: page, last: page + countOf(id) - 1 });
    page += countOf(id);
  }
  return pages;
}

/** Answers from page numbers, and remembers what was asked. */
export interface PageAnswers {
  pageOf(slide: string): number | undefined;
  lastPageOf(slide: string): number | undefined;
  /** Whether other page numbers would have given the same answers. */
  holdFor(others: Pages): boolean;
}

export function answersFrom(pages: Pages): PageAnswers {
  const asked = new Map<string, PageSpan | undefined>();
  const ask = (slide: string): PageSpan | undefined => {
    const span = pages.get(slide);
    asked.set(slide, span);
    return span;
  };
  return {
    pageOf: (slide) => ask(slide)?.first,
    lastPageOf: (slide) => ask(slide)?.last,
    holdFor: (others) => [...asked].every(([slide, span]) => isSameSpan(span, others.get(slide))),
  };
}

const isSameSpan = (a: PageSpan | undefined, b: PageSpan | undefined): boolean =>
  a?.first === b?.first && a?.last === b?.last;
