/** The proposal that is looked at: all its texts, the slide beside it, what falls with it, and what may be done. */
import {
  type ChosenFigure,
  type FigureSource,
  NO_SOURCE,
  type Printing,
} from '../../../pages/consultant/import-figure.js';
import type { ChosenProposal, Look, Version } from '../../../pages/consultant/import-parts.js';
import { sayReasons } from '../../../model/reason.js';
import type { Proposed } from '../../../proposals/proposal.js';
import { reworded } from '../../../proposals/reworded.js';
import { wordDiff } from '../../../review/word-diff.js';
import { dayOf } from '../../instant.js';
import { statusOf } from '../../status-document.js';
import { pictureOf } from '../remarks-data.js';
import { type Known, nameOf, readIn, sentWith, shownOf } from './import-data.js';
import { alikeIn } from './picture-then.js';
import { printingWith } from './printing.js';
import type { EditedUpload } from './uploads.js';

export function chosenOf(proposed: Proposed, known: Known, { view }: Look): ChosenProposal {
  const { upload, found, remarks, uploads } = known;
  const { proposal, change } = proposed;
  const { locale } = found.pack;
  const { id, slide, unit, file, line, kind, why } = proposal;
  const refused = 'refused' in change ? change.refused : upload.refused.get(id);
  const reason = remarks.get(id)?.reason;
  const text = upload.chosen.get(id)?.text;
  const figure = figureOf(text === undefined ? proposed : reworded(proposed, text), known);
  const fit = uploads.fits.of(proposed, { locale, ...(text === undefined ? {} : { text }) });
  return {
    ...shownOf(proposed, known, fit),
    ...(unit === null ? {} : { unit }),
    ...(file === '' ? {} : { place: `${file}:${line}` }),
    kind,
    // The slides that print a figure stand in a table of their own.
    why: sayReasons(
      why.filter(({ word }) => figure === undefined || word !== 'printedBy'),
      known.speech,
    ),
    versions: [
      ...versionsOf(proposed.proposal, readIn(proposed, found), daysIn(known)),
      ...ownVersion(proposed, upload),
    ],
    ...(figure === undefined ? {} : { figure }),
    ...(refused === undefined ? {} : { refused }),
    ...(reason === undefined ? {} : { reason }),
    falls: fallsOf([slide], [locale], known),
    ...ownOf(proposed, known),
    ...pictureIn(proposed, known, view),
    said: saidOn(proposed, known),
  };
}

/** What may be written in place of it: where both changed the text it begins with ours, else with theirs. */
function ownOf(proposed: Proposed, known: Known): Pick<ChosenProposal, 'own'> {
  const { upload, found, uploads } = known;
  const { proposal, change, read } = proposed;
  const { id, fact, pack, old, new: theirs } = proposal;
  if (fact === undefined && 'refused' in change) return {};
  const draft = upload.drafts.get(id)?.text;
  const figure = fact === undefined ? {} : { figure: { ...sourceOf(proposal, known), printed: read.old } };
  if (draft === undefined || !upload.refused.has(id)) {
    const first = fact !== undefined ? read.new : pack === undefined ? theirs : old;
    return { own: { text: draft ?? first, isOpen: false, ...figure } };
  }
  const fit = uploads.fits.of(proposed, { locale: found.pack.locale, text: draft });
  return { own: { text: draft, isOpen: true, ...figure, ...(fit === undefined || 'fault' in fit ? {} : { fit }) } };
}

function ownVersion({ proposal, read }: Proposed, { chosen }: EditedUpload): readonly Version[] {
  const { id, pack, old, fact } = proposal;
  const text = chosen.get(id)?.text;
  if (text === undefined) return [];
  return fact === undefined
    ? [{ who: 'own', pieces: wordDiff(pack ?? old, text) }]
    : [{ who: 'ownFigure', pieces: wordDiff(read.old, text) }];
}

