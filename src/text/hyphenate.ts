/** Breaks words that are wider than their box with a hyphen at the place the language's patterns allow. */
import type { Run } from '../scene/text.js';
import type { ParagraphDraft } from './compose.js';
import type { FontSet } from './fonts.js';
import type { Syllables } from './hyphen-patterns.js';
import { textWidth } from './words.js';

/** How words of a language are broken. */
export interface Hyphenation {
  readonly syllables: Syllables;
  /** How parts of compounds end before the next one: «ings» in «digitaliseringsrådet». */
  readonly jointEndings: readonly string[];
}

/** By language tag; none for a language that has no patterns. */
export type HyphenationOf = (lang: string) => Hyphenation | undefined;

/** `room` in points. The hyphen is a real character in both formats, followed by a break opportunity. */
export function hyphenate(
  paragraphs: readonly ParagraphDraft[],
  room: number,
  fonts: FontSet,
  hyphenationOf: HyphenationOf,
): ParagraphDraft[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({
      ...run,
      text: hyphenateRun(run, room - paragraph.indent, fonts, hyphenationOf(run.lang ?? paragraph.lang)),
    })),
  }));
}

function hyphenateRun(run: Run, room: number, fonts: FontSet, split: Hyphenation | undefined): string {
  if (split === undefined) return run.text;
  const fits = (text: string): boolean => textWidth(text, run, fonts) <= room;
  return run.text.replace(/[^ ]+/gu, (word) => (fits(word) ? word : breakWord(word, fits, split)));
}

/** Two letters alone on a line read as a mistake; up to three before a hyphen stay with what follows (`words.ts`). */
const shortestRest = 3;
const shortestHead = 4;
/** What follows a joint is a word of its own, and no ending: «kommune-nes». */
const shortestPart = 4;
/**
 * Where no joint is known, this many letters are left for the next line where that is possible, so that a compound
 * breaks between its parts.
 */
const wishedRest = 8;

function breakWord(word: string, fits: (text: string) => boolean, split: Hyphenation): string {
  const syllables = split.syllables(word);
  const breaks = syllables
    .slice(1)
    .map((_, index) => ({ head: syllables.slice(0, index + 1).join(''), rest: syllables.slice(index + 1).join('') }))
    .filter(({ head, rest }) => head.length >= shortestHead && rest.length >= shortestRest)
    .filter(({ head }) => fits(`${head}-`))
    .reverse();
  const isJoint = (head: string): boolean => split.jointEndings.some((ending) => head.toLowerCase().endsWith(ending));
  const chosen =
    breaks.find(({ head, rest }) => rest.length >= shortestPart && isJoint(head)) ??
    breaks.find(({ rest }) => rest.length >= wishedRest) ??
    breaks[0];
  if (chosen === undefined) return word;
  const { head, rest } = chosen;
  return `${head}-${fits(rest) ? rest : breakWord(rest, fits, split)}`;
}
