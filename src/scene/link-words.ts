/** What is told of a link to a slide, for those who do not see where it stands. */
import { onceFor } from './once-for.js';
import { plainCharacters } from './plain-characters.js';
import type { Scene } from './scene.js';
import type { LinkTarget } from './text.js';

/** Titles of the first and the last page of a slide. */
export interface PageTitles {
  readonly first: string;
  readonly last: string;
}

export type SlideTarget = Extract<LinkTarget, { readonly slide: string }>;

/** By slide: those that a link can lead to. */
export const pageTitles = onceFor((scenes: readonly Scene[]): ReadonlyMap<string, PageTitles> => {
  const titles = new Map<string, PageTitles>();
  for (const { slide, title } of scenes) titles.set(slide, { first: titles.get(slide)?.first ?? title, last: title });
  return titles;
});

/**
 * «Page 20: Who pays for what», for a number, also one that ends a span («–23»); for words these and the title. `page` is the
 * word before a number.
 */
export function linkWords(
  words: string,
  { slide, end }: SlideTarget,
  titles: ReadonlyMap<string, PageTitles>,
  page: string,
): string {
  const said = plainCharacters(words).trim();
  const number = /^\u2013?(\d+)$/u.exec(said)?.[1];
  const where = number === undefined ? said : `${page} ${number}`;
  const title = titles.get(slide)?.[end === true ? 'last' : 'first'] ?? '';
  return title === '' || title === where ? where : `${where}: ${title}`;
}
