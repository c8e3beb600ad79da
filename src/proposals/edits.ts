/** What somebody has changed in a returned file, held against what the pack held; nothing here knows the content of today. */
import type { ReturnedFile, Unread } from '../returned/returned.js';
import type { Snapshot } from '../review/snapshot.js';
import type { SlideEdit, TextEdit, ValueEdit } from './edit.js';
import { matchPages, type PageMatches } from './match-pages.js';
import { pageEdits } from './page-edits.js';
import { slideEdits } from './slide-edits.js';

export interface Edits {
  readonly texts: readonly TextEdit[];
  readonly slides: readonly SlideEdit[];
  readonly values: readonly ValueEdit[];
  readonly unread: readonly Unread[];
  /** Slides by number in the returned file, and the page of the pack that each is. */
  readonly pages: PageMatches;
}

export function editsIn(snapshot: Snapshot, file: ReturnedFile): Edits {
  const pages = matchPages(snapshot.pages, file.pages, file.map);
  if (file.isFixed) return { texts: [], slides: [], values: [], unread: [], pages };
  const found = pages.pairs.map((pair) => pageEdits(snapshot, pair));
  return {
    texts: found.flatMap(({ texts }) => texts),
    slides: [...slideEdits(snapshot, pages), ...found.flatMap(({ added }) => added)],
    values: found.flatMap(({ values }) => values),
    unread: found.flatMap(({ unread }) => unread),
    pages,
  };
}
