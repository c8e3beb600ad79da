/** The page of files that came back: uploaded, looked through, written after a yes. What is done is done by `skald review import`. */
import { answerPage } from '../../../pages/consultant/answer-page.js';
import type { Around } from '../../../pages/consultant/frame.js';
import { importPage, uploadPage } from '../../../pages/consultant/import-page.js';
import { fitBox } from '../../../pages/consultant/import-fit.js';
import { type Look, SORTS } from '../../../pages/consultant/import-parts.js';
import { UNREAD } from '../../../pages/consultant/import-unread.js';
import { type PreviewPage, previewPage } from '../../../pages/consultant/preview-page.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { type Html, html } from '../../../pages/html.js';
import type { Proposed } from '../../../proposals/proposal.js';
import type { Reply } from '../../../server/desk.js';
import { type Approved, staleApprovals } from '../../import/stale-approvals.js';
import { faultsOf } from '../../import/try-contents.js';
import { type Naming, namingIn } from '../naming.js';
import { chosenOf } from './chosen-data.js';
import { importData, type Known, knownOf, nameOf } from './import-data.js';
import { type Group, groupsOf, planOf } from './preview.js';
import type { AnswerUpload, EditedUpload, Upload, Uploads } from './uploads.js';

const shown = (page: Html): Reply => ({ kind: 'page', status: 200, page });

/** `path` below `import`. Undefined where there is no such page; a file that the server has forgotten leads to where it is uploaded. */
export function importReply(path: string, query: URLSearchParams, around: Around, uploads: Uploads): Reply | undefined {
  const upload = uploads.find(query.get('file') ?? '');
  if (path === 'import' && upload === undefined) return shown(uploadPageOf(around, uploads));
  if (path === 'import/file' && upload !== undefined) return asItCame(upload);
  if (upload?.kind === 'answer') return shown(answerPageOf(upload, around, uploads));
  if (upload === undefined) return path === 'import/preview' ? { kind: 'next', to: 'import' } : undefined;
  if (path === 'import') return shown(editedPage(upload, query, around, uploads));
  if (path === 'import/then.css') return thenStyle(upload, query.get('proposal'), uploads);
  if (path === 'import/fit') return measured(upload, query, around, uploads);
  return path === 'import/preview' ? preview(upload, around, uploads) : undefined;
}

/** Downloaded whatever it holds: no browser shows it. */
const asItCame = ({ bytes, evidence }: Upload): Reply => ({
  kind: 'file',
  type: 'application/octet-stream',
  content: Uint8Array.from(bytes),
  name: evidence.file,
});

/** `refused`: why a file was not taken. */
export function uploadPageOf(around: Around, uploads: Uploads, refused: readonly Diagnostic[] = []): Html {
  const { project, organisations } = uploads.book.review();
  const shortOf = (id: string): string =>
    project.organisations.get(id)?.abbreviation ?? project.organisations.get(id)?.name ?? id;
  return uploadPage({
    ...around,
    files: uploads.all().map((one) => ({ id: one.id, name: one.evidence.file, short: shortOf(whoseIs(one, uploads)) })),
    organisations: organisations.map((id) => ({ id, name: shortOf(id) })),
    refused: refused.map(({ message, hint }) => ({ message, hint })),
  });
}

const whoseIs = (upload: Upload, uploads: Uploads): string =>
  upload.kind === 'answer' ? upload.told.organisation : (uploads.importOf(upload)?.pack.organisation ?? '');

function editedPage(upload: EditedUpload, query: URLSearchParams, around: Around, uploads: Uploads): Html {
  const found = uploads.importOf(upload);
  if (found === undefined) return uploadPageOf(around, uploads);
  const known = knownOf(upload, found, uploads);
  const data = importData(known);
  const asked = query.get('proposal');
  const isUnread = data.unread.length > 0 && (asked === UNREAD || data.proposals.length === 0);
  const id =
    data.proposals.find((one) => one.id === asked)?.id ??
    (data.proposals.find(({ state }) => state === 'open') ?? data.proposals[0])?.id;
  const chosen = isUnread ? undefined : found.proposals.find(({ proposal }) => proposal.id === id);
  return importPage({
    ...around,
    ...data,
    show: SORTS.find((one) => one === query.get('show')) ?? 'all',
    look: lookOf(query),
    slideStyles: stylesFor(chosen, query, known),
    ...(isUnread ? { isUnread } : {}),
    ...(chosen === undefined ? {} : { chosen: chosenOf(chosen, known, lookOf(query)) }),
  });
}

/** What is proposed may be set in sizes that the deck has nowhere else. */
function stylesFor(chosen: Proposed | undefined, query: URLSearchParams, { found, upload }: Known): readonly string[] {
  const own = `/c/slides.css?locale=${found.pack.locale}`;
  if (chosen === undefined || lookOf(query).view === 'now') return [own];
  const asked = new URLSearchParams({ file: upload.id, proposal: chosen.proposal.id });
  return [own, `/c/import/then.css?${asked.toString()}`];
}

