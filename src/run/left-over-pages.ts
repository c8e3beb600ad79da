/** Files of pages that earlier builds of a deck have left: it had more pages, or other numbers on them. */
import { basename } from 'node:path';
import type { BuiltFile } from './command.js';

export interface LeftOver {
  /** Name of the file in the out folder. */
  readonly name: string;
  readonly page: number;
  /** What all files of the deck's pages begin with. */
  readonly deck: string;
}

/** `names`: all that stand in the folder of the files that were written; in order of pages. */
export function leftOverPages(files: readonly BuiltFile[], names: readonly string[]): readonly LeftOver[] {
  const written = new Set(files.map(({ path }) => basename(path)));
  const decks = new Set([...written].flatMap((name) => pageOf(name)?.series ?? []));
  const perPage = files.some(({ page }) => page !== undefined);
  return (perPage ? names : [])
    .flatMap((name) => {
      const found = written.has(name) ? undefined : pageOf(name);
      return found !== undefined && decks.has(found.series) ? [{ name, page: found.page, deck: found.deck }] : [];
    })
    .sort((a, b) => a.page - b.page);
}

/** `deck.nb.7.svg`; all files of one deck, locale and format are one series. */
function pageOf(name: string): { series: string; deck: string; page: number } | undefined {
  const [, deck, page, format] = /^(.+)\.([1-9]\d*)\.([^.]+)$/u.exec(name) ?? [];
  return deck === undefined || page === undefined || format === undefined
    ? undefined
    : { series: `${deck}.${format}`, deck, page: Number(page) };
}
