/** What the page on the release shows. */
import { manifestName } from '../../delivery/manifest.js';
import { linksIn } from '../../delivery/links-in.js';
import type { Html } from '../../pages/html.js';
import type { Around } from '../../pages/consultant/frame.js';
import { releasePage } from '../../pages/consultant/release-page.js';
import type {
  BuiltFiles,
  GateOfLocale,
  LackingRow,
  Pair,
  ReleasePage,
  ShownProfile,
  Waived,
} from '../../pages/consultant/release-shown.js';
import { fileName } from '../../jobs/file-name.js';
import { plainText } from '../../localise/plain-text.js';
import { classificationUnit, profileIds, profileOf } from '../../model/profile.js';
import { FORMATS } from '../../render/formats.js';
import { eventsWith, waiverOf } from '../../review/asked.js';
import { openRemarks, remarksIn } from '../../review/remarks.js';
import { isSettled } from '../../review/states.js';
import { exemptionOf } from '../exemption.js';
import { dayOf } from '../instant.js';
import type { Review } from '../review.js';
import { statusOf } from '../status-document.js';
import type { Book } from './book.js';
import { type Asked, type Build, isSame, lineFor } from './builds.js';
import type { Delivered } from './delivered.js';
import { languageIn, type Naming, namingIn } from './naming.js';
import { tagOf } from './organisation-attributes.js';

/** What is looked at: the locales that are released, missing approvals by what, and the files for whom. */
export interface ReleaseLook {
  readonly locales: readonly string[];
  readonly by: string | null;
  readonly profile: string | null;
}

/** Locales that the deck does not have are left out; where none is chosen, the deck's source locale is looked at. */
export function releaseLook(query: URLSearchParams, book: Book): ReleaseLook {
  const { deck } = book.review();
  const asked = deck.locales.filter((tag) => query.getAll('locale').includes(tag));
  return {
    locales: asked.length === 0 ? [deck.source] : asked,
    by: query.get('by'),
    profile: query.get('for'),
  };
}

/** What was built, as far as it is known. */
export interface Works {
  readonly last: Build | undefined;
  readonly delivered: () => Delivered | undefined;
  /** Folder of the files. */
  readonly folder: string;
}

export function releaseIn(around: Around, look: ReleaseLook, book: Book, works: Works): Html {
  const review = book.review();
  const { deck, log } = review;
  const { locales } = look;
  const own = namingOf(deck.source, book);
  const profile = profileIn(look.profile, book);
  const asked = { deck: deck.id, profile: profile.id, locales, stamped: profile.stamped };
  const rows = locales.flatMap((tag) => rowsIn(tag, book));
  return releasePage({
    ...around,
    locales: deck.locales.map((tag) => gateOf(tag, book, locales.includes(tag))),
    unfit: locales.filter((tag) => book.drawn(tag) === undefined),
    unfinished: locales.flatMap((tag) => unfinishedIn(tag, book)),
    remarks: remarksOf(locales, review),
    rows: rows.sort(
      (one, other) => review.organisations.indexOf(one.organisation) - review.organisations.indexOf(other.organisation),
    ),
    by: look.by === 'slide' ? 'slide' : 'organisation',
    exempt: exemptionOf(review),
    profiles: profileIds([deck]),
    profile,
    command: ['skald', ...lineFor(asked)].join(' '),
    waived: locales.flatMap((tag) => waivedIn(tag, rows, book)),
    wholeHead: log.head,
    files: filesIn(asked, book, works),
    ...buildIn(asked, works.last, own),
    released: log.events
      .flatMap((one) => (one.event === 'released' ? [{ ...one, at: own.hour(one.at) }] : []))
      .reverse(),
  });
}

const namingOf = (locale: string, book: Book): Naming =>
  namingIn(book.words(locale), book.review().project, book.drawn(locale));

/** How the build goes that was asked for last: told where the same is looked at. */
function buildIn(
  asked: Parameters<typeof isSame>[0],
  last: Build | undefined,
  naming: Naming,
): Pick<ReleasePage, 'building' | 'failed'> {
  if (last === undefined) return {};
  if (last.faults === undefined) return { building: naming.hour(last.at) };
  return isSame(asked, last.asked) && last.faults.length > 0 ? { failed: last.faults } : {};
}

