/** A file that came back as the page of the consultant lists what it proposes. */
import type { Around } from '../../../pages/consultant/frame.js';
import {
  type Fit,
  type ImportPage,
  isTooLong,
  type ShownProposal,
  type Sort,
} from '../../../pages/consultant/import-parts.js';
import { sayReasons, type Speech } from '../../../model/reason.js';
import type { Proposed } from '../../../proposals/proposal.js';
import { NO_HEAD } from '../../../review/events.js';
import { type Remark, remarksIn } from '../../../review/remarks.js';
import { aroundChanges, nowIn, wordDiff } from '../../../review/word-diff.js';
import type { Import } from '../../import/brought.js';
import { titled } from '../../import/record-import.js';
import { unreadId } from '../../import/record-unread.js';
import type { Book } from '../book.js';
import { type Naming, namingIn } from '../naming.js';
import type { EditedUpload, Uploads } from './uploads.js';

/** What is known of a file and of the moment. */
export interface Known {
  readonly upload: EditedUpload;
  readonly found: Import;
  readonly naming: Naming;
  readonly remarks: ReadonlyMap<string, Remark>;
  /** Words and numbers for the consultant, in the deck's source locale. */
  readonly speech: Speech;
  readonly book: Book;
  readonly uploads: Uploads;
}

export function knownOf(upload: EditedUpload, found: Import, uploads: Uploads): Known {
  const { book } = uploads;
  const { project, deck, log } = book.review();
  const { locale } = found.pack;
  return {
    upload,
    found,
    naming: namingIn(book.words(locale), project, book.drawn(locale)),
    remarks: new Map(remarksIn(log.events).map((remark) => [remark.id, remark])),
    speech: book.words(deck.source),
    book,
    uploads,
  };
}

/** Without what all pages have around them, and what is chosen. */
export function importData(
  known: Known,
): Omit<ImportPage, 'show' | 'look' | 'slideStyles' | 'chosen' | 'isUnread' | keyof Around> {
  const { upload, found, naming, book } = known;
  const { pack, remarks, unread } = found;
  const { project } = book.review();
  const [sent, saved] = [sentWith(known), found.saved];
  const fits = known.uploads.fits.ofAll(found.proposals, pack.locale);
  return {
    file: { id: upload.id, name: upload.evidence.file },
    short: naming.organisation(pack.organisation).short,
    locale: pack.locale,
    localeName: project.locales.get(pack.locale)?.name ?? pack.locale,
    pack: {
      ...(pack.head === NO_HEAD ? {} : { head: pack.head }),
      ...(sent === undefined ? {} : { sent: naming.hour(sent) }),
    },
    proposals: inOrder(found.proposals, known).map((one) => shownOf(one, known, fits.get(one.proposal.id))),
    ...(saved === undefined ? {} : { saved: { ...saved, ...(saved.at && { at: naming.hour(saved.at) }) } }),
    remarks: remarks.length,
    written: upload.written.size,
    unread: unread.map((one) => ({
      ...one,
      why: sayReasons(one.why, known.speech),
      ...(known.remarks.has(unreadId(one, found)) ? { isTold: true } : {}),
    })),
  };
}

/** When the pack was sent, if it was. */
export const sentWith = ({ found, book }: Known): string | undefined =>
  book.review().log.events.find((one) => one.event === 'sent' && one.prev === found.pack.head)?.at;

/** Conflicts first, then as the deck has its slides. */
function inOrder(proposals: readonly Proposed[], { book }: Known): readonly Proposed[] {
  const slides = [...book.review().shown(book.review().deck.source).keys()];
  const place = ({ proposal }: Proposed): number =>
    (proposal.pack === undefined ? slides.length + 1 : 0) + slides.indexOf(proposal.slide);
  return [...proposals].sort((a, b) => place(a) - place(b));
}

function sortOf({ proposal: { pack, fact, confidence }, change }: Proposed, fit: Fit | undefined): Sort {
  if ('refused' in change) return 'hand';
  if (pack !== undefined) return 'conflict';
  if (fact !== undefined) return 'figure';
  if (isTooLong(fit)) return 'long';
  return confidence === 'sure' ? 'sure' : 'check';
}

/** `fit`: undefined while it is not known. */
export function shownOf(proposed: Proposed, known: Known, fit: Fit | undefined): ShownProposal {
  const { found, naming, upload, remarks } = known;
  const { id, slide, unit, confidence, fact, slides = [] } = proposed.proposal;
  const state = remarks.get(id)?.state ?? 'open';
  const read = readIn(proposed, found);
  return {
    id,
    slide,
    ...naming.slide(slide),
    part: naming.part(unit ?? undefined, slide),
    now:
      fact === undefined
        ? briefly(read.new === '' ? `– ${read.old}` : aroundChange(read))
        : `${read.old} → ${read.new}`,
    ...(slides.length > 1 ? { printedOn: slides.length } : {}),
    ...(fit === undefined ? {} : { fit }),
    sort: sortOf(proposed, fit),
    confidence,
    state: state === 'open' && upload.chosen.has(id) ? 'accepted' : state,
    ...(upload.chosen.get(id)?.text === undefined ? {} : { isOwn: fact === undefined ? 'text' : 'figure' }),
  };
}

/** Slides that were moved say behind which one, by its title. */
export const readIn = ({ read }: Proposed, { pack }: Import): Proposed['read'] => ({
  old: titled(read.old, pack),
  new: titled(read.new, pack),
});

/** What is new in it, with a few words around. */
const aroundChange = ({ old, new: now }: Proposed['read']): string =>
  nowIn(aroundChanges(wordDiff(old, now)))
    .map(({ text }) => text)
    .join('');

const LONGEST = 90;
const briefly = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`);

export function nameOf(slide: string, naming: Naming): string {
  const { page, title } = naming.slide(slide);
  return page === undefined ? title : `${page} ${title}`;
}
