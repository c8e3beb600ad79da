/** Nothing leaks: what programs put in the place of missing words never reaches a reader, on the page, in alternative texts or beside them. */
import { quote } from '../diagnostics/printable.js';
import { everyWord, type Said } from '../scene/every-word.js';
import type { DeckFinding, DeckRule, Situation } from './rule.js';

interface Sign {
  readonly pattern: RegExp;
  /** What it shows, as the end of a sentence. */
  readonly means: string;
  /** A person may have typed it on purpose, in a sentence. */
  readonly typed?: true;
}

const word = (names: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'u');

const signs: readonly Sign[] = [
  { pattern: /\{\{[^{}]*(?:\}\})?/u, means: 'which was never filled in' },
  { pattern: /\uE000\{[^\uE001]*\uE001?/u, means: 'a text that was never looked up' },
  { pattern: /\$t\([^)]*\)?/u, means: 'which was never filled in' },
  { pattern: /\[object \w+\]/u, means: 'a whole map where one of its fields should stand' },
  { pattern: /returned an object instead of string/u, means: 'so a word of framework.json is no text' },
  { pattern: word('NaN|-?Infinity|undefined'), means: 'so a value is missing', typed: true },
];

/** Shows at a glance, for nearly every text, that it holds none of the signs. */
const suspicious = new RegExp(signs.map(({ pattern }) => pattern.source).join('|'), 'u');

/** Keys of framework words, such as `levelHead` or `head.organisation`; no word of a language looks so. */
const rawKey: Sign = {
  pattern: /^\s*(?:[a-z]+(?:\.[a-z][A-Za-z]+)+|[a-z]+(?:[A-Z][a-z]+)+)\s*$/u,
  means: 'a word that no locale’s framework.json has',
};

export const leftovers: DeckRule = (situation) =>
  [...everyWord(situation.presentation)].flatMap((said) => {
    const fault = faultIn(said);
    return fault === undefined || isTyped(fault, said, situation) ? [] : [toFinding(said, fault)];
  });

interface Fault {
  readonly sign: Sign;
  readonly found: string;
}

/** The first leftover of a text. Tests also check built files by it. */
export function faultIn({ text, unit, place }: Pick<Said, 'text' | 'unit' | 'place'>): Fault | undefined {
  const ours = unit === undefined && place !== 'the name' ? [rawKey] : [];
  for (const sign of suspicious.test(text) ? [...signs, ...ours] : ours) {
    const found = sign.pattern.exec(text)?.[0];
    if (found !== undefined) return { sign, found };
  }
  return undefined;
}

/** Whether the words stand in a text of the slide or the deck, as it was written or translated. */
function isTyped({ sign, found }: Fault, { text: whole, slide }: Said, { project, deck }: Situation): boolean {
  if (sign.typed !== true || whole.trim() === found) return false;
  const own = slide === undefined ? [] : (project.slides.get(slide)?.units ?? []);
  const translations = project.locales.get(deck.tag)?.translations;
  return [...own, ...deck.spec.units, ...project.units].some(({ id, text }) =>
    [text, translations?.get(id)?.target ?? ''].some((typed) => typed.includes(found)),
  );
}

const toFinding = ({ text, place, slide, item, unit }: Said, { sign, found }: Fault): DeckFinding => ({
  code: 'leftover',
  severity: 'error',
  message: `In ${place} ${quote(text)} stands ${quote(found.trim())}, ${sign.means}.`,
  hint: 'Mend the field or the word that the layout asks for.',
  ...(slide === undefined ? {} : { slide }),
  ...(item === undefined ? {} : { item }),
  unit,
});