/** As the deck's words have it. */
function profileIn(asked: string | null, book: Book): ShownProfile {
  const { deck } = book.review();
  const ids = profileIds([deck]);
  const id = ids.find((one) => one === asked) ?? ids[0] ?? '';
  const words = book.words(deck.source);
  const found = profileOf(words.spec, id);
  if (found === undefined) throw new Error(`the deck has no profile ${id}`);
  const { classified, ...holds } = found;
  const { author } = words.spec;
  if (!classified) return { ...holds, author };
  const unit = classificationUnit(words.spec.id, id);
  return { ...holds, author, classification: plainText(words.resolve({ kind: 'unit', id: unit }, '')) };
}

/** Files that are there, where they were made of what is looked at; otherwise how they will be called. */
function filesIn({ deck, profile, locales, stamped }: Omit<Asked, 'head'>, book: Book, works: Works): BuiltFiles {
  const { folder } = works;
  const delivered = works.delivered();
  const review = book.review();
  const own = new Set(delivered?.files.flatMap(({ locale }) => locale ?? []));
  const isOfThese = own.size === locales.length && locales.every((tag) => own.has(tag));
  const isThis = delivered?.profile === profile && delivered.draft === stamped && isOfThese;
  if (isThis && delivered !== undefined) {
    const sums = new Set(delivered.files.map(({ sha256 }) => sha256));
    const event = review.log.events.findLast(
      (one) => one.event === 'released' && one.files.length > 0 && one.files.every(({ sha256 }) => sums.has(sha256)),
    );
    const released = event && { at: namingOf(review.deck.source, book).hour(event.at), line: event.n };
    return { ...delivered, folder, ...(released && { released }) };
  }
  const usual = FORMATS.filter(({ onRequest }) => onRequest !== true);
  const names = locales.flatMap((locale) => usual.map((format) => fileName({ deck, locale }, format)));
  const found = new Map<string, readonly string[]>();
  for (const { presentation } of locales.flatMap((tag) => book.drawn(tag) ?? []))
    for (const [url, slides] of linksIn(presentation))
      found.set(url, [...new Set([...(found.get(url) ?? []), ...slides])]);
  const links = [...found].map(([url, slides]) => ({ url, slides }));
  return { files: [...names, manifestName(deck)].map((file) => ({ file })), links, folder };
}

function gateOf(tag: string, book: Book, isChosen: boolean): GateOfLocale {
  const review = book.review();
  const all = askedIn(tag, review).flatMap(({ slides }) => slides);
  return {
    ...{ tag, isChosen, total: all.length, name: languageIn(tag, book) },
    missing: all.filter(({ state }) => !isSettled(state)).length,
    isSent: all.some(({ state }) => state !== 'not-sent'),
  };
}

function unfinishedIn(locale: string, book: Book): ReleasePage['unfinished'] {
  const count = book.drawn(locale)?.unfinished ?? 0;
  return count === 0 ? [] : [{ locale, count }];
}

function remarksOf(locales: readonly string[], { log }: Review): ReleasePage['remarks'] {
  const count = (all: readonly { readonly locale: string }[]): number =>
    all.filter(({ locale }) => locales.includes(locale)).length;
  return { open: count(openRemarks(log.events)), all: count(remarksIn(log.events)) };
}

/** Nobody is asked of a deck that needs no approval, whomever it describes. */
const askedIn = (locale: string, review: Review) =>
  review.deck.approval === 'none' ? [] : statusOf(review, [locale]).organisations;

function rowsIn(locale: string, book: Book): readonly LackingRow[] {
  const review = book.review();
  const naming = namingOf(locale, book);
  const own = book.words(review.deck.source);
  return askedIn(locale, review).map(({ organisation, deadline, slides }) => {
    const named = { organisation, short: naming.organisation(organisation).short, ...tagOf(organisation, review, own) };
    return {
      ...{ ...named, locale },
      ...(deadline === null ? {} : { deadline: naming.day(deadline), isOver: deadline < dayOf(review.at) }),
      pairs: slides.map(({ slide, state }): Pair => ({ ...named, locale, slide, state, ...naming.slide(slide) })),
    };
  });
}

/** Those that hold, each with the waiver that was recorded last. */
function waivedIn(locale: string, rows: readonly LackingRow[], book: Book): readonly Waived[] {
  const { log } = book.review();
  const naming = namingOf(locale, book);
  return rows
    .filter((row) => row.locale === locale)
    .flatMap(({ pairs }) => pairs)
    .filter(({ state }) => state === 'waived')
    .flatMap((pair) =>
      waiverOf(pair.slide, eventsWith(pair.organisation, locale, log.events)).map(({ by, date, reason }) => ({
        ...{ ...pair, by, why: reason },
        at: naming.day(date),
      })),
    );
}
