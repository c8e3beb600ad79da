/** What the files of a deck are called. The file of some of its slides never takes the place of the whole deck's. */
import type { Format } from '../render/formats.js';
import { pageFileName } from '../scene/file-in-the-making.js';
import { digestOf } from '../world/digest.js';

export const FILE_NAME = '<deck>.<locale>.<format>';
/** For formats that write one file for each page. */
export const PAGE_NAME = '<deck>.<locale>.<page>.<format>';
export const EXCERPT_NAME = '<deck>.<locale>.slides-<ids>.<format>';

/** A deck in one locale, and which of its slides where they are not all. */
export interface Named {
  readonly deck: string;
  readonly locale: string;
  readonly slides?: readonly string[];
}

/** `deck.nb`, or `deck.nb.slides-cover`: what all its files begin with. */
export const nameOf = ({ deck, locale, slides }: Named): string =>
  [deck, locale, ...(slides ? [excerptName(slides)] : [])].join('.');

/** `deck.nb.pdf`, or `deck.nb.7.svg` for the file of a page. */
export const fileName = (named: Named, { id }: Format, page?: number): string =>
  page === undefined ? `${nameOf(named)}.${id}` : pageFileName(nameOf(named), page, id);

/** Longer lists of ids are cut: systems allow names of 255 bytes, and people read less. */
const LONGEST = 60;

/**
 * `slides-cover+plan.risks`; of many slides the first, how many more, and a sign that tells one choice from another:
 * `slides-cover+11-more-1a2b3c`. The same slides always give the same name. Ids are safe as parts of names.
 */
export function excerptName(slides: readonly string[]): string {
  const whole = slides.join('+');
  if (whole.length <= LONGEST) return `slides-${whole}`;
  const sign = digestOf(whole).slice(0, 6);
  return `slides-${(slides[0] ?? '').slice(0, LONGEST)}+${slides.length - 1}-more-${sign}`;
}
