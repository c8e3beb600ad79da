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
  readonly pageOf: (slide: string) => number | undefined;
  readonly lastPageOf: (slide: string) => number | undefined;
  /** Slides whose last page was asked for. */
  readonly spans: ReadonlySet<string>;
  /** Whether other page numbers would have given the same answers. */
  holdFor(others: Pages): boolean;
}

/**
 * First and last pages are kept apart: a slide that is split turns out to have another last page, but mostly only first
 * pages are asked for.
 */
export function answersFrom(pages: Pages): PageAnswers {
  const asked = { first: new Set<string>(), last: new Set<string>() };
  const answer = (end: keyof PageSpan) => (slide: string) => {
    asked[end].add(slide);
    return pages.get(slide)?.[end];
  };
  const isSame = (end: keyof PageSpan, others: Pages): boolean =>
    [...asked[end]].every((slide) => pages.get(slide)?.[end] === others.get(slide)?.[end]);
  return {
    pageOf: answer('first'),
    lastPageOf: answer('last'),
    spans: asked.last,
    holdFor: (others) => isSame('first', others) && isSame('last', others),
  };
}
