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
  /** Whether other page numbers would have given the same answers. */
  holdFor(others: Pages): boolean;
  /** Whether an answer depends on `slide` itself or on slides after it, which are laid out later. */
  reachBeyond(slide: string): boolean;
}

export function answersFrom(pages: Pages): PageAnswers {
  const [firsts, lasts] = [asking(pages, 'first'), asking(pages, 'last')];
  const isBefore = (slide: string, other: string): boolean =>
    (pages.get(slide)?.first ?? 0) < (pages.get(other)?.first ?? 0);
  return {
    pageOf: firsts.ask,
    lastPageOf: lasts.ask,
    holdFor: (others) => firsts.holdFor(others) && lasts.holdFor(others),
    reachBeyond: (slide) =>
      [...firsts.asked.keys()].some((other) => isBefore(slide, other)) ||
      [...lasts.asked.keys()].some((other) => !isBefore(other, slide)),
  };
}

interface Asking {
  readonly asked: ReadonlyMap<string, number | undefined>;
  readonly ask: (slide: string) => number | undefined;
  holdFor(others: Pages): boolean;
}

/**
 * First and last pages are kept apart: a slide that is split turns out to have another last page, but mostly only first
 * pages are asked for.
 */
function asking(pages: Pages, end: keyof PageSpan): Asking {
  const asked = new Map<string, number | undefined>();
  return {
    asked,
    ask: (slide) => {
      const page = pages.get(slide)?.[end];
      asked.set(slide, page);
      return page;
    },
    holdFor: (others) => [...asked].every(([slide, page]) => page === others.get(slide)?.[end]),
  };
}
