/** The page of what organisations remarked. */
import type { Around } from '../../pages/consultant/frame.js';
import { remarksPage } from '../../pages/consultant/remarks-page.js';
import type { Html } from '../../pages/html.js';
import { remarksIn } from '../../review/remarks.js';
import type { Book } from './book.js';
import { namingIn } from './naming.js';
import { chosenOf, remarksFilter, remarksInOrder, shownOf } from './remarks-data.js';

/** `isThere`: whether the server still has a file that came back. */
export function remarksPageIn(
  around: Around,
  query: URLSearchParams,
  book: Book,
  isThere: (file: string) => boolean,
): Html {
  const { log, deck, project } = book.review();
  const all = remarksIn(log.events);
  const filter = remarksFilter((name) => query.get(name));
  const namingOf = (locale: string) => namingIn(book.words(locale), project, book.drawn(locale));
  const naming = namingOf(deck.source);
  const ordered = remarksInOrder(all, filter, book);
  const list = ordered.map((one) =>
    shownOf(one, namingOf(deck.locales.includes(one.locale) ? one.locale : deck.source), { all, isThere }),
  );
  const asked = all.find(({ id }) => id === query.get('remark')) ?? ordered[0];
  return remarksPage({
    ...around,
    remarks: list,
    filter,
    organisations: [...new Set(all.map(({ organisation }) => organisation))].map((id) => ({
      id,
      name: naming.organisation(id).short,
    })),
    ...(asked === undefined ? {} : { chosen: chosenOf(asked, namingOf(asked.locale), book, { all, isThere }) }),
  });
}
