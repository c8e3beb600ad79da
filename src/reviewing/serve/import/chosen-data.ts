/** The proposal that is looked at: all its texts, the slide beside it, what falls with it, and what may be done. */
import type { ChosenFigure, ChosenProposal, Look, Version } from '../../../pages/consultant/import-parts.js';
import type { Proposed } from '../../../proposals/proposal.js';
import { wordDiff } from '../../../review/word-diff.js';
import { statusOf } from '../../status-document.js';
import { pictureOf } from '../remarks-data.js';
import { type Known, nameOf, readIn, shownOf } from './import-data.js';
import type { EditedUpload } from './uploads.js';

export function chosenOf(proposed: Proposed, known: Known, { view }: Look): ChosenProposal {
  const { upload, found, remarks } = known;
  const { proposal, change } = proposed;
  const { id, slide, unit, file, line, kind, why } = proposal;
  const refused = 'refused' in change ? change.refused : upload.refused.get(id);
  const reason = remarks.get(id)?.reason;
  const figure = figureOf(proposed, known);
  return {
    ...shownOf(proposed, known),
    ...(unit === null ? {} : { unit }),
    ...(file === '' ? {} : { place: `${file}:${line}` }),
    kind,
    why,
    versions: [...versionsOf(proposed.proposal, readIn(proposed, found)), ...ownVersion(proposed, upload)],
    ...(figure === undefined ? {} : { figure }),
    ...(refused === undefined ? {} : { refused }),
    ...(reason === undefined ? {} : { reason }),
    falls: fallsOf([slide], [found.pack.locale], known),
    ...ownOf(proposed, upload),
    ...pictureIn(proposed, known, view),
    said: saidOn(proposed, known),
  };
}

/** What may be written in place of it: where both changed the text it begins with ours, else with theirs. */
function ownOf({ proposal, change }: Proposed, { drafts, refused }: EditedUpload): Pick<ChosenProposal, 'own'> {
  const { id, fact, pack, old, new: theirs } = proposal;
  if (fact !== undefined || 'refused' in change) return {};
  const draft = drafts.get(id);
  const text = draft ?? (pack === undefined ? theirs : old);
  return { own: { text, isOpen: draft !== undefined && refused.has(id) } };
}

function ownVersion({ proposal: { id, pack, old } }: Proposed, { chosen }: EditedUpload): readonly Version[] {
  const text = chosen.get(id)?.text;
  return text === undefined ? [] : [{ who: 'own', pieces: wordDiff(pack ?? old, text) }];
}

function pictureIn(
  proposed: Proposed,
  { found, upload, book, uploads }: Known,
  view: Look['view'],
): Pick<ChosenProposal, 'picture' | 'isThen' | 'unshown'> {
  const { slide, unit } = proposed.proposal;
  const { locale } = found.pack;
  const part = { slide, ...(unit === null ? {} : { unit }) };
  const now = pictureOf(part, book.drawn(locale));
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
