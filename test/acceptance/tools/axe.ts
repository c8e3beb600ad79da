/** What axe finds in a page, and whether it stands out to the side, as it is and in what else a reader may have. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Looked {
  /** What is enlarged is meant to be wider than the page. */
  readonly mayStandOut?: boolean;
  /** Selector of what was looked at in another state, and is the same in this one. */
  readonly known?: string;
}

/** Asked from outside: a page's own policy runs no script of ours. `rules`: ids of those that are asked; all where it is left out. */
async function faultsIn(page: Page, known: string | undefined, rules?: readonly string[]): Promise<readonly unknown[]> {
  const options = JSON.stringify(rules === undefined ? {} : { runOnly: rules });
  const looked = JSON.stringify({ include: [['html']], exclude: known === undefined ? [] : [[known]] });
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const { violations } = await page.evaluate<{ readonly violations: readonly Found[] }>(
    `axe.run(${looked}, ${options})`,
  );
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
}

/** In pixels; 0 and less is not. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

/** In pixels: the width at which a page is to be opened. */
export const WIDTH = 1440;

/** A smaller screen, a large phone that is held upright, and a small one. What is too wide stands out at one of these, or at the first. */
const NARROWER = [1100, 390, 320];

/**
 * A state of a page in its light and its dark colours, which are the same at every width, and as small as it gets. It stays there.
 */
export async function faultsOf(page: Page, { mayStandOut = false, known }: Looked = {}): Promise<readonly unknown[]> {
  const light = await faultsIn(page, known);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await faultsIn(page, known, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  const over = [[WIDTH, await tooWide(page)]];
  for (const width of NARROWER) {
    await page.setViewportSize({ width, height: 900 });
    over.push([width, await tooWide(page)]);
  }
  const small = await faultsIn(page, known);
  return [
    ...light,
    ...dark.map((fault) => ['dark', fault]),
    ...over.flatMap(([width = 0, by = 0]) => (by > 0 && !mayStandOut ? [`${by} px too wide at ${width} px`] : [])),
    ...small.map((fault) => ['small', fault]),
  ];
}
