/** What the consultant chooses of a proposal: a mark, until it is written after a yes. What is declined, or done by hand, is recorded at once. */
import type { Fault } from '../../../pages/consultant/fault.js';
import { NO_SOURCE } from '../../../pages/consultant/import-figure.js';
import { isTooLong } from '../../../pages/consultant/import-parts.js';
import type { Proposed } from '../../../proposals/proposal.js';
import { saysTheSame } from '../../../proposals/reworded.js';
import { openRemarks, settling } from '../../../review/remarks.js';
import type { Posted, Reply } from '../../../server/desk.js';
import { contentsWith } from '../../import/contents-with.js';
import { faultsOf } from '../../import/try-contents.js';
import type { Choice } from './choice.js';
import { next, refusal } from './replies.js';
import type { EditedUpload, Uploads } from './uploads.js';

type Fields = Posted['fields'];

/** A choice is a mark that is judged again, by the content of then, when it is written. */
export async function choose(fields: Fields, upload: EditedUpload, uploads: Uploads): Promise<Reply> {
  const [id = '', became] = [fields.get('id'), fields.get('became')];
  const show = fields.get('show') ?? 'all';
  const whole = uploads.importOf(upload);
  const found = whole?.proposals.find(({ proposal }) => proposal.id === id);
  if (whole === undefined || found === undefined || !isOpen(id, uploads)) return refusal('moved', fields, uploads);
  if (became === 'declined' || became === 'by-hand') return settle(found, fields, upload, uploads);
  // What does not fit is no choice: its page says by how much.
  const isNone = became === 'accepted' && isTooLong(uploads.fits.of(found, { locale: whole.pack.locale }));
  if (isNone || (became !== 'accepted' && became !== 'own')) {
    upload.chosen.delete(id);
    return next({ file: upload.id, show, proposal: id }, '#rh');
  }
  if (became === 'own') return chooseOwn(found, fields, upload, uploads);
  if ('refused' in found.change) return refusal('malformed', fields, uploads);
  const said = saidBy(found, fields, uploads);
  if (said === undefined) return refusal('sourceless', fields, uploads);
  upload.chosen.set(id, said);
  upload.refused.delete(id);
  return next({ file: upload.id, show }, '#rh');
}

/** What says a new figure; undefined where that is missing. Nothing is asked of a text. */
function saidBy({ proposal: { fact } }: Proposed, fields: Fields, { book }: Uploads): Choice | undefined {
  if (fact === undefined) return {};
  const [source, quote] = [fields.get('source')?.trim() ?? '', fields.get('quote')?.trim() ?? ''];
  if (source === NO_SOURCE) return { unproved: true };
  return quote === '' || !book.review().project.sources.has(source) ? undefined : { source, quote };
}

/** A text of our own is tried at once, so that whoever wrote it can shorten it; what was written stays with the proposal. */
function chooseOwn(found: Proposed, fields: Fields, upload: EditedUpload, uploads: Uploads): Reply {
  const { id, fact } = found.proposal;
  const text = (fields.get('text') ?? '').replaceAll(/\r\n?/gu, '\n').trim();
  if (fact === undefined && 'refused' in found.change) return refusal('malformed', fields, uploads);
  if (text === '') return refusal('wordless', fields, uploads);
  if (saysTheSame(found, text)) return refusal('same-text', fields, uploads);
  const said = saidBy(found, fields, uploads);
  if (said === undefined) return refusal('sourceless', fields, uploads);
  const show = fields.get('show') ?? 'all';
  upload.drafts.set(id, { ...said, text });
  const choice = isTheirs(found, text) ? said : { ...said, text };
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

const isTheirs = ({ proposal, read, change }: Proposed, text: string): boolean =>
  !('refused' in change) && text === (proposal.fact === undefined ? proposal.new.trimEnd() : read.new);

function triedWith(found: Proposed, choice: Choice, uploads: Uploads): Fault | undefined {
  const world = uploads.world();
  const made = contentsWith([found], world.files, { ...uploads.given, ...choice });
  return 'refused' in made ? made.refused : faultsOf(made.contents, uploads.book.review(), world);
}

const isOpen = (id: string, { book }: Uploads): boolean =>
  openRemarks(book.review().log.events).some((one) => one.id === id);

/**
 * The answer list says what became of it, so it is recorded at once: declined with a reason, or done by hand, where no program could
 * write it.
 */
async function settle(
  { proposal: { id }, change }: Proposed,
  fields: Fields,
  upload: EditedUpload,
  uploads: Uploads,
): Promise<Reply> {
  const isDone = fields.get('became') === 'by-hand';
  const reason = fields.get('reason')?.trim() ?? '';
  if (isDone && !('refused' in change)) return refusal('malformed', fields, uploads);
  if (!isDone && reason === '') return refusal('wordless', fields, uploads);
  const recorded = await uploads.book.record(({ events }) =>
    openRemarks(events).some((one) => one.id === id) ? settling(id, isDone ? {} : { reason }, events) : [],
  );
  if (recorded === undefined) return refusal('unwritten', fields, uploads);
  if (recorded.length === 0) return refusal('moved', fields, uploads);
  upload.chosen.delete(id);
  const said = isDone ? 'done' : 'refused';
  return next({ file: upload.id, show: fields.get('show') ?? 'all', said }, '#rh');
}

/** Neither conflicts nor figures, nor what is unsure, does not fit or was tried in vain. */
export function chooseSure(upload: EditedUpload, uploads: Uploads): Reply {
  const found = uploads.importOf(upload);
  if (found === undefined) return next({ file: upload.id });
  const { locale } = found.pack;
  for (const one of found.proposals) {
    const { id, confidence, pack, fact } = one.proposal;
    const isSure = confidence === 'sure' && pack === undefined && fact === undefined && !('refused' in one.change);
    if (!isSure || upload.refused.has(id) || !isOpen(id, uploads)) continue;
    if (!isTooLong(uploads.fits.of(one, { locale }))) upload.chosen.set(id, {});
  }
  return next({ file: upload.id });
}
