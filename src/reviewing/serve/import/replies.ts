/** How posts of the page of returned files are answered: by the page that follows, or by a refusal that gives the words back. */
import { type Reason, refusedPage } from '../../../pages/refused/refused-page.js';
import type { Posted, Reply } from '../../../server/desk.js';
import type { Uploads } from './uploads.js';

export const next = (query: Readonly<Record<string, string>>, hash = ''): Reply => ({
  kind: 'next',
  to: `import?${new URLSearchParams(query).toString()}${hash}`,
});

export function refusal(reason: Reason, fields: Posted['fields'], { book }: Uploads): Reply {
  const { lang, words } = book.words(book.review().deck.source);
  const kept = ['reason', 'quote', 'text'].flatMap((name) => fields.get(name) ?? []).filter((text) => text !== '');
  const status = reason === 'moved' || reason === 'unwritten' || reason === 'forgotten' ? 409 : 400;
  const file = fields.get('file') ?? '';
  const back = file === '' ? '/c/import' : `/c/import?${new URLSearchParams({ file }).toString()}`;
  return { kind: 'page', status, page: refusedPage({ lang, words, reason, kept, back }) };
}
