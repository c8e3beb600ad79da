/** What the page of a reviewer shows: the slides that describe the organisation, and what the log says of it and them. */
import type { Words } from '../../model/program-words.js';
import { languageName } from '../../pages/reviewer/page-words.js';
import type { Compared, Language, ReviewerPage, Served } from '../../pages/reviewer/reviewer-page.js';
import { type Logged, NO_HEAD } from '../../review/events.js';
import { dayOf } from '../instant.js';
import { reviewerSlides } from '../pack/reviewer-slides.js';
import type { Review } from '../review.js';
import type { Book } from './book.js';
import { isClosed, todayFor, type Whom } from './whom.js';

/** Undefined where the deck cannot be laid out in this locale. `compare`: the locale that is set beside it. */
export function reviewerData(
  whom: Whom,
  book: Book,
  served: Pick<Served, 'csrf' | 'said'>,
  compare?: string,
): ReviewerPage | undefined {
  const { organisation, locale } = whom;
  const to = { organisation, locale };
  const [drawn, now] = [book.drawn(locale), book.held(to)];
  if (drawn === undefined || now === undefined) return undefined;
  const { project, log, at, standings } = book.review();
  const { lang, words, spec } = book.words(locale);
  const today = todayFor(whom, book);
  const slides = [...drawn.slides.values()].flatMap((slide) => {
    const shown = today.get(slide.slide);
    return shown === undefined ? [] : [{ ...slide, shown, ...comparedIn(compare, slide.slide, book) }];
  });
  const known = { ...to, events: log.events, today: dayOf(at), now, earlier: book.earlier(to), words };
  const isMending = log.broken !== undefined;
  return {
    lang,
    words,
    deck: { id: spec.id, title: spec.title },
    organisation: namesOf(organisation, project),
    locale: { tag: locale, name: languageName(lang) },
    made: dayOf(at),
    head: headOf(whom, log.events),
    // What was written is kept whatever the slides become, and when a new link follows one that has ended.
    build: 'served',
    // A later one may stand behind the break.
    ...(isMending ? {} : deadlineOf(whom, standings, [...today.keys()])),
    slides: reviewerSlides(slides, known),
    style: drawn.style,
    served: { ...served, ...shutIn(whom, book, words), isMending, ...inOthers(locale, compare, book) },
  };
}

function namesOf(id: string, { organisations }: Review['project']): ReviewerPage['organisation'] {
  const found = organisations.get(id);
  const name = found?.name ?? id;
  return { id, name, short: found?.abbreviation ?? name };
}

function shutIn(whom: Whom, book: Book, words: Words): Pick<Served, 'shut'> {
  if (book.review().log.broken !== undefined) return { shut: words('pages.served.mending') };
  return isClosed(whom, book) ? { shut: words('pages.review.closed') } : {};
}

/** The other languages of the deck, and the one that is shown beside this. */
function inOthers(locale: string, compare: string | undefined, book: Book): Pick<Served, 'languages' | 'compared'> {
  const others = book.words(locale).spec.locales.filter((tag) => tag !== locale);
  const languages = others.map((tag) => languageOf(tag, book));
  return { languages, ...(compare === undefined ? {} : { compared: compare }) };
}

function languageOf(tag: string, book: Book): Language {
  const { lang } = book.words(tag);
  return { tag, lang, name: languageName(lang) };
}

function comparedIn(tag: string | undefined, slide: string, book: Book): { readonly compared?: Compared } {
  if (tag === undefined) return {};
  const pictures = book.drawn(tag)?.slides.get(slide)?.pictures ?? [];
  return { compared: { ...languageOf(tag, book), pictures } };
}

/** Hash of the last log line about this organisation alone, so that it does not see what others do. */
const headOf = ({ organisation, locale }: Whom, events: readonly Logged[]): string =>
  events.findLast((one) => 'organisation' in one && one.organisation === organisation && one.locale === locale)?.hash ??
  NO_HEAD;

/** The latest deadline of all slides that were sent. */
function deadlineOf(
  { organisation, locale }: Whom,
  standings: Review['standings'],
  slides: readonly string[],
): Pick<ReviewerPage, 'deadline'> {
  const deadline = slides
    .flatMap((slide) => standings(organisation, locale, slide).deadline ?? [])
    .sort()
    .at(-1);
  return deadline === undefined ? {} : { deadline };
}
