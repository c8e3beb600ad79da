/** How options fare by criteria of different weight: their scores, and which other weights would put another first. */
import { BARE, fields, type Shape } from '../../template/field-shape.js';
import { bare, giving, type Helpers } from '../../template/helper.js';
import { asMap } from '../../template/values.js';
import { numberIn } from './slide-check.js';

/** By criterion; a rating is from 0 to 4, undefined where there is none. */
export interface Rated {
  readonly weights: ReadonlyMap<string, number>;
  /** By option in order. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, number | undefined>>;
}

export function ratedIn(options: unknown, criteria: unknown): Rated {
  const weights = new Map(
    Object.entries(asMap(criteria)).map(
      ([key, criterion]) => [key, numberIn(asMap(criterion)['weight']) ?? 0] as const,
    ),
  );
  const ratingsOf = (option: unknown): ReadonlyMap<string, number | undefined> => {
    const ratings = asMap(asMap(option)['ratings']);
    return new Map([...weights.keys()].map((key) => [key, numberIn(asMap(ratings[key])['rating'])] as const));
  };
  return {
    weights,
    options: new Map(Object.entries(asMap(options)).map(([key, option]) => [key, ratingsOf(option)] as const)),
  };
}

/** Weighted mean of the ratings of an option, from 0 to 4; the weight of what is not rated is shared out among the rest. */
function meanOf(ratings: ReadonlyMap<string, number | undefined>, weights: ReadonlyMap<string, number>): number {
  const rated = [...weights].flatMap(([key, weight]) => {
    const rating = ratings.get(key);
    return rating === undefined ? [] : [{ rating, weight }];
  });
  const whole = rated.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? 0 : rated.reduce((sum, { rating, weight }) => sum + rating * weight, 0) / whole;
}

/** By option, to one decimal, as it is printed. */
export const scoresOf = ({ weights, options }: Rated): ReadonlyMap<string, number> =>
  new Map([...options].map(([key, ratings]) => [key, Math.round(meanOf(ratings, weights) * 10 + 1e-9) / 10] as const));

/** The option with the highest score; the first where several have it. */
export function bestOf(scores: ReadonlyMap<string, number>): string | undefined {
  const most = Math.max(...scores.values());
  return [...scores].find(([, score]) => score === most)?.[0];
}

export interface Tipping {
  readonly criterion: string;
  /** In per cent, rounded; the others keep their proportions. */
  readonly weight: number;
  /** The other is first where it weighs more than that, or less. */
  readonly way: 'up' | 'down';
  readonly first: string;
  readonly other: string;
}

/** The smallest change of one weight by which another option comes first; undefined where none does, or where several are first today. */
export function tippingOf(rated: Rated): Tipping | undefined {
  const scores = scoresOf(rated);
  const first = bestOf(scores);
  const isShared = [...scores.values()].filter((score) => score === scores.get(first ?? '')).length > 1;
  if (first === undefined || isShared) return undefined;
  const others = [...rated.options.keys()].filter((key) => key !== first);
  const found = [...rated.weights.keys()].flatMap((criterion) =>
    others.flatMap((other) => tippingAt(criterion, { first, other }, rated)),
  );
  return found.sort((a, b) => distance(a, rated) - distance(b, rated))[0];
}

const distance = ({ criterion, weight }: Tipping, { weights }: Rated): number =>
  Math.abs(weight - (weights.get(criterion) ?? 0));

/** Where two options have the same mean as one criterion weighs more or less. Both are rated in it, or it tells nothing of them. */
function tippingAt(
  criterion: string,
  { first, other }: Pick<Tipping, 'first' | 'other'>,
  { weights, options }: Rated,
): readonly Tipping[] {
  const [own, its] = [options.get(first), options.get(other)];
  const [ofOwn, ofIts] = [own?.get(criterion), its?.get(criterion)];
  if (own === undefined || its === undefined || ofOwn === undefined || ofIts === undefined) return [];
  const rest = new Map([...weights].filter(([key]) => key !== criterion));
  const ahead = meanOf(own, rest) - meanOf(its, rest);
  const share = ahead / (ahead - (ofOwn - ofIts));
  const now = (weights.get(criterion) ?? 0) / 100;
  if (!(share > 0 && share < 1) || share === now) return [];
  return [{ criterion, weight: Math.round(share * 100), way: share > now ? 'up' : 'down', first, other }];
}

const tippingShape: Shape = fields<Tipping>({
  criterion: BARE,
  weight: BARE,
  way: BARE,
  first: BARE,
  other: BARE,
});

export const scoreHelpers: Helpers = {
  ...bare({
    /** `scoreof options criteria "merge"`: its score from 0 to 4, to one decimal. */
    scoreof: (options, criteria, key) => scoresOf(ratedIn(options, criteria)).get(String(key)) ?? 0,
    /** Whether `all` options are rated by all criteria or only `some`: `ratedby options criteria`. */
    ratedby: (options, criteria) =>
      [...ratedIn(options, criteria).options.values()].every((ratings) => ![...ratings.values()].includes(undefined))
        ? 'all'
        : 'some',
    /** The letter of an entry of a map, by its place: A for the first. */
    letterin: (entries, key) => String.fromCodePoint(65 + Object.keys(asMap(entries)).indexOf(String(key))),
  }),
  /** Which other weight would put another option first; empty where none does. */
  tipping: giving(tippingShape, (options, criteria) => tippingOf(ratedIn(options, criteria)) ?? ''),
};
