/** People by group, as slides on a team hold them, and the letters that stand for a name. */
import { asMap, text } from '../../template/values.js';

/** All people of all groups, in order. */
export const peopleIn = (groups: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Object.values(asMap(groups)).flatMap((group) => Object.values(asMap(asMap(group)['people'])).map(asMap));

/**
 * The first letter of the first and of the last name: SB for Sara Marie Bergin. Titles that end with a point (Dr.) and small
 * words before a name (van, af) give none.
 */
export function initialsOf(name: string): string {
  const names = name
    .split(/[\s\u00A0]+/u)
    .filter((word) => !word.endsWith('.'))
    .map((word) => Array.from(word.normalize('NFC')).find((letter) => /\p{L}/u.test(letter)) ?? '');
  const capitals = names.filter(
    (letter) => letter !== letter.toLowerCase() || letter.toUpperCase() === letter.toLowerCase(),
  );
  const letters = (capitals.some((letter) => letter !== '') ? capitals : names).filter((letter) => letter !== '');
  return [...new Set([0, letters.length - 1])].map((at) => letters[at]?.toLocaleUpperCase('en') ?? '').join('');
}

/** Whether everybody has a photo: where one is missing, initials stand for all. */
export function allPhotographed(groups: unknown): boolean {
  const people = peopleIn(groups);
  return people.length > 0 && people.every(({ photo }) => text(photo) !== '');
}

/** Blanks that fill a row up to the length of the longest. */
export function blanksAfter(groups: unknown, group: unknown): readonly number[] {
  const counts = Object.values(asMap(groups)).map((one) => Object.keys(asMap(asMap(one)['people'])).length);
  const own = Object.keys(asMap(asMap(group)['people'])).length;
  return Array.from({ length: Math.max(0, ...counts) - own }, (_, index) => index);
}
