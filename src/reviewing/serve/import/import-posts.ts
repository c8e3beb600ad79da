/** What the consultant does with a file that came back: upload it, choose, write after a yes, tell what could not be read. */
import { errorsIn } from '../../../diagnostics/diagnostic.js';
import type { Around } from '../../../pages/consultant/frame.js';
import { UNREAD } from '../../../pages/consultant/import-unread.js';
import type { Posted, Reply } from '../../../server/desk.js';
import { applyProposals } from '../../import/apply.js';
import { unreadEvents } from '../../import/record-unread.js';
import { uploadPageOf } from './import-pages.js';
import { groupsOf, planOf } from './preview.js';
import { choose, chooseSure } from './choose.js';
import { next, refusal } from './replies.js';
import type { EditedUpload, Uploads } from './uploads.js';

type Fields = Posted['fields'];

export async function importPost(
  path: string,
  posted: Posted,
  around: () => Around,
  uploads: Uploads,
): Promise<Reply | undefined> {
  if (path === 'import') return uploaded(posted, around, uploads);
  const { fields } = posted;
  const upload = uploads.find(fields.get('file') ?? '');
  // The server was started anew: the file is uploaded again, nothing that was recorded is lost.
  if (upload === undefined) return refusal('forgotten', fields, uploads);
  if (path === 'import/record' && upload.kind === 'answer') {
    await uploads.recordAnswer(upload);
    return next({ file: upload.id });
  }
  if (upload.kind !== 'edited') return undefined;
  switch (path) {
    case 'import/choose':
      return choose(fields, upload, uploads);
    case 'import/sure':
      return chooseSure(upload, uploads);
    case 'import/tell':
      return tell(fields, upload, uploads);
    case 'import/write':
      return write(fields, upload, uploads);
    default:
      return undefined;
  }
}

async function uploaded({ file, fields }: Posted, around: () => Around, uploads: Uploads): Promise<Reply> {
  uploads.book.renew();
  if (file === undefined || file.bytes.length === 0) return refusal('malformed', fields, uploads);
  const { organisations } = uploads.book.review();
  const as = organisations.find((one) => one === fields.get('as'));
  const taken = await uploads.take(file, as);
  if ('upload' in taken) return next({ file: taken.upload.id });
  return { kind: 'page', status: 400, page: uploadPageOf(around(), uploads, taken.faults) };
}

/** What could not be read is said in the answer list, in words of our own or with what whoever sent it can do. */
async function tell(fields: Fields, upload: EditedUpload, uploads: Uploads): Promise<Reply> {
  const found = uploads.importOf(upload);
  if (found === undefined) return refusal('forgotten', fields, uploads);
  const { words } = uploads.book.words(found.pack.locale);
  const reason = fields.get('reason')?.trim() ?? '';
  const said = { words, ...(reason === '' ? {} : { reason }) };
  const recorded = await uploads.book.record(({ events }) => unreadEvents(found, said, events));
  if (recorded === undefined) return refusal('unwritten', fields, uploads);
  return next({ file: upload.id, proposal: UNREAD, said: 'told' }, '#rh');
}

/** The yes is to what stood on the page; where the content has moved since, it is shown again. */
async function write(fields: Fields, upload: EditedUpload, uploads: Uploads): Promise<Reply> {
  uploads.book.renew();
  const found = uploads.importOf(upload);
  if (found === undefined) return refusal('forgotten', fields, uploads);
  if (planOf(upload, found.proposals, uploads).seen !== fields.get('seen')) return refusal('moved', fields, uploads);
  const wanted = upload.chosen.size;
  let count = 0;
  for (const { proposals, choice } of groupsOf(found.proposals, upload.chosen)) {
    const apply = proposals.map(({ proposal }) => proposal.id);
    const { applied, diagnostics } = await applyProposals(
      { ...found, review: uploads.book.review() },
      { ...uploads.given, ...choice, apply },
      uploads.world(),
    );
    for (const id of applied) upload.written.add(id);
    count += applied.length;
    const why = errorsIn(diagnostics).map(({ message }) => message);
    for (const id of apply.filter((one) => !applied.includes(one)))
      upload.refused.set(id, why.find((message) => message.includes(id)) ?? why.join(' '));
    for (const id of apply) upload.chosen.delete(id);
    uploads.book.stale();
    uploads.book.renew();
  }
  return next({ file: upload.id, said: 'written', count: String(count), left: String(wanted - count) });
}