function thenStyle(upload: EditedUpload, id: string | null, uploads: Uploads): Reply | undefined {
  const found = uploads.importOf(upload);
  const proposed = found?.proposals.find(({ proposal }) => proposal.id === id);
  if (found === undefined || proposed === undefined) return undefined;
  const then = uploads.thenOf(proposed, found.pack.locale, upload);
  return { kind: 'file', type: 'text/css; charset=utf-8', content: 'fault' in then ? '' : then.style };
}

/** Whether a text fits in place of what is proposed, while somebody writes it: a piece of a page, empty where nothing is measured of it. */
function measured(
  upload: EditedUpload,
  query: URLSearchParams,
  { words }: Around,
  uploads: Uploads,
): Reply | undefined {
  const found = uploads.importOf(upload);
  const proposed = found?.proposals.find(({ proposal }) => proposal.id === query.get('proposal'));
  if (found === undefined || proposed === undefined) return undefined;
  const text = (query.get('text') ?? '').trim();
  const fit = text === '' ? undefined : uploads.fits.of(proposed, { locale: found.pack.locale, text });
  return shown(fit === undefined ? html`` : fitBox(fit, words));
}

const lookOf = (query: URLSearchParams): Look => ({
  view: query.get('view') === 'then' ? 'then' : 'now',
  isLarge: query.get('large') === '1',
});

function preview(upload: EditedUpload, around: Around, uploads: Uploads): Reply {
  const found = uploads.importOf(upload);
  if (found === undefined || upload.chosen.size === 0) return { kind: 'next', to: `import?file=${upload.id}` };
  const { naming, remarks } = knownOf(upload, found, uploads);
  const isOpen = ({ proposal: { id } }: Proposed): boolean =>
    !upload.chosen.has(id) && (remarks.get(id)?.state ?? 'open') === 'open';
  const { contents, hunks, refused, seen } = planOf(upload, found.proposals, uploads);
  const world = uploads.world();
  const fault = refused ?? faultsOf(contents, uploads.book.review(), world);
  return shown(
    previewPage({
      ...around,
      file: { id: upload.id, name: upload.evidence.file },
      count: upload.chosen.size,
      left: found.proposals.filter(isOpen).length,
      commands: groupsOf(found.proposals, upload.chosen).map((group) => commandOf(group, upload)),
      hunks,
      falls: fallsOf(staleApprovals(contents, world), naming, uploads),
      ...(fault === undefined ? {} : { fault }),
      seen,
    }),
  );
}

/** By slide. Those of other decks, which share what is written, say which deck. */
function fallsOf(stale: readonly Approved[], naming: Naming, { given }: Uploads): PreviewPage['falls'] {
  const falls = new Map<string, string[]>();
  for (const { deck, slide, organisation, locale } of stale) {
    const name = deck === given.deck ? nameOf(slide, naming) : `${deck}: ${slide}`;
    falls.set(name, [...(falls.get(name) ?? []), `${naming.organisation(organisation).short} (${locale})`]);
  }
  return [...falls].map(([slide, whose]) => ({ slide, whose }));
}

const commandOf = (
  { proposals, choice: { source, quote, unproved, text } }: Group,
  { evidence, as }: EditedUpload,
): string =>
  [
    `skald review import ${typed(evidence.file)}`,
    ...(as === undefined ? [] : [`--as ${as}`]),
    `--apply ${proposals.map(({ proposal }) => proposal.id).join(',')}`,
    ...(source === undefined ? [] : [`--source ${source}`]),
    ...(quote === undefined ? [] : [`--quote ${typed(quote)}`]),
    ...(unproved === true ? ['--unproved'] : []),
    ...(text === undefined ? [] : [`--text ${typed(text)}`]),
  ].join(' ');

/** As a shell takes it for one word. */
const typed = (word: string): string => (/^[\w.-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

function answerPageOf({ id, evidence, told, faults }: AnswerUpload, around: Around, { book }: Uploads): Html {
  const { project, deck } = book.review();
  const locale = deck.locales.includes(told.locale) ? told.locale : deck.source;
  const naming = namingIn(book.words(locale), project, book.drawn(locale));
  return answerPage({
    ...around,
    file: { id, name: evidence.file },
    short: naming.organisation(told.organisation).short,
    localeName: project.locales.get(told.locale)?.name ?? told.locale,
    verdicts: told.verdicts.map(({ slide, shown: version, verdict, state }) => ({
      slide: nameOf(slide, naming),
      version: version.slice(0, 8),
      verdict,
      state,
    })),
    remarks: told.remarks.length,
    replies: told.replies.map(({ text, state }) => ({ text, isTaken: state === 'recorded' || state === 'known' })),
    refused: faults.map(({ message }) => message),
  });
}
