/** What the page on the release shows. */
import type { Html } from '../../pages/html.js';
import type { Around } from '../../pages/consultant/frame.js';
import { type GateOfLocale, type Pair, releasePage } from '../../pages/consultant/release-page.js';
import { openRemarks } from '../../review/remarks.js';
import { isSettled } from '../../review/states.js';
import type { Review } from '../review.js';
import { statusOf } from '../status-document.js';
import type { Book } from './book.js';
import { type Naming, namingIn } from './naming.js';

export function releaseIn(around: Around, locale: string, by: string | null, book: Book): Html {
  const review = book.review();
  const { deck, project, log, organisations } = review;
  const naming = namingIn(book.words(locale), project, book.drawn(locale));
  const exempt = deck.approval === 'none' ? 'none' : organisations.length === 0 ? 'unsaid' : undefined;
  return releasePage({
    ...around,
    locale,
    locales: deck.locales.map((tag) => gateOf(tag, review)),
    pairs: pairsIn(locale, review, naming),
    by: by === 'slide' ? 'slide' : 'organisation',
    exempt,
    command: `skald build ${deck.id} --release --locale ${deck.locales.join()}`,
    released: log.events
      .flatMap((one) =>
        one.event === 'released' ? [{ at: naming.hour(one.at), locales: one.locales, files: one.files }] : [],
      )
      .reverse(),
  });
}

function gateOf(tag: string, review: Review): GateOfLocale {
  const all = statusOf(review, [tag]).organisations.flatMap(({ slides }) => slides);
  return {
    tag,
    name: review.project.locales.get(tag)?.name ?? tag,
    missing: all.filter(({ state }) => !isSettled(state)).length,
    total: all.length,
    remarks: openRemarks(review.log.events).filter(({ locale }) => locale === tag).length,
  };
}

const pairsIn = (locale: string, review: Review, naming: Naming): readonly Pair[] =>
  statusOf(review, [locale]).organisations.flatMap(({ organisation, slides }) =>
    slides.map(({ slide, state }) => ({
      organisation,
      short: naming.organisation(organisation).short,
      slide,
      ...naming.slide(slide),
      state,
    })),
  );
