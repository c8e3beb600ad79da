/** What stands in the round brackets of a link: a web or mail address, or a slide. */
import type { LinkTarget } from '../scene/text.js';
import { webAddress } from './web-address.js';

/** Where a link leads, or undefined where it can lead nowhere. */
export function linkTarget(destination: string): LinkTarget | undefined {
  const slide = /^slide:([\w.-]+)$/u.exec(destination)?.[1];
  if (slide !== undefined) return { slide };
  const url = webAddress(destination);
  return url === undefined ? undefined : { url };
}

/** Whether it is meant as an address: words in brackets («[sic](her)») are just words. */
export const isLinkAttempt = (destination: string): boolean => /[:/.#@\\]/u.test(destination);
