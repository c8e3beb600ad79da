/** How far two pictures of a page differ, measured in a browser, which can read both. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

export interface Pictures {
  /** Addresses of pictures as data; the second gives the size in pixels. */
  readonly drawn: string;
  readonly wanted: string;
  /** Size at which the first one is drawn, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

const script = fileURLToPath(new URL('measure-difference.js', import.meta.url));

/**
 * Gives the share of pixels, in per cent, that differ: programs smooth the edges of letters in their own ways, which does not
 * count, but a line elsewhere, a missing sign or another colour does.
 */
export async function openComparison(browser: Browser): Promise<(pictures: Pictures) => Promise<number>> {
  const page = await browser.newPage();
  await page.addScriptTag({ path: script });
  return (pictures) => page.evaluate(`measureDifference(${JSON.stringify(pictures)})`);
}
