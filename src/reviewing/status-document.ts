/** How far each organisation is with each slide, and what keeps the deck from being released. */
import { isSettled, type SlideState, stateOf } from '../review/states.js';
import { dayOf } from './instant.js';
import type { Review } from './review.js';

/** What an organisation has said of its slides in one locale. */
export interface OrganisationStatus {
  readonly organisation: string;
  readonly locale: string;
  /** Last day for an answer, ISO 8601. */
  readonly deadline: string | null;
  readonly slides: readonly SlideState[];
}

export interface Status {
  readonly deck: string;
  readonly head: string;
  readonly valid: boolean;
  readonly organisations: readonly OrganisationStatus[];
  readonly release: {
    readonly ready: boolean;
    readonly missing: readonly { readonly organisation: string; readonly locale: string; readonly slide: string }[];
  };
}

/** `only`: of this organisation alone; whether the deck can be released is said of all. */
export function statusOf(review: Review, locales: readonly string[], only?: string): Status {
  const all = review.organisations.flatMap((organisation) =>
    locales.map((locale) => standingOf(review, organisation, locale)),
  );
  const missing = all.flatMap(({ organisation, locale, slides }) =>
    slides.filter(({ state }) => !isSettled(state)).map(({ slide }) => ({ organisation, locale, slide })),
  );
  const valid = review.log.broken === undefined;
  return {
    deck: review.deck.id,
    head: review.log.head,
    valid,
    organisations: all.filter(({ organisation }) => only === undefined || organisation === only),
    release: { ready: valid && missing.length === 0, missing },
  };
}

function standingOf(review: Review, organisation: string, locale: string): OrganisationStatus {
  const standings = review.slidesAbout(organisation).map((slide) => {
    const standing = review.standings(organisation, locale, slide);
    return { slide, standing, shown: review.shown(locale, standing.notes).get(slide) ?? '' };
  });
  const deadlines = standings.flatMap(({ standing }) => standing.deadline ?? []).sort();
  return {
    organisation,
    locale,
    deadline: deadlines.at(-1) ?? null,
    slides: standings.map(({ slide, standing, shown }) => stateOf(standing, slide, shown, dayOf(review.at))),
  };
}
