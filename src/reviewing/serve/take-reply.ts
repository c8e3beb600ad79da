/** What an organisation says to a question that we asked back. */
import { type Reason, refusedPage } from '../../pages/refused/refused-page.js';
import { nameOf } from '../../review/answered.js';
import { openRemarks, repliedBy } from '../../review/remarks.js';
import { written } from '../../review/written.js';
import type { Posted, Reply } from '../../server/desk.js';
import type { Book } from './book.js';
import { langIn, type Whom } from './whom.js';

/** Taken after the last day for an answer too: it is we who asked. The same twice is one. */
export async function takeReply({ fields }: Posted, whom: Whom, book: Book): Promise<Reply> {
  const read = { prefix: whom.prefix, lang: langIn(fields.get('lang'), whom, book) };
  const [id, text, by] = [fields.get('id') ?? '', textIn(fields), nameOf(fields.get('by') ?? '')];
  if (text === '') return refused('wordless', text, read, book);
  if (by === '') return refused('nameless', text, read, book);
  let isTheirs = false;
  const recorded = await book.record(({ events }) => {
    const remark = openRemarks(events).find(
      (one) => one.id === id && one.organisation === whom.organisation && one.locale === whom.locale,
    );
    isTheirs = remark !== undefined;
    return remark === undefined ? [] : repliedBy(remark, { by, text });
  });
  if (recorded === undefined) return refused('unwritten', text, read, book);
  if (!isTheirs) return refused('settled', text, read, book);
  return { kind: 'next', to: `answers?lang=${read.lang}&said=replied` };
}

const textIn = (fields: Posted['fields']): string => written(fields.get('text') ?? '');

/** In the language in which the list is read. */
function refused(
  reason: Reason,
  text: string,
  { prefix, lang: tag }: { readonly prefix: string; readonly lang: string },
  book: Book,
): Reply {
  const { lang, words } = book.words(tag);
  const kept = text === '' ? [] : [text];
  const status = reason === 'settled' || reason === 'unwritten' ? 409 : 400;
  return {
    kind: 'page',
    status,
    page: refusedPage({ lang, words, reason, kept, back: `${prefix}answers?lang=${tag}` }),
  };
}
