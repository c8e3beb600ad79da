/** What the consultant does with a file that came back: upload it, choose, decline with a reason, write after a yes. */
import type { Around } from '../../../pages/consultant/frame.js';
import { type Reason, refusedPage } from '../../../pages/refused/refused-page.js';
import { openRemarks } from '../../../review/remarks.js';
import type { Posted, Reply } from '../../../server/desk.js';
import type { Proposed } from '../../../proposals/proposal.js';
import { applyProposals } from '../../import/apply.js';
import { contentsWith } from '../../import/contents-with.js';
import { faultsOf } from '../../import/try-contents.js';
import { uploadPageOf } from './import-pages.js';
import { groupsOf, planOf } from './preview.js';
import type { Choice } from './choice.js';
import type { EditedUpload, Uploads } from './uploads.js';

type Fields = Posted['fields'];

export async function importPost(
  path: string,
  posted: Posted,
  around: Around,
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
    case 'import/write':
      return write(fields, upload, uploads);
    default:
      return undefined;
  }
}

const next = (query: Readonly<Record<string, string>>, hash = ''): Reply => ({
  kind: 'next',
  to: `import?${new URLSearchParams(query).toString()}${hash}`,
});

async function uploaded({ file, fields }: Posted, around: Around, uploads: Uploads): Promise<Reply> {
  if (file === undefined || file.bytes.length === 0) return refusal('malformed', fields, uploads);
  const { organisations } = uploads.book.review();
  const as = organisations.find((one) => one === fields.get('as'));
  const taken = await uploads.take(file, as);
  if ('upload' in taken) return next({ file: taken.upload.id });
  return { kind: 'page', status: 400, page: uploadPageOf(around, uploads, taken.faults) };
}

async function choose(fields: Fields, upload: EditedUpload, uploads: Uploads): Promise<Reply> {
  const [id = '', became] = [fields.get('id'), fields.get('became')];
  const show = fields.get('show') ?? 'all';
  const found = uploads.importOf(upload)?.proposals.find(({ proposal }) => proposal.id === id);
  if (found === undefined || !isOpen(id, uploads)) return refusal('moved', fields, uploads);
  if (became === 'declined') return decline(id, fields, upload, uploads);
  if (became !== 'accepted' && became !== 'own') {
    upload.chosen.delete(id);
    return next({ file: upload.id, show, proposal: id }, '#rh');
  }
  if ('refused' in found.change) return refusal('malformed', fields, uploads);
  if (became === 'own') return chooseOwn(found, fields, upload, uploads);
  const [source, quote] = [fields.get('source')?.trim() ?? '', fields.get('quote')?.trim() ?? ''];
  const isFigure = found.proposal.fact !== undefined;
  if (isFigure && (quote === '' || !uploads.book.review().project.sources.has(source)))
    return refusal('sourceless', fields, uploads);
  upload.chosen.set(id, isFigure ? { source, quote } : {});
  upload.refused.delete(id);
  return next({ file: upload.id, show }, '#rh');
}

/** A text of our own is tried at once, so that whoever wrote it can shorten it; what was written stays with the proposal. */
function chooseOwn(found: Proposed, fields: Fields, upload: EditedUpload, uploads: Uploads): Reply {
  const { id, old, new: theirs, fact } = found.proposal;
  const text = (fields.get('text') ?? '').replaceAll(/\r\n?/gu, '\n').trim();
  if (fact !== undefined) return refusal('malformed', fields, uploads);
  if (text === '') return refusal('wordless', fields, uploads);
  if (text === old.trimEnd()) return refusal('same-text', fields, uploads);
  const show = fields.get('show') ?? 'all';
  upload.drafts.set(id, text);
  const choice = text === theirs.trimEnd() ? {} : { text };
  const fault = triedWith(found, choice, uploads);
  if (fault !== undefined) {
    upload.refused.set(id, fault);
    upload.chosen.delete(id);
    return next({ file: upload.id, show, proposal: id }, '#rh');
  }
  upload.refused.delete(id);
  upload.chosen.set(id, choice);
  return next({ file: upload.id, show }, '#rh');
}

function triedWith(found: Proposed, choice: Choice, uploads: Uploads): string | undefined {
  const world = uploads.world();
  const made = contentsWith([found], world.files, { ...uploads.given, ...choice });
  return 'refused' in made ? made.refused : faultsOf(made.contents, uploads.book.review(), world);
}

const isOpen = (id: string, { book }: Uploads): boolean =>
  openRemarks(book.review().log.events).some((one) => one.id === id);

/** The reason goes into the answer list, so it is recorded at once. */
async function decline(id: string, fields: Fields, upload: EditedUpload, uploads: Uploads): Promise<Reply> {
  const reason = fields.get('reason')?.trim() ?? '';
  if (reason === '') return refusal('wordless', fields, uploads);
  const recorded = await uploads.book.record(({ events }) =>
    openRemarks(events)
      .filter((one) => one.id === id)
      .map(({ organisation, locale }) => ({ event: 'remark-declined', organisation, locale, id, reason })),
  );
  if (recorded === undefined) return refusal('unwritten', fields, uploads);
  if (recorded.length === 0) return refusal('moved', fields, uploads);
  upload.chosen.delete(id);
  return next({ file: upload.id, show: fields.get('show') ?? 'all', said: 'refused' }, '#rh');
}

/** Neither conflicts nor figures, nor what is unsure or was tried in vain. */
function chooseSure(upload: EditedUpload, uploads: Uploads): Reply {
  const found = uploads.importOf(upload)?.proposals ?? [];
  for (const { proposal, change } of found) {
    const isSure = proposal.confidence === 'sure' && proposal.pack === undefined && proposal.fact === undefined;
    if (isSure && !('refused' in change) && !upload.refused.has(proposal.id) && isOpen(proposal.id, uploads))
      upload.chosen.set(proposal.id, {});
  }
  return next({ file: upload.id });
}

/** The yes is to what stood on the page; where the content has moved since, it is shown again. */
async function write(fields: Fields, upload: EditedUpload, uploads: Uploads): Promise<Reply> {
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
    const why = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    for (const id of apply.filter((one) => !applied.includes(one)))
      upload.refused.set(id, why.find((message) => message.includes(id)) ?? why.join(' '));
    for (const id of apply) upload.chosen.delete(id);
    uploads.book.stale();
    uploads.book.renew();
  }
  return next({ file: upload.id, said: 'written', count: String(count), left: String(wanted - count) });
}

function refusal(reason: Reason, fields: Fields, { book }: Uploads): Reply {
  const { lang, words } = book.words(book.review().deck.source);
  const kept = ['reason', 'quote', 'text'].flatMap((name) => fields.get(name) ?? []).filter((text) => text !== '');
  const status = reason === 'moved' || reason === 'unwritten' || reason === 'forgotten' ? 409 : 400;
  const file = fields.get('file') ?? '';
  const back = file === '' ? '/c/import' : `/c/import?${new URLSearchParams({ file }).toString()}`;
  return { kind: 'page', status, page: refusedPage({ lang, words, reason, kept, back }) };
}
