/** What the page on the release shows. */
import type { Html } from '../../pages/html.js';
import type { Around } from '../../pages/consultant/frame.js';
import {
  type GateOfLocale,
  type Pair,
  releasePage,
  type ShownProfile,
  type Waived,
} from '../../pages/consultant/release-page.js';
import { plainText } from '../../localise/plain-text.js';
import { classificationUnit, profileIds, profileOf } from '../../model/profile.js';
import { openRemarks } from '../../review/remarks.js';
import { isSettled } from '../../review/states.js';
import { dayOf } from '../instant.js';
import type { Review } from '../review.js';
import { statusOf } from '../status-document.js';
import type { Book } from './book.js';
import { type Naming, namingIn } from './naming.js';

/** What is looked at: missing approvals by what, and the files for whom. */
export interface ReleaseLook {
  readonly locale: string;
  readonly by: string | null;
  readonly profile: string | null;
}

export function releaseIn(around: Around, { locale, by, profile: asked }: ReleaseLook, book: Book): Html {
  const review = book.review();
  const { deck, project, log, organisations } = review;
  const naming = namingIn(book.words(locale), project, book.drawn(locale));
  const exempt = deck.approval === 'none' ? 'none' : organisations.length === 0 ? 'unsaid' : undefined;
  const profiles = profileIds([deck]);
  const profile = profiles.find((id) => id === asked) ?? profiles[0] ?? '';
  const isStamped = profileOf(deck, profile)?.stamped === true;
  return releasePage({
    ...around,
    locale,
    locales: deck.locales.map((tag) => gateOf(tag, review)),
    pairs: pairsIn(locale, review, naming),
    by: by === 'slide' ? 'slide' : 'organisation',
    exempt,
    profiles,
    profile: profileIn(profile, locale, book),
    command: `skald build ${deck.id} ${isStamped ? '' : '--release '}--for ${profile} --locale ${deck.locales.join()}`,
    waived: deck.locales.flatMap((tag) => waivedIn(tag, review, naming)),
    released: log.events
      .flatMap((one) =>
        one.event === 'released' ? [{ at: naming.hour(one.at), locales: one.locales, files: one.files }] : [],
      )
      .reverse(),
  });
}

/** As the deck's words have it in the locale. */
function profileIn(id: string, locale: string, book: Book): ShownProfile {
  const words = book.words(locale);
  const found = profileOf(words.spec, id);
  if (found === undefined) throw new Error(`the deck has no profile ${id}`);
  const { classified, ...holds } = found;
  if (!classified) return holds;
  const unit = classificationUnit(words.spec.id, id);
  return { ...holds, classification: plainText(words.resolve({ kind: 'unit', id: unit }, '')) };
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

/** Those that hold, each with the waiver that was recorded last. */
function waivedIn(locale: string, review: Review, naming: Naming): readonly Waived[] {
  return pairsIn(locale, review, naming).flatMap(({ state, ...pair }) => {
    if (state !== 'waived') return [];
    const last = review.log.events.findLast(
      (one) =>
        one.event === 'waived' &&
        one.organisation === pair.organisation &&
        one.locale === locale &&
        one.slide === pair.slide,
    );
    if (last?.event !== 'waived') return [];
    return [{ ...pair, locale, by: last.by, at: naming.day(dayOf(last.at)), why: last.reason }];
  });
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
