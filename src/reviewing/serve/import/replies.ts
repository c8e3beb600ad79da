/** How posts of the page of returned files are answered: by the page that follows, or by a refusal that gives the words back. */
import type { Reason } from '../../../pages/refused/refused-page.js';
import type { Posted, Reply } from '../../../server/desk.js';
import { refusal as refusedTo } from '../consultant-refusal.js';
import type { Uploads } from './uploads.js';

export const next = (query: Readonly<Record<string, string>>, hash = ''): Reply => ({
  kind: 'next',
  to: `import?${new URLSearchParams(query).toString()}${hash}`,
});

export function refusal(reason: Reason, fields: Posted['fields'], { book }: Uploads): Reply {
  const file = fields.get('file') ?? '';
  const back = file === '' ? '/c/import' : `/c/import?${new URLSearchParams({ file }).toString()}`;
  return refusedTo(reason, fields, book, back);
}
