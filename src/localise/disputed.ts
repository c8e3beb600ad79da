/** What the sources disagree on: the sign behind a figure, and what the foot of the page says of it. */
import { byWeight, DISPUTED, type Dispute, disputesInText, disputesOfFacts, disputeUnit } from '../model/disputes.js';
import { factsNamed } from '../model/computed.js';
import type { DeckSpec, Project, Slide, Unit } from '../model/project.js';
import type { RichRun, RichText } from '../model/rich-text.js';
import { slideIds } from '../template/deck-view.js';
import type { DisputesReference, Reference } from '../template/element.js';
import { factsShown, isAround } from '../template/facts-shown.js';
import type { MarkdownPiece } from '../text/inline-markdown.js';
import type { Language } from './language.js';
import { line, pageRuns } from './rich-line.js';

export const disputedMark = ({ word }: Language): RichRun => ({
  text: DISPUTED,
  superscript: true,
  disputed: word('disputed.spoken').text,
});

/** A title says in words what is disputed, and speaker notes tell it; some types mark nothing. */
export const isMarked = (slide: Slide | undefined, unit?: Unit): boolean =>
  slide?.disputes !== 'unmarked' && !['title', 'notes'].includes(String(unit?.path[0] ?? ''));

/** Whether the sign stands behind a reference of a text. One that is the sign itself has none. */
export const isDisputed = (piece: MarkdownPiece, project: Project): boolean =>
  piece.kind === 'directive' &&
  !isAround(piece.form) &&
  disputesOfFacts(factsNamed({ kind: piece.name, id: piece.id }), project).length > 0;

/** Whether it stands behind a figure that a template prints. */
export const isFigureDisputed = (reference: Reference, project: Pick<Project, 'facts' | 'conflicts'>): boolean =>
  disputesOfFacts(factsShown(reference), project).length > 0;

/** Where a remark on disputes stands, and what it is made of. */
interface Around {
  readonly project: Project;
  readonly deck: DeckSpec;
  readonly slide: Slide | undefined;
  readonly unitOf: (id: string) => Unit | undefined;
  /** The words of a unit. */
  readonly words: (unit: string) => string;
  readonly own: Language;
}

/** What else the sources say of the figures of a page; no paragraph where they say nothing else. */
export function disputesLine(reference: DisputesReference, around: Around): RichText {
  const { deck, own, project, slide } = around;
  const found = isMarked(slide) ? disputesOn(reference, around) : [];
  if (found.length === 0) return { paragraphs: [], lang: own.lang };
  const listing = slideIds(deck).find((id) => project.slides.get(id)?.disputes === 'listed');
  const { head, words, page } = disputesNote(found, listing, around);
  const { part } = reference;
  return line(own, part === undefined ? [...head, ...words, ...page] : { head, words, page }[part]);
}

/** The one that weighs most first. */
const disputesOn = ({ facts, units }: DisputesReference, { project, unitOf }: Around): readonly Dispute[] =>
  byWeight(
    [
      ...disputesOfFacts(facts, project),
      ...units.flatMap((id) => {
        const unit = unitOf(id);
        return unit === undefined || !isMarked(undefined, unit) ? [] : disputesInText(unit.text, project);
      }),
    ],
    project,
  );

type Parts = Readonly<Record<'head' | 'words' | 'page', readonly RichRun[]>>;

/**
 * «≠ Kildene er uenige; et annet sted: ca. 50. Se side 119.» Several disputes: the words of the first, or of all where no slide lists them.
 * The space at the end leads on to the next remark.
 */
function disputesNote(disputes: readonly Dispute[], listing: string | undefined, { words, own }: Around): Parts {
  const isOne = disputes.length === 1;
  const wordsOf = ({ id }: Dispute): string => {
    // An abbreviation may end it («mill.»), and the full stop of the sentence would be a second one.
    const other = words(disputeUnit(id, 'other')).replace(/\.$/u, '');
    if (isOne) return own.word('disputed.one', { other }).text;
    return own.word('disputed.several', { what: words(disputeUnit(id, 'what')), other }).text;
  };
  const page = listing === undefined ? [] : [...seen(listing, own), { text: '. ' }];
  return {
    head: [{ text: `${DISPUTED} ${own.word('disputed.head').text}` }],
    words: [{ text: (listing === undefined ? disputes : disputes.slice(0, 1)).map(wordsOf).join('') }],
    page: [{ text: '. ' }, ...page],
  };
}

/**
 * «See p. 119», or «See pp. 119–120» where what lists them has several pages and all of them are named.
 * A page that lists them shows how others refer to it, so that it names all its pages too.
 */
function seen(listing: string, own: Language): readonly RichRun[] {
  // A number follows, from which the words are not to be parted.
  const before = ({ text }: { readonly text: string }): string => own.typography(`${text} 0`).slice(0, -1);
  const words = before(own.word('disputed.pages'));
  const text = before(own.word('disputed.page'));
  return [{ text, several: { slide: listing, words } }, ...pageRuns({ kind: 'page', slide: listing, to: listing })];
}
