/** What a text claims of amounts in words: «dobbelt så mange», «under halvparten», «hver femte», «to av fire», «de fleste». */
import type { ClaimWords } from '../schemas/claim-words.js';
import { claimsIn } from './title-claims.js';

/** Of `times` how many times, of `part` how much of a whole; `over` and `under` are as the text has them. */
export type AmountClaim = { readonly words: string } & (
  | { readonly kind: 'times' | 'part'; readonly value: number; readonly bound?: 'over' | 'under' }
  | { readonly kind: 'majority' }
  | { readonly kind: 'of'; readonly stated: number; readonly total: number }
);

/** What is filled in (`{{…}}`) claims nothing. `numbers` are the spelt numbers by value. */
export function amountsIn(text: string, words: ClaimWords, numbers: readonly string[]): readonly AmountClaim[] {
  const tokens = text.replaceAll(/\{\{[^{}]*\}\}/gu, '\uFFFC').match(/[\p{L}\p{N}]+|\uFFFC/gu) ?? [];
  const { amounts } = words;
  const ofs = claimsIn(text, words, numbers).flatMap((claim): readonly AmountClaim[] =>
    claim.kind === 'share' ? [{ kind: 'of', words: claim.words, stated: claim.stated, total: claim.total }] : [],
  );
  if (amounts === undefined) return ofs;
  const lower = tokens.map((token) => token.toLowerCase());
  const reader = { tokens: lower, words: new Set(lower), over: amounts.over, under: amounts.under };
  return [
    ...Object.entries(amounts.times).flatMap(([value, phrases]) => valued(reader, 'times', Number(value), phrases)),
    ...Object.entries(amounts.parts).flatMap(([value, phrases]) => valued(reader, 'part', quotient(value), phrases)),
    ...amounts.majority.flatMap((phrase) =>
      placesIn(reader, phrase).map(() => ({ kind: 'majority' as const, words: phrase })),
    ),
    ...ofs,
  ];
}

interface Reader {
  /** In lower case. */
  readonly tokens: readonly string[];
  /** The same, each once: most phrases begin with none of them. */
  readonly words: ReadonlySet<string>;
  readonly over: readonly string[];
  readonly under: readonly string[];
}

const valued = (
  reader: Reader,
  kind: 'times' | 'part',
  value: number,
  phrases: readonly string[],
): readonly AmountClaim[] =>
  phrases.flatMap((phrase) =>
    placesIn(reader, phrase).map((at) => ({
      kind,
      value,
      ...bounded(phrase, reader.tokens.slice(0, at), reader),
    })),
  );

/** With the word before the phrase that makes it more or less than it says. */
function bounded(
  phrase: string,
  before: readonly string[],
  { over, under }: Reader,
): { readonly words: string; readonly bound?: 'over' | 'under' } {
  const more = over.find((word) => endsIn(before, word));
  if (more !== undefined) return { words: `${more} ${phrase}`, bound: 'over' };
  const less = under.find((word) => endsIn(before, word));
  return less === undefined ? { words: phrase } : { words: `${less} ${phrase}`, bound: 'under' };
}

function quotient(fraction: string): number {
  const [above = NaN, below = 1] = fraction.split('/').map(Number);
  return above / below;
}

const placesIn = ({ tokens, words }: Reader, phrase: string): readonly number[] =>
  words.has(firstOf(phrase)) ? placesOf(phrase, tokens) : [];

function firstOf(phrase: string): string {
  const end = phrase.indexOf(' ');
  return end < 0 ? phrase : phrase.slice(0, end);
}

/** Where the words of a phrase stand side by side. */
function placesOf(phrase: string, tokens: readonly string[]): readonly number[] {
  const words = phrase.split(' ');
  const [first = ''] = words;
  const places: number[] = [];
  for (let at = tokens.indexOf(first); at >= 0; at = tokens.indexOf(first, at + 1))
    if (words.every((word, index) => tokens[at + index] === word)) places.push(at);
  return places;
}

function endsIn(tokens: readonly string[], phrase: string): boolean {
  const words = phrase.split(' ');
  return placesOf(phrase, tokens).includes(tokens.length - words.length);
}
