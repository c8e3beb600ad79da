/** Whom a command is about: an organisation, a locale, and slides that describe it. */
import { usageFault } from '../jobs/usage-fault.js';
import type { CommandWorld } from '../run/command.js';
import { unknownNames } from '../jobs/usage-fault.js';
import type { ReviewGiven } from './given.js';
import { aboutOrganisation, openReview, type Review, type ReviewOutcome } from './review.js';

export interface Addressed {
  readonly review: Review;
  readonly organisation: string;
  readonly locale: string;
  /** In the order of the deck. */
  readonly slides: readonly string[];
}

/** Without slides named, those that were sent; `unsent`: where none were, all that describe it. */
export function addressed(
  organisation: string,
  given: ReviewGiven,
  world: CommandWorld,
  unsent = false,
): ReviewOutcome<Addressed> {
  const { value: review, ...opened } = openReview(given, world);
  if (review === undefined) return opened;
  const about = review.slidesAbout(organisation);
  const faults = [
    ...aboutOrganisation(organisation, review),
    ...aboutSlides(given.slides ?? [], organisation, about, review),
  ];
  if (faults.length > 0) return { diagnostics: faults, exitCode: 2 };
  const locales = given.locale === undefined ? localesSent(review, organisation, about) : [given.locale];
  const locale = locales.length === 0 ? review.deck.source : locales[0];
  if (locale === undefined || locales.length > 1)
    return { diagnostics: [severalLocales(organisation, locales)], exitCode: 2 };
  const sent = about.filter((slide) => review.standings(organisation, locale, slide).sent.length > 0);
  const slides =
    given.slides === undefined
      ? sent.length === 0 && unsent
        ? about
        : sent
      : about.filter((id) => given.slides?.includes(id));
  if (slides.length === 0) return { diagnostics: [nothingSent(organisation, locale)], exitCode: 1 };
  return { value: { review, organisation, locale, slides }, diagnostics: opened.diagnostics };
}

function aboutSlides(
  named: readonly string[],
  organisation: string,
  about: readonly string[],
  { prepared, deck }: Review,
) {
  const all = prepared.slides.map(({ slide }) => slide.id);
  const others = named.filter((id) => all.includes(id) && !about.includes(id));
  return [
    ...unknownNames('slide', named, all),
    ...others.map((id) =>
      usageFault(
        'not-described',
        `The slide ${id} does not describe ${organisation}.`,
        `In ${deck.id} these do: ${about.join(', ') || 'none'}.`,
        `--slides ${id}`,
      ),
    ),
  ];
}

const localesSent = ({ deck, standings }: Review, organisation: string, about: readonly string[]): readonly string[] =>
  deck.locales.filter((locale) => about.some((slide) => standings(organisation, locale, slide).sent.length > 0));

const severalLocales = (organisation: string, locales: readonly string[]) =>
  usageFault(
    'locale-not-named',
    `${organisation} was sent slides in several locales, and an answer in one says nothing of the others.`,
    `Name one with --locale: ${locales.join(', ')}.`,
  );

const nothingSent = (organisation: string, locale: string) =>
  usageFault(
    'nothing-sent',
    `No slides were sent to ${organisation} in ${locale}.`,
    `Send them with \`skald review send ${organisation} --locale ${locale}\`, or name slides and what was seen with --slides and --shown.`,
  );