function pictureIn(
  proposed: Proposed,
  { found, upload, book, uploads }: Known,
  view: Look['view'],
): Pick<ChosenProposal, 'picture' | 'isThen' | 'unshown'> {
  const { slide, unit } = proposed.proposal;
  const { locale } = found.pack;
  const part = { slide, ...(unit === null ? {} : { unit }) };
  const now = pictureOf(part, book.drawn(locale), alikeIn(proposed, book, locale));
  if (now === undefined) return {};
  if (view === 'now') return { picture: now };
  const then = uploads.thenOf(proposed, locale, upload);
  return 'fault' in then ? { picture: now, unshown: then.fault } : { picture: then.picture, isThen: true };
}

/** What anybody remarked on the same part. */
function saidOn({ proposal: { unit } }: Proposed, { remarks, naming }: Known): ChosenProposal['said'] {
  if (unit === null) return [];
  const said = [...remarks.values()].filter((one) => one.unit === unit && one.proposal === undefined);
  return said.map(({ id, organisation, at, text, state }) => ({
    id,
    short: naming.organisation(organisation).short,
    at: naming.hour(at),
    text,
    state,
  }));
}

/** When what is held against each other was sent, came back, and is read. */
function daysIn(known: Known): Days {
  const { naming, found, book } = known;
  const day = (instant: string | undefined): Pick<Version, 'on'> =>
    instant === undefined ? {} : { on: naming.day(dayOf(instant)) };
  return { sent: day(sentWith(known)), came: day(found.saved?.at), today: day(book.review().at) };
}

type Days = Readonly<Record<'sent' | 'came' | 'today', Pick<Version, 'on'>>>;

/** Where both changed the text, all three as typed, each held against the pack. */
function versionsOf(
  { pack, old, new: now }: Proposed['proposal'],
  read: Proposed['read'],
  { sent, came, today }: Days,
): readonly Version[] {
  if (pack !== undefined)
    return [
      { who: 'pack', ...sent, pieces: [{ kind: 'same', text: pack }] },
      { who: 'theirs', ...came, pieces: wordDiff(pack, now).filter(({ text }) => text !== '') },
      { who: 'today', ...today, pieces: wordDiff(pack, old) },
    ];
  const pieces = wordDiff(read.old, read.new);
  return [
    { who: 'packAndToday', ...sent, pieces: pieces.filter(({ kind }) => kind !== 'new') },
    { who: 'theirs', ...came, pieces: pieces.filter(({ kind }) => kind !== 'gone') },
  ];
}

function figureOf({ proposal, read, change }: Proposed, known: Known): ChosenFigure | undefined {
  const { fact, slides = [] } = proposal;
  if (fact === undefined || 'refused' in change) return undefined;
  const { naming, book } = known;
  const { deck, shown } = book.review();
  const own = shown(deck.source);
  const printing = printingWith({ proposal, read, change }, book.review());
  const printed = slides.map((slide) => ({ slide, prints: printing(slide) }));
  return {
    fact,
    places: printed.reduce((sum, { prints }) => sum + placesIn(prints, known.found.pack.locale), 0),
    slides: printed.map(({ slide, prints }) => ({
      ...(own.has(slide) ? { slide } : {}),
      name: nameOf(slide, naming),
      prints,
      falls: fallsOf([slide], deck.locales, known),
    })),
    ...sourceOf(proposal, known),
  };
}

/** As it was chosen last, whatever became of that. */
function sourceOf({ id }: Proposed['proposal'], { upload, book }: Known): FigureSource {
  const { source = '', quote = '', unproved } = upload.chosen.get(id) ?? upload.drafts.get(id) ?? {};
  return {
    sources: [...book.review().project.sources].map(([one, { title }]) => ({ id: one, name: title })),
    source: unproved === true ? NO_SOURCE : source,
    quote,
  };
}

/** In a locale; a slide where no words change draws the figure. */
function placesIn(prints: readonly Printing[], locale: string): number {
  const own = prints.filter(({ locales }) => locales.length === 0 || locales.includes(locale));
  return prints.length === 0 ? 1 : own.reduce((sum, { places }) => sum + places, 0);
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
