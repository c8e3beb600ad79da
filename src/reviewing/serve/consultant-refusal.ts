/** What the consultant posted and nothing became of: every word of it is given back, and the way leads to where it was written. */
import { type Reason, refusedPage } from '../../pages/refused/refused-page.js';
import type { Reply } from '../../server/desk.js';
import type { Book } from './book.js';

export type Fields = ReadonlyMap<string, string>;

/** Fields that people write in. */
const WRITTEN = ['by', 'reason', 'text', 'quote'];

const LATER: ReadonlySet<Reason> = new Set(['moved', 'handled', 'unwritten', 'forgotten', 'reminded']);

/** `back`: the organisation that the form was of, unless it stood elsewhere. */
export function refusal(reason: Reason, fields: Fields, book: Book, back = besideMatrix(fields)): Reply {
  const { lang, words } = book.words(book.review().deck.source);
  const kept = WRITTEN.map((name) => fields.get(name) ?? '').filter((text) => text !== '');
  const page = refusedPage({ lang, words, reason, kept, back, isConsultant: true });
  return { kind: 'page', status: LATER.has(reason) ? 409 : 400, page };
}

function besideMatrix(fields: Fields): string {
  const [organisation, locale] = [fields.get('organisation'), fields.get('locale')];
  if (organisation === undefined || locale === undefined) return '/c/';
  return `/c/?${new URLSearchParams({ organisation, locale }).toString()}`;
}
