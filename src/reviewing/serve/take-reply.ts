/** What an organisation says to a question that we asked back. */
import { type Reason, refusedPage } from '../../pages/refused/refused-page.js';
import { nameOf } from '../../review/answered.js';
import { openRemarks, repliedBy } from '../../review/remarks.js';
import type { Posted, Reply } from '../../server/desk.js';
import type { Book } from './book.js';
import type { Whom } from './whom.js';

/** Taken after the last day for an answer too: it is we who asked. The same twice is one. */
export async function takeReply({ fields }: Posted, whom: Whom, book: Book): Promise<Reply> {
  const [id, text, by] = [fields.get('id') ?? '', textIn(fields), nameOf(fields.get('by') ?? '')];
  if (text === '') return refused('wordless', text, whom, book);
  if (by === '') return refused('nameless', text, whom, book);
  const { at } = book.review();
  let isTheirs = false;
  const recorded = await book.record(({ events }) => {
    const remark = openRemarks(events).find(
      (one) => one.id === id && one.organisation === whom.organisation && one.locale === whom.locale,
    );
    isTheirs = remark !== undefined;
    return remark === undefined ? [] : repliedBy(remark, { by, at, text });
  });
  if (recorded === undefined) return refused('unwritten', text, whom, book);
  if (!isTheirs) return refused('moved', text, whom, book);
  return { kind: 'next', to: 'answers?said=replied' };
}

const textIn = (fields: Posted['fields']): string => (fields.get('text') ?? '').replaceAll(/\r\n?/gu, '\n').trim();

function refused(reason: Reason, text: string, { locale, prefix }: Whom, book: Book): Reply {
  const { lang, words } = book.words(locale);
  const kept = text === '' ? [] : [text];
  const status = reason === 'moved' || reason === 'unwritten' ? 409 : 400;
  return { kind: 'page', status, page: refusedPage({ lang, words, reason, kept, back: `${prefix}answers` }) };
}
