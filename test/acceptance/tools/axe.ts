/** What axe finds in a page, and whether it stands out to the side, as it is and in what else a reader may have. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Asked from outside: a page's own policy runs no script of ours. `rules`: ids of those that are asked; all where it is left out. */
async function faultsIn(page: Page, rules?: readonly string[]): Promise<readonly unknown[]> {
  const options = JSON.stringify(rules === undefined ? {} : { runOnly: rules });
  const { violations } = await page.evaluate<{ readonly violations: readonly Found[] }>(
    `${axe};axe.run(document, ${options})`,
  );
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
}

/** In pixels; 0 and less is not. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

export interface Screen {
  /** In pixels: the width at which the page was opened, and one at which nothing may stand out either. */
  readonly width: number;
  readonly other: number;
  /** Its dark colours are looked at too: they are the same at every width. */
  readonly dark: boolean;
}

/** A phone that is held upright, and one that is larger; a screen, and a smaller one. What is too wide stands out at one of these. */
export const SCREENS: readonly Screen[] = [
  { width: 320, other: 390, dark: false },
  { width: 1440, other: 1100, dark: true },
];

/** `mayStandOut`: what is enlarged is meant to be wider than the page. */
export async function faultsAt(page: Page, { other, dark }: Screen, mayStandOut = false): Promise<readonly unknown[]> {
  const over = await tooWide(page);
  const light = await faultsIn(page);
  if (dark) await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = dark ? await faultsIn(page, ['color-contrast']) : [];
  await page.setViewportSize({ width: other, height: 900 });
  const widths = mayStandOut ? [] : [over, await tooWide(page)];
  return [
    ...light,
    ...inDark.map((fault) => ['dark', fault]),
    ...widths.filter((by) => by > 0).map((by) => `${by} px too wide`),
  ];
}
