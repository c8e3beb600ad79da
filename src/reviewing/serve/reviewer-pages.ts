/** The pages behind a link: what one organisation sees in one locale, and what becomes of its answers. */
import type { Link } from '../../review/links.js';
import { stateOf } from '../../review/states.js';
import type { Pages, Reply } from '../../server/desk.js';
import { refusedPage } from '../../pages/refused/refused-page.js';
import type { Html } from '../../pages/html.js';
import { pageTitle, reviewerBody } from '../../pages/reviewer/reviewer-html.js';
import type { ReviewerPage } from '../../pages/reviewer/reviewer-page.js';
import { servedPage } from '../../pages/served-page.js';
import { dayOf } from '../instant.js';
import { answersDownload, answersIn, isChanged } from './answers.js';
import type { Book } from './book.js';
import { reviewerData } from './reviewer-data.js';
import { takeForm, takeJson } from './take-answer.js';
import { takeReply } from './take-reply.js';
import { isClosed, langIn, todayFor, type Whom } from './whom.js';

export function reviewerPages(link: Link, book: Book): Pages {
  const whom = { ...link, prefix: `/r/${link.id}/` };
  return {
    get: async (path, query, csrf) => {
      if (path === '') return opened(whom, query, csrf, book);
      if (path === 'state') return { kind: 'json', status: 200, document: stateFor(whom, book) };
      if (path === 'answers') return { kind: 'page', status: 200, page: answers(whom, query, csrf, book) };
      if (path === 'answers.html')
        return answersDownload({ ...whom, lang: langIn(query.get('lang'), whom, book) }, book);
      if (path === 'slides.css')
        return { kind: 'file', type: 'text/css; charset=utf-8', content: styleFor(whom, query, book) };
      return undefined;
    },
    post: async (path, posted) => {
      if (path === 'reply') return takeReply(posted, whom, book);
      if (path !== 'answer') return undefined;
      return posted.json === undefined ? takeForm(posted, whom, book) : takeJson(posted.json, whom, book);
    },
  };
}

/** That it was opened is noted once a day. */
async function opened(whom: Whom, query: URLSearchParams, csrf: string, book: Book): Promise<Reply> {
  const { organisation, locale } = whom;
  const { log, at } = book.review();
  const isNoted = log.events.some(
    (one) =>
      one.event === 'opened' &&
      one.organisation === organisation &&
      one.locale === locale &&
      dayOf(one.at) === dayOf(at),
  );
  if (!isNoted && log.broken === undefined) await book.record(() => [{ event: 'opened', organisation, locale }]);
  const said = saidIn(query.get('said'), whom, book);
  const compare = comparedIn(query, whom, book);
  const page = reviewerData(whom, book, { csrf, ...(said === undefined ? {} : { said }) }, compare);
  return { kind: 'page', status: 200, page: page === undefined ? unlaid(whom, book) : servedReviewer(page) };
}

/** A language that the deck has, beside the one that is answered for. */
function comparedIn(query: URLSearchParams, { locale }: Whom, book: Book): string | undefined {
  const asked = query.get('compare');
  return book.review().deck.locales.find((tag) => tag === asked && tag !== locale);
}

function styleFor(whom: Whom, query: URLSearchParams, book: Book): string {
  const compare = comparedIn(query, whom, book);
  const all = [whom.locale, ...(compare === undefined ? [] : [compare])];
  return all.map((locale) => book.drawn(locale)?.style ?? '').join('\n');
}

function saidIn(said: string | null, { locale }: Whom, book: Book): string | undefined {
  const { words } = book.words(locale);
  if (said === 'approved') return words('pages.served.saidApproved');
  if (said === 'changes-requested' || said === 'commented') return words('pages.served.saidRequested');
  return said === 'withdrawn' ? words('pages.served.saidWithdrawn') : undefined;
}

const servedReviewer = (page: ReviewerPage): Html =>
  servedPage({
    lang: page.lang,
    title: pageTitle(page),
    styles: ['/assets/base.css', '/assets/reviewer.css', '/assets/served.css', styleOf(page)],
    scripts: ['/assets/served.js', '/assets/reviewer.js'],
    look: 'rev',
    body: reviewerBody(page),
  });

const styleOf = ({ served }: ReviewerPage): string =>
  served?.compared === undefined ? 'slides.css' : `slides.css?compare=${served.compared}`;

function unlaid({ locale, prefix }: Whom, book: Book): Html {
  const { lang, words } = book.words(locale);
  return refusedPage({ lang, words, reason: 'unlaid', kept: [], back: prefix });
}

function stateFor(whom: Whom, book: Book): unknown {
  const { standings, at, log } = book.review();
  const slides = [...todayFor(whom, book)].map(([slide, shown]) => {
    const standing = standings(whom.organisation, whom.locale, slide);
    const { state } = stateOf(standing, slide, shown, dayOf(at));
    return { slide, shown, state: state === 'not-sent' ? 'sent' : state };
  });
  const valid = log.broken === undefined;
  return { valid, closed: valid && isClosed(whom, book), slides };
}

function answers(whom: Whom, query: URLSearchParams, csrf: string, book: Book): Html {
  const lang = langIn(query.get('lang'), whom, book);
  const addressIn = (tag: string): string => `answers?lang=${tag}`;
  const { words } = book.words(lang);
  const own = [...(book.drawn(whom.locale)?.slides.keys() ?? [])].filter((slide) => todayFor(whom, book).has(slide));
  // As the page counts its slides.
  const slideAt = (slide: string): string => `${whom.prefix}#s${own.indexOf(slide) + 1}`;
  const changed = own.filter((slide) => isChanged(slide, whom, book));
  const [first] = changed;
  return answersIn({ ...whom, lang }, book, {
    ...{ addressIn, slideAt },
    download: `answers.html?lang=${lang}`,
    drawn: 'slides.css',
    back: first === undefined ? whom.prefix : slideAt(first),
    backWord:
      first === undefined ? words('pages.answers.back') : words('pages.answers.again', { count: changed.length }),
    reply: { csrf, action: 'reply', lang },
    ...(query.get('said') === 'replied' ? { replied: true } : {}),
  });
}
