/** Whom packs are made for: one organisation, all that slides describe, or a part of them. */
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { usageFault } from '../../jobs/usage-fault.js';
import type { ReviewGiven } from '../given.js';
import { isDay } from '../instant.js';
import { aboutOrganisation, type Review, type ReviewOutcome } from '../review.js';
import { inShard, shardOf } from './shard.js';

/** A pack is for one organisation in one locale. */
export interface Target {
  readonly organisation: string;
  readonly locale: string;
  /** Ids of the slides that describe it, in the order of the deck. */
  readonly slides: readonly string[];
}

export function targetsOf(about: string | undefined, given: ReviewGiven, review: Review): ReviewOutcome<Target[]> {
  const faults = [...wrongDay(given), ...(about === undefined ? neither(given) : one(about, given, review))];
  const shard = given.shard === undefined ? undefined : shardOf(given.shard);
  const all = [...faults, ...(shard?.diagnostics ?? [])];
  if (hasErrors(all)) return { diagnostics: all, exitCode: 2 };
  const ids = about === undefined ? review.organisations : [about];
  const own = shard?.value === undefined ? ids : inShard(ids, shard.value);
  return { value: own.map((organisation) => targetOf(organisation, given, review)), diagnostics: [] };
}

/** In the locale that was sent, where it is one alone; else in that of the deck. */
function targetOf(organisation: string, { locale }: ReviewGiven, review: Review): Target {
  const slides = review.slidesAbout(organisation);
  const { deck, standings } = review;
  const sent = deck.locales.filter((tag) => slides.some((id) => standings(organisation, tag, id).sent.length > 0));
  const [only = deck.source] = sent.length === 1 ? sent : [];
  return { organisation, locale: locale ?? only, slides };
}

const neither = ({ all }: ReviewGiven) =>
  all === true
    ? []
    : [usageFault('wrong-usage', 'It is not said whom to pack for.', 'Name an organisation, or say --all.')];

const one = (organisation: string, { all, shard }: ReviewGiven, review: Review) =>
  all === true || shard !== undefined
    ? [
        usageFault(
          'wrong-usage',
          `Both ${organisation} and ${all === true ? '--all' : '--shard'} are named.`,
          'Name an organisation, or say --all, with --shard for a part of them.',
        ),
      ]
    : aboutOrganisation(organisation, review);

const wrongDay = ({ deadline }: ReviewGiven) =>
  deadline === undefined || isDay(deadline)
    ? []
    : [usageFault('wrong-usage', `«${deadline}» is no day.`, 'Write it as 2017-05-12.', `--deadline ${deadline}`)];
