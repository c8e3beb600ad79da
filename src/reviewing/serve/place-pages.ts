/** Where something stands, looked at: a slide as it is now, and lines of a file of the content. */
import type { Around } from '../../pages/consultant/frame.js';
import { slidePage } from '../../pages/consultant/slide-page.js';
import { sourcePage } from '../../pages/consultant/source-page.js';
import type { Html } from '../../pages/html.js';
import type { DeckSpec, Project } from '../../model/project.js';
import { statusOf } from '../status-document.js';
import type { Book } from './book.js';
import { namingIn } from './naming.js';

/** Undefined where the deck has no such slide. */
export function slideIn(around: Around, slide: string, locale: string, book: Book): Html | undefined {
  const review = book.review();
  const { project, deck } = review;
  const found = project.slides.get(slide);
  if (found === undefined || !review.shown(locale).has(slide)) return undefined;
  const drawn = book.drawn(locale);
  const naming = namingIn(book.words(locale), project, drawn);
  return slidePage({
    ...around,
    slide,
    ...naming.slide(slide),
    place: `${found.file}:1`,
    locale,
    locales: deck.locales.map((tag) => ({ tag, name: project.locales.get(tag)?.name ?? tag })),
    pictures: drawn?.slides.get(slide)?.pictures.map((one) => one.svg) ?? [],
    standings: statusOf(review, [locale]).organisations.flatMap(({ organisation, slides }) =>
      slides
        .filter((one) => one.slide === slide)
        .map(({ state }) => ({ organisation, short: naming.organisation(organisation).short, state })),
    ),
  });
}

/** Lines before and after the one that is asked for. */
const AROUND = 20;

/** As the file stands by now. Undefined where it holds no words of the project, or has no such line: nothing else is read. */
export function sourceIn(around: Around, query: URLSearchParams, book: Book): Html | undefined {
  const { project, deck } = book.review();
  const [file, line] = [query.get('file') ?? '', Number(query.get('line'))];
  const text = filesOf(project, deck).has(file) ? book.source(file) : undefined;
  const lines = text?.replace(/\n$/u, '').split(/\r?\n/u) ?? [];
  if (!Number.isInteger(line) || line < 1 || line > lines.length) return undefined;
  const first = Math.max(1, line - AROUND);
  return sourcePage({ ...around, file, line, first, lines: lines.slice(first - 1, line + AROUND) });
}

/** Those that texts, facts and translations stand in. */
function filesOf({ slides, units, locales, around }: Project, deck: DeckSpec): ReadonlySet<string> {
  return new Set([
    ...[...slides.values()].flatMap((slide) => [slide.file, ...slide.units.map(({ place }) => place.file)]),
    ...[...units, ...deck.units].map(({ place }) => place.file),
    ...[...locales.values()].flatMap(({ translations }) => [...translations.values()].map(({ place }) => place.file)),
    ...(around?.facts === undefined ? [] : [around.facts.file.path]),
    deck.file,
  ]);
}
