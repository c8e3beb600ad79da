/** The diagnostic for a name that leads nowhere. */
import { suggestion } from '../diagnostics/did-you-mean.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { homeOf } from './known-ids.js';

/** `noun` gives the code (`unknown-fact`) and the words; `known` the names that exist, `home` the file where more can be added. */
export const unknownId = (
  noun: string,
  id: string,
  known: Iterable<string>,
  place: Place,
  home?: string,
): Diagnostic => ({
  ...unknownName(noun, id, known, home),
  place,
});

/** The same without a place. */
export function unknownName(noun: string, id: string, known: Iterable<string>, home = homeOf(noun)): Diagnostic {
  const names = [...known];
  return {
    code: `unknown-${noun}`,
    severity: 'error',
    message: `There is no ${noun} ${quote(id)}.`,
    hint: suggestion(id, names) ?? possible(names) ?? (home === undefined ? all(names) : undefined) ?? adding(home),
  };
}

/** That of a list that is called by its name, «channels», since nobody has said what one of them is called. */
export const unknownEntry = (...[list, id, known, place, home]: Parameters<typeof unknownId>): Diagnostic => ({
  ...unknownId(list, id, known, place, home),
  message: `There is no entry ${quote(id)} in ${quote(list)}.`,
});

/** Longer lists of names are not printed where the writer can add to them. */
const MOST_LISTED = 16;

/** Lists the names where there are few, even when none is near. */
export const possible = (names: readonly string[]): string | undefined =>
  names.length > 0 && names.length <= MOST_LISTED ? `Possible here: ${names.join(', ')}.` : undefined;

/** A list that writers cannot add to, such as the slide types, is printed up to this length. */
const MOST_CLOSED = 60;

const all = (names: readonly string[]): string | undefined =>
  names.length > 0 && names.length <= MOST_CLOSED ? `There are: ${[...names].sort().join(', ')}.` : undefined;

function adding(home: string | undefined): string {
  return home === undefined
    ? 'Correct it, or add it to this file.'
    : `Add it ${home.endsWith('/') ? 'below' : 'to'} ${home}, or correct the id.`;
}
