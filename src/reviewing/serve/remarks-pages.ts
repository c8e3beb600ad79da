/** The page of what organisations remarked. */
import type { Around } from '../../pages/consultant/frame.js';
import { REMARK_SORTS } from '../../pages/consultant/remark-marks.js';
import { remarksPage } from '../../pages/consultant/remarks-page.js';
import type { Html } from '../../pages/html.js';
import { remarksIn } from '../../review/remarks.js';
import type { Book } from './book.js';
import { namingIn } from './naming.js';
import { chosenOf, inOrder, shownOf } from './remarks-data.js';

/** `isThere`: whether the server still has a file that came back. */
export function remarksPageIn(
  around: Around,
  query: URLSearchParams,
  book: Book,
  isThere: (file: string) => boolean,
): Html {
  const { log, deck, project, shown: told } = book.review();
  const all = remarksIn(log.events);
  const sort = REMARK_SORTS.find((one) => one === query.get('sort')) ?? 'open';
  const namingOf = (locale: string) => namingIn(book.words(locale), project, book.drawn(locale));
  const naming = namingOf(deck.source);
  const ordered = inOrder(all, sort, [...told(deck.source).keys()], naming);
  const list = ordered.map((one) =>
    shownOf(one, namingOf(deck.locales.includes(one.locale) ? one.locale : deck.source), { all, isThere }),
  );
  const asked = all.find(({ id }) => id === query.get('remark')) ?? ordered[0];
  const show = (['open', 'done', 'declined'] as const).find((one) => one === query.get('show')) ?? 'all';
  return remarksPage({
    ...around,
    remarks: list,
    filter: { show, organisation: query.get('organisation') ?? '', sort },
    organisations: [...new Set(all.map(({ organisation }) => organisation))].map((id) => ({
      id,
      name: naming.organisation(id).short,
    })),
    ...(asked === undefined ? {} : { chosen: chosenOf(asked, namingOf(asked.locale), book, { all, isThere }) }),
  });
}
