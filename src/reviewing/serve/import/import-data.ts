/** A file that came back as the page of the consultant shows it: each proposal, and the one that is looked at. */
import type { Around } from '../../../pages/consultant/frame.js';
import type {
  ChosenFigure,
  ChosenProposal,
  ImportPage,
  ShownProposal,
  Sort,
  Version,
} from '../../../pages/consultant/import-parts.js';
import type { Proposed } from '../../../proposals/proposal.js';
import { NO_HEAD } from '../../../review/events.js';
import { type Remark, remarksIn } from '../../../review/remarks.js';
import { wordDiff } from '../../../review/word-diff.js';
import type { Import } from '../../import/brought.js';
import { titled } from '../../import/record-import.js';
import { statusOf } from '../../status-document.js';
import type { Book } from '../book.js';
import { type Naming, namingIn } from '../naming.js';
import { pictureOf } from '../remarks-data.js';
import type { EditedUpload } from './uploads.js';

/** What is known of a file and of the moment. */
export interface Known {
  readonly upload: EditedUpload;
  readonly found: Import;
  readonly naming: Naming;
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly book: Book;
}

export function knownOf(upload: EditedUpload, found: Import, book: Book): Known {
  const { project, log } = book.review();
  const { locale } = found.pack;
  return {
    upload,
    found,
    naming: namingIn(book.words(locale), project, book.drawn(locale)),
    remarks: new Map(remarksIn(log.events).map((remark) => [remark.id, remark])),
    book,
  };
}

/** Without what all pages have around them, and what is chosen. */
export function importData(known: Known): Omit<ImportPage, 'show' | 'chosen' | keyof Around> {
  const { upload, found, naming, book } = known;
  const { pack, remarks, unread } = found;
  const { log, project } = book.review();
  const sent = log.events.find((one) => one.event === 'sent' && one.prev === pack.head);
  return {
    file: { id: upload.id, name: upload.evidence.file },
    short: naming.organisation(pack.organisation).short,
    localeName: project.locales.get(pack.locale)?.name ?? pack.locale,
    pack: {
      ...(pack.head === NO_HEAD ? {} : { head: pack.head }),
      ...(sent === undefined ? {} : { sent: naming.hour(sent.at) }),
    },
    proposals: inOrder(found.proposals, known).map((one) => shownOf(one, known)),
    remarks: remarks.length,
    written: upload.written.size,
    unread,
  };
}

/** Conflicts first, then as the deck has its slides. */
function inOrder(proposals: readonly Proposed[], { book }: Known): readonly Proposed[] {
  const slides = [...book.review().shown(book.review().deck.source).keys()];
  const place = ({ proposal }: Proposed): number =>
    (proposal.pack === undefined ? slides.length + 1 : 0) + slides.indexOf(proposal.slide);
  return [...proposals].sort((a, b) => place(a) - place(b));
}

function sortOf({ proposal: { pack, fact, confidence }, change }: Proposed): Sort {
  if ('refused' in change) return 'hand';
  if (pack !== undefined) return 'conflict';
  if (fact !== undefined) return 'figure';
  return confidence === 'sure' ? 'sure' : 'check';
}

function shownOf(proposed: Proposed, { found, naming, upload, remarks }: Known): ShownProposal {
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
        ? briefly(read.new === '' ? `– ${read.old}` : read.new)
        : `${read.old} → ${read.new}${slides.length > 1 ? ` (${slides.length})` : ''}`,
    sort: sortOf(proposed),
    confidence,
    state: state === 'open' && upload.chosen.has(id) ? 'accepted' : state,
  };
}

/** Slides that were moved say behind which one, by its title. */
const readIn = ({ read }: Proposed, { pack }: Import): Proposed['read'] => ({
  old: titled(read.old, pack),
  new: titled(read.new, pack),
});

const LONGEST = 90;
const briefly = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`);

export function chosenOf(proposed: Proposed, known: Known): ChosenProposal {
  const { upload, found, remarks, book } = known;
  const { proposal, change } = proposed;
  const { id, slide, unit, file, line, kind, why } = proposal;
  const refused = 'refused' in change ? change.refused : upload.refused.get(id);
  const reason = remarks.get(id)?.reason;
  const picture = pictureOf({ slide, ...(unit === null ? {} : { unit }), locale: found.pack.locale }, book);
  const figure = figureOf(proposed, known);
  return {
    ...shownOf(proposed, known),
    ...(unit === null ? {} : { unit }),
    ...(file === '' ? {} : { place: `${file}:${line}` }),
    kind,
    why,
    versions: versionsOf(proposed.proposal, readIn(proposed, found)),
    ...(figure === undefined ? {} : { figure }),
    ...(refused === undefined ? {} : { refused }),
    ...(reason === undefined ? {} : { reason }),
    falls: fallsOf([slide], [found.pack.locale], known),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** Where both changed the text, all three as typed, each held against the pack. */
function versionsOf({ pack, old, new: now }: Proposed['proposal'], read: Proposed['read']): readonly Version[] {
  if (pack !== undefined)
    return [
      { who: 'pack', pieces: [{ kind: 'same', text: pack }] },
      { who: 'theirs', pieces: wordDiff(pack, now).filter(({ text }) => text !== '') },
      { who: 'today', pieces: wordDiff(pack, old) },
    ];
  const pieces = wordDiff(read.old, read.new);
  return [
    { who: 'packAndToday', pieces: pieces.filter(({ kind }) => kind !== 'new') },
    { who: 'theirs', pieces: pieces.filter(({ kind }) => kind !== 'gone') },
  ];
}

function figureOf({ proposal, change }: Proposed, known: Known): ChosenFigure | undefined {
  const { fact, slides = [] } = proposal;
  if (fact === undefined || 'refused' in change) return undefined;
  const { naming, upload, book } = known;
  const { project, deck } = book.review();
  const { source = '', quote = '' } = upload.chosen.get(proposal.id) ?? {};
  return {
    fact,
    slides: slides.map((slide) => ({
      name: nameOf(slide, naming),
      falls: fallsOf([slide], deck.locales, known),
    })),
    sources: [...project.sources].map(([id, { title }]) => ({ id, name: title })),
    source,
    quote,
  };
}

export function nameOf(slide: string, naming: Naming): string {
  const { page, title } = naming.slide(slide);
  return page === undefined ? title : `${page} ${title}`;
}

/** Whose approvals of these slides hold today, in these locales. */
function fallsOf(slides: readonly string[], locales: readonly string[], { book, naming }: Known): readonly string[] {
  const approved = statusOf(book.review(), locales).organisations.filter((one) =>
    one.slides.some(({ slide, state }) => state === 'approved' && slides.includes(slide)),
  );
  return approved.map(({ organisation, locale }) =>
    locales.length === 1
      ? naming.organisation(organisation).short
      : `${naming.organisation(organisation).short} (${locale})`,
  );
}
