/** Remarks as the page of the consultant shows them. */
import { type Beside, originOf, REMARK_SORTS, type RemarkSort } from '../../pages/consultant/remark-marks.js';
import type { ChosenRemark, MarkedPicture, RemarksFilter, ShownRemark } from '../../pages/consultant/remarks-page.js';
import type { Part } from '../../pages/reviewer/reviewer-page.js';
import { type Remark, saidBeside } from '../../review/remarks.js';
import { aroundChanges, wordDiff } from '../../review/word-diff.js';
import { dayOf } from '../instant.js';
import type { Book } from './book.js';
import type { Drawn } from './content.js';
import { uploadId } from './import/upload-id.js';
import { type Naming, namingIn } from './naming.js';

/** What is proposed for the same part by the same organisation, or by the remark itself, which is an edited text then. */
function besideOf(remark: Remark, all: readonly Remark[], isThere: (file: string) => boolean): Beside | undefined {
  const { organisation, locale, unit, unread } = remark;
  const isAlike = (one: Remark): boolean =>
    one.organisation === organisation && one.locale === locale && unit !== undefined && one.unit === unit;
  const edit = remark.proposal === undefined ? all.find((one) => one.proposal !== undefined && isAlike(one)) : remark;
  if (unread === true || edit?.proposal === undefined || edit.evidence === undefined || edit.unread === true)
    return undefined;
  const { id, proposal, evidence } = edit;
  const file = uploadId(evidence);
  const address = `/c/import?${new URLSearchParams({ file, proposal: id }).toString()}#rh`;
  const pieces = edit === remark ? {} : { pieces: aroundChanges(wordDiff(proposal.old, proposal.new)) };
  return { ...pieces, file: evidence.file, ...(isThere(file) ? { address } : {}) };
}

const ORDERS: Readonly<
  Record<RemarkSort, (a: Remark, b: Remark, place: (slide: string) => number, naming: Naming) => number>
> = {
  open: (a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'),
  slides: (a, b, place) => place(a.slide) - place(b.slide),
  organisation: (a, b, _, { organisation, compare }) =>
    compare(organisation(a.organisation).short, organisation(b.organisation).short),
  newest: (a, b) => Date.parse(b.at) - Date.parse(a.at),
};

/** What is alike stays in the order of the log; slides that are gone come last. */
export function inOrder(
  all: readonly Remark[],
  sort: RemarkSort,
  slides: readonly string[],
  naming: Naming,
): readonly Remark[] {
  const place = (slide: string): number => (slides.indexOf(slide) + slides.length + 1) % (slides.length + 1);
  return [...all].sort((a, b) => ORDERS[sort](a, b, place, naming));
}

/** What of the list is asked for, by what an address or a form says. */
export const remarksFilter = (asked: (name: string) => string | null | undefined): RemarksFilter => ({
  show: (['open', 'done', 'declined'] as const).find((one) => one === asked('show')) ?? 'all',
  organisation: asked('organisation') ?? '',
  sort: REMARK_SORTS.find((one) => one === asked('sort')) ?? 'open',
});

/** As an address says it; what is so anyway is left out. */
export const remarksQuery = ({ show, organisation, sort }: RemarksFilter): Readonly<Record<string, string>> => ({
  ...(show === 'all' ? {} : { show }),
  ...(organisation === '' ? {} : { organisation }),
  ...(sort === 'open' ? {} : { sort }),
});

/** In the order that is asked for, as the consultant reads them. */
export function remarksInOrder(all: readonly Remark[], { sort }: RemarksFilter, book: Book): readonly Remark[] {
  const { deck, project, shown } = book.review();
  const naming = namingIn(book.words(deck.source), project, book.drawn(deck.source));
  return inOrder(all, sort, [...shown(deck.source).keys()], naming);
}

/** All remarks there are, and which files that came back the server still has. */
export interface Around {
  readonly all: readonly Remark[];
  readonly isThere: (file: string) => boolean;
}

export function shownOf(remark: Remark, naming: Naming, { all, isThere }: Around): ShownRemark {
  const { id, organisation, slide, unit, proposal, by, at, state, reason, replies, settled } = remark;
  const beside = besideOf(remark, all, isThere);
  const { page } = naming.slide(slide);
  return {
    id,
    organisation,
    short: naming.organisation(organisation).short,
    slide,
    ...(page === undefined ? {} : { page }),
    part: naming.part(unit, slide),
    text: saidBeside(remark),
    ...(proposal === undefined ? {} : { edit: proposal }),
    by,
    at: naming.hour(at),
    origin: originOf(remark.evidence?.file),
    ...(beside === undefined ? {} : { beside }),
    ...(settled === undefined ? {} : { settled: naming.day(dayOf(settled)) }),
    state,
    ...(reason === undefined ? {} : { reason }),
    replies: replies.map((one) => ({ ...one, ...(one.at === undefined ? {} : { at: naming.hour(one.at) }) })),
  };
}

/** With the picture of the page on which its part stands, and that part marked. */
export function chosenOf(remark: Remark, naming: Naming, book: Book, around: Around): ChosenRemark {
  const { slide, unit, locale, n } = remark;
  const { log, shown } = book.review();
  const place = unit === undefined ? undefined : naming.placeOf(unit);
  const picture = pictureOf(remark, book.drawn(locale));
  const event = log.events[n - 1];
  const was = event !== undefined && 'shown' in event ? event.shown : undefined;
  return {
    remark: shownOf(remark, naming, around),
    locale,
    title: naming.slide(slide).title,
    ...(place === undefined ? {} : { place }),
    ...(picture === undefined ? {} : { picture }),
    hasMoved: was !== undefined && book.review().deck.locales.includes(locale) && shown(locale).get(slide) !== was,
  };
}

/** The page on which a part of a slide stands, and where on it; a whole slide has its first page. `isAlike`: whether another part is marked too. */
export function pictureOf(
  { slide, unit }: Pick<Remark, 'slide' | 'unit'>,
  drawn: Drawn | undefined,
  isAlike: (part: Part) => boolean = () => false,
): MarkedPicture | undefined {
  const found = drawn?.slides.get(slide);
  const part = found?.parts.find((one) => unit !== undefined && one.unit === unit);
  const index = part?.picture ?? 0;
  const picture = found?.pictures[index];
  if (found === undefined || picture === undefined) return undefined;
  const others = found.parts.filter((one) => one !== part && one.picture === index && isAlike(one));
  return {
    drawn: picture.svg,
    ...(part === undefined ? {} : { box: part.box }),
    ...(others.length === 0 ? {} : { others: others.map(({ box }) => box) }),
  };
}
