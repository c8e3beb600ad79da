/** The consultant's pages by their addresses: the matrix with one organisation beside it, remarks, answer lists, returned files, the release, reminders, the log. */
import type { Html } from '../../pages/html.js';
import type { Around } from '../../pages/consultant/frame.js';
import { logPage } from '../../pages/consultant/log-page.js';
import { filterQuery } from '../../pages/consultant/matrix-filters.js';
import { matrixPage } from '../../pages/consultant/matrix-page.js';
import type { Pages, Reply } from '../../server/desk.js';
import { exemptionOf } from '../exemption.js';
import { answersFileFor, answersPageFor } from './answers-look.js';
import type { Book } from './book.js';
import { type Doing, type Made, postOf } from './consultant-posts.js';
import { drawerFor } from './drawer-data.js';
import { lineOf } from './log-line.js';
import { importReply } from './import/import-pages.js';
import { importPost } from './import/import-posts.js';
import type { Uploads } from './import/uploads.js';
import { attributesIn, filterIn, groupsIn, rowsIn } from './matrix-data.js';
import { namingIn } from './naming.js';
import { slideIn, sourceIn } from './place-pages.js';
import { releaseIn, releaseLook } from './release-data.js';
import { saidIn } from './said.js';
import { remarksPageIn } from './remarks-pages.js';
import { overdueCount, remindPageOf } from './remind.js';

/** `doing`: what is done beside recording. */
export function consultantPages(book: Book, doing: Doing, uploads: Uploads): Pages {
  return {
    get: (path, query, csrf) =>
      Promise.resolve(
        isImport(path)
          ? importReply(path, query, lookedAt(query, csrf, book), uploads)
          : pageAt(path, query, lookedAt(query, csrf, book), { book, uploads, works: doing.works }),
      ),
    post: (path, posted, csrf) =>
      isImport(path)
        ? importPost(path, posted, () => aroundIn(new URLSearchParams(), csrf, book), uploads)
        : postOf(path, posted.fields, book, doing, (query, made) =>
            matrix(aroundIn(query, csrf, book), query, book, made),
          ),
    takesFile: (path) => path === 'import',
  };
}

const isImport = (path: string): boolean => path === 'import' || path.startsWith('import/');

interface Behind {
  readonly book: Book;
  readonly uploads: Uploads;
  readonly works: Doing['works'];
}

function pageAt(
  path: string,
  query: URLSearchParams,
  around: Around,
  { book, uploads, works }: Behind,
): Reply | undefined {
  switch (path) {
    case '':
      return shown(matrix(around, query, book));
    case 'remarks':
      return shown(remarksPageIn(around, query, book, (file) => uploads.find(file) !== undefined));
    case 'answers':
      // Where no organisation is named there is no list: one is chosen on the page of remarks.
      return found(answersPageFor(query, book)) ?? { kind: 'next', to: 'remarks' };
    case 'answers.html':
      return answersFileFor(query, book);
    case 'alive':
      return { kind: 'json', status: 200, document: { ok: true, stale: book.isStale() } };
    case 'remind':
      return shown(remindPageOf(around, localeIn(query, book), book));
    case 'slide':
      return found(slideIn(around, query.get('slide') ?? '', localeIn(query, book), book));
    case 'source':
      return found(sourceIn(around, query, book));
    case 'release':
      return shown(releaseIn(around, releaseLook(query, book), book, works()));
    case 'log':
      return shown(log(around, book));
    case 'slides.css':
      return {
        kind: 'file',
        type: 'text/css; charset=utf-8',
        content: book.drawn(localeIn(query, book))?.style ?? '',
      };
    default:
      return undefined;
  }
}

const shown = (page: Html): Reply => ({ kind: 'page', status: 200, page });

const found = (page: Html | undefined): Reply | undefined => page && shown(page);

/** The locale that is asked for, where the deck has it. */
function localeIn(query: URLSearchParams, book: Book): string {
  const { deck } = book.review();
  const asked = query.get('locale') ?? '';
  return deck.locales.includes(asked) ? asked : deck.source;
}

/** A page that can be asked for again says where it is about to be another one. */
const lookedAt = (query: URLSearchParams, csrf: string, book: Book): Around => ({
  ...aroundIn(query, csrf, book),
  ...(book.isStale() ? { isStale: true } : {}),
});

/** The consultant's pages speak the language of the deck's source. */
function aroundIn(query: URLSearchParams, csrf: string, book: Book): Around {
  const { deck, log } = book.review();
  const { lang, words, spec } = book.words(deck.source);
  const said = saidIn(query, words);
  const { broken, head } = log;
  return {
    lang,
    words,
    deck: spec.title,
    head: head.slice(0, 8),
    ...(broken === undefined ? {} : { broken: broken.line }),
    faults: book.faults().map(({ message, place }) => ({
      message,
      place: place === undefined ? '' : `${place.file}:${place.line}:${place.column}`,
    })),
    ...(said === undefined ? {} : { said }),
    csrf,
  };
}

function matrix(around: Around, query: URLSearchParams, book: Book, made: Made = {}): Html {
  const locale = localeIn(query, book);
  const review = book.review();
  const { project, deck } = review;
  const naming = namingIn(book.words(locale), project, book.drawn(locale));
  const consultant = book.words(deck.source);
  const attributes = attributesIn(review, consultant);
  const filter = filterIn(query, attributes);
  const asked = query.get('organisation') ?? '';
  const chosen = review.organisations.includes(asked) ? asked : undefined;
  const close = `/c/?${new URLSearchParams({ ...filterQuery(filter), locale }).toString()}#row-${chosen ?? ''}`;
  return matrixPage({
    ...around,
    locale,
    locales: deck.locales.map((tag) => ({ tag, name: project.locales.get(tag)?.name ?? tag })),
    groups: groupsIn(book.words(locale).spec, review, naming),
    rows: rowsIn(locale, review, naming, consultant),
    attributes,
    filter,
    exempt: exemptionOf(review),
    overdue: overdueCount(locale, book),
    ...(chosen === undefined
      ? {}
      : {
          chosen,
          drawer: drawerFor(around, { organisation: chosen, locale, close, ...made }, book),
        }),
  });
}

function log(around: Around, book: Book): Html {
  const { log: own, deck, project } = book.review();
  const naming = namingIn(book.words(deck.source), project, book.drawn(deck.source));
  const lines = own.events.map((event) => lineOf(event, naming, around.words)).reverse();
  return logPage({ ...around, lines: lines.slice(0, MOST_LINES), wholeHead: own.head });
}

/** How many lines of the log are shown; `skald review log` prints them all. */
const MOST_LINES = 1000;
