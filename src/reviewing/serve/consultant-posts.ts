/** What the consultant does on the pages: settle or reply to a remark, record an answer that came otherwise, waive, make packs and links, remind, build a release. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Html } from '../../pages/html.js';
import type { Reason } from '../../pages/refused/refused-page.js';
import { profileIds, profileOf } from '../../model/profile.js';
import type { Addressee } from '../../review/events.js';
import type { Reply } from '../../server/desk.js';
import { dayOf, isDay } from '../instant.js';
import { eventOf } from '../verdict.js';
import type { Book } from './book.js';
import { type Asked, isSame } from './builds.js';
import type { Works } from './release-data.js';
import { type Fields, refusal } from './consultant-refusal.js';
import { reply, settle } from './remark-posts.js';
import { judgedFor } from './whom.js';

export interface Doing {
  /** Gives the address of a new link, undefined where it could not be written. */
  readonly link: (to: Addressee) => Promise<string | undefined>;
  /** Makes the pack with its letter and records that it was sent; gives the letter's path, or why there is none. */
  readonly send: (
    to: Addressee,
    deadline: string | undefined,
  ) => Promise<{ readonly letter: string } | { readonly faults: readonly Diagnostic[] }>;
  readonly remind: (fields: Fields) => Promise<Reply>;
  /** Gives how many were taken back. */
  readonly unlink: (to: Addressee) => Promise<number | undefined>;
  /** Resolves when it is built, or why not is known; false while something else is being built. */
  readonly build: (asked: Asked) => Promise<boolean>;
  /** What was built. */
  readonly works: () => Works;
}

/** The matrix with an organisation beside it, and what was just made for it. */
type Show = (query: URLSearchParams, made: Made) => Html;

/** `link`: an address; `faults`: why no pack was made. */
export interface Made {
  readonly link?: string;
  readonly letter?: string;
  readonly faults?: readonly Diagnostic[];
  /** None was made: its last day would be past already. */
  readonly isLate?: true;
}

export async function postOf(
  path: string,
  fields: Fields,
  book: Book,
  doing: Doing,
  show: Show,
): Promise<Reply | undefined> {
  if (path === 'remark') return settle(fields, book);
  if (path === 'reply') return reply(fields, book);
  if (path === 'remind') return doing.remind(fields);
  if (path === 'release') return release(fields, book, doing);
  const to = addresseeIn(fields, book);
  if (to === undefined) return refusal('foreign', fields, book);
  if (path === 'register') return register(fields, to, book);
  if (path === 'link') {
    const link = await doing.link(to);
    if (link === undefined) return refusal('unwritten', fields, book);
    return { kind: 'page', status: 200, page: show(new URLSearchParams({ ...to }), { link }) };
  }
  if (path === 'pack') return pack(fields, to, book, doing, show);
  if (path !== 'unlink') return undefined;
  const count = await doing.unlink(to);
  return count === undefined
    ? refusal('unwritten', fields, book)
    : next({ ...to, said: 'unlinked', count: String(count) });
}

/** On the last day itself there is time yet. */
async function pack(fields: Fields, to: Addressee, book: Book, doing: Doing, show: Show): Promise<Reply> {
  const deadline = fields.get('deadline')?.trim() ?? '';
  const isLate = isDay(deadline) && deadline < dayOf(book.review().at);
  const made: Made = isLate ? { isLate } : await doing.send(to, deadline === '' ? undefined : deadline);
  const page = show(new URLSearchParams({ ...to }), made);
  return { kind: 'page', status: isLate ? 400 : made.faults === undefined ? 200 : 409, page };
}

const next = (query: Readonly<Record<string, string>>): Reply => ({
  kind: 'next',
  to: `?${new URLSearchParams(query).toString()}`,
});

function addresseeIn(fields: Fields, book: Book): Addressee | undefined {
  const { organisations, deck } = book.review();
  const [organisation = '', locale = ''] = [fields.get('organisation'), fields.get('locale')];
  return organisations.includes(organisation) && deck.locales.includes(locale) ? { organisation, locale } : undefined;
}

/**
 * What the page said of the gate holds for the log that it showed: with another one, somebody looks again. The build itself asks the gate as
 * it does at a terminal, and what keeps it from building is told on the page.
 */
async function release(fields: Fields, book: Book, { build, works }: Doing): Promise<Reply> {
  const { deck, log } = book.review();
  const [profile = '', head = '', by = ''] = [fields.get('for'), fields.get('head'), fields.get('by')];
  const asked = fields.get('locales')?.split(',') ?? [];
  const locales = deck.locales.filter((tag) => asked.includes(tag));
  const found = profileIds([deck]).includes(profile) ? profileOf(deck, profile) : undefined;
  if (found === undefined || locales.length === 0 || locales.length !== asked.length)
    return refusal('malformed', new Map(), book, '/c/release');
  const look = (said: string): Reply => {
    const query = new URLSearchParams([
      ...locales.map((tag): [string, string] => ['locale', tag]),
      ['by', by],
      ['for', profile],
    ]);
    if (said !== '') query.set('said', said);
    return { kind: 'next', to: `release?${query.toString()}#gate` };
  };
  const { last } = works();
  const isGoing = last !== undefined && last.faults === undefined;
  // A second press, after the first has built what it asked for, is no reason to look again.
  const wanted = { deck: deck.id, profile, locales, stamped: found.stamped, head };
  const isAgain = last?.asked.head === head && isSame(wanted, last.asked);
  if (!isGoing && log.head !== head) return look(isAgain ? '' : 'movedOn');
  if (!(await build(wanted))) return look('busy');
  return look(works().last?.faults?.length === 0 ? 'built' : '');
}

/** On the versions that stood on the page; where one is another now, nothing is recorded. */
async function register(fields: Fields, to: Addressee, book: Book): Promise<Reply> {
  const [by = '', reason = ''] = [fields.get('by')?.trim(), fields.get('reason')?.trim()];
  const verdict = fields.get('verdict');
  if (verdict !== 'approve' && verdict !== 'request-changes' && verdict !== 'waive')
    return refusal('malformed', fields, book);
  const slides = [...fields].flatMap(([name, shown]) =>
    name.startsWith(SLIDE) ? [{ slide: name.slice(SLIDE.length), shown }] : [],
  );
  if (by === '') return refusal('nameless', fields, book);
  if (slides.length === 0) return refusal('unchosen', fields, book);
  if (verdict !== 'approve' && reason === '') return refusal('reasonless', fields, book);
  const said = { by, ...(reason === '' ? {} : { reason }) };
  let refused: Reason | undefined;
  const recorded = await book.record(() => {
    const today = judgedFor(to, slides, book);
    if (slides.some(({ slide }) => !today.has(slide))) refused = 'foreign';
    else if (slides.some(({ slide, shown }) => today.get(slide) !== shown)) refused = 'moved';
    return refused === undefined ? slides.map((slide) => eventOf(verdict, to, slide, said)) : [];
  });
  if (refused !== undefined) return refusal(refused, fields, book);
  if (recorded === undefined) return refusal('unwritten', fields, book);
  return next({ ...to, said: 'recorded', count: String(recorded.length) });
}

const SLIDE = 'slide:';
