/** What the consultant does about a remark: settles it, or replies to it. */
import { openRemarks, remarksIn, replying, settling } from '../../review/remarks.js';
import type { Reply } from '../../server/desk.js';
import type { Book } from './book.js';
import { type Fields, refusal } from './consultant-refusal.js';
import { remarksFilter, remarksInOrder, remarksQuery } from './remarks-data.js';

/** Somebody else may have settled it meanwhile: then it stays as it is. Afterwards the next open one of the list is looked at. */
export async function settle(fields: Fields, book: Book): Promise<Reply> {
  const [id = '', reason = ''] = [fields.get('id'), fields.get('reason')?.trim()];
  const became = fields.get('became') === 'declined' ? 'declined' : 'done';
  if (became === 'declined' && reason === '') return refusal('reasonless', fields, book, remarkAt(id, fields));
  const following = nextOpen(id, fields, book);
  const recorded = await book.record(({ events }) =>
    openRemarks(events).some((one) => one.id === id) ? settling(id, became === 'done' ? {} : { reason }, events) : [],
  );
  if (recorded === undefined) return refusal('unwritten', fields, book, remarkAt(id, fields));
  if (recorded.length === 0) return refusal('handled', fields, book, remarkAt(id, fields));
  return next(following ?? id, fields, became);
}

/** The one after it in the list as it is shown, else the first one; undefined where no other is open. */
function nextOpen(id: string, fields: Fields, book: Book): string | undefined {
  const filter = remarksFilter((name) => fields.get(name));
  const all = remarksInOrder(remarksIn(book.review().log.events), filter, book);
  const own = all.filter((one) => filter.organisation === '' || one.organisation === filter.organisation);
  const at = own.findIndex((one) => one.id === id);
  return [...own.slice(at + 1), ...own.slice(0, Math.max(at, 0))].find(({ state }) => state === 'open')?.id;
}

/** A question, or an answer that settles nothing. */
export async function reply(fields: Fields, book: Book): Promise<Reply> {
  const [id = '', text = ''] = [fields.get('id'), fields.get('text')?.replaceAll(/\r\n?/gu, '\n').trim()];
  if (text === '') return refusal('wordless', fields, book, remarkAt(id, fields));
  const recorded = await book.record(({ events }) => replying(id, { text }, events));
  if (recorded === undefined) return refusal('unwritten', fields, book, remarkAt(id, fields));
  if (recorded.length === 0) return refusal('handled', fields, book, remarkAt(id, fields));
  return next(id, fields, 'replied');
}

const queryOf = (id: string, fields: Fields): Readonly<Record<string, string>> => ({
  ...remarksQuery(remarksFilter((name) => fields.get(name))),
  remark: id,
});

const remarkAt = (id: string, fields: Fields): string =>
  `/c/remarks?${new URLSearchParams(queryOf(id, fields)).toString()}`;

const next = (id: string, fields: Fields, said: string): Reply => ({
  kind: 'next',
  to: `remarks?${new URLSearchParams({ ...queryOf(id, fields), said }).toString()}#rh`,
});
