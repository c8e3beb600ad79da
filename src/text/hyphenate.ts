/** Breaks words that are wider than their box with a hyphen at the place the language's patterns allow. */
import type { Run } from '../scene/text.js';
import type { ParagraphDraft } from './compose.js';
import type { FontSet } from './fonts.js';
import type { Syllables } from './hyphen-patterns.js';
import { textWidth } from './words.js';

/** By language tag; none for a language that has no patterns. */
export type SyllablesOf = (lang: string) => Syllables | undefined;

/** `room` in points. The hyphen is a real character in both formats, followed by a break opportunity. */
export function hyphenate(
  paragraphs: readonly ParagraphDraft[],
  room: number,
  fonts: FontSet,
  syllablesOf: SyllablesOf,
): ParagraphDraft[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({
      ...run,
      text: hyphenateRun(run, room - paragraph.indent, fonts, syllablesOf(run.lang ?? paragraph.lang)),
    })),
  }));
}

function hyphenateRun(run: Run, room: number, fonts: FontSet, split: Syllables | undefined): string {
  if (split === undefined) return run.text;
  return run.text.replace(/[^ ]+/gu, (word) =>
    textWidth(word, run, fonts) <= room ? word : breakWord(word, run, room, fonts, split),
  );
}

/** Two letters alone on a line read as a mistake; up to three before a hyphen stay with what follows (`words.ts`). */
const shortestRest = 3;
const shortestHead = 4;
/** What is rather left for the next line, so that a compound breaks between its parts. */
const wishedRest = 8;

function breakWord(word: string, run: Run, room: number, fonts: FontSet, split: Syllables): string {
  const syllables = split(word);
  const breaks = syllables
    .slice(1)
    .map((_, index) => ({ head: syllables.slice(0, index + 1).join(''), rest: syllables.slice(index + 1).join('') }))
    .filter(({ head, rest }) => head.length >= shortestHead && rest.length >= shortestRest)
    .filter(({ head }) => textWidth(`${head}-`, run, fonts) <= room)
    .reverse();
  const chosen = breaks.find(({ rest }) => rest.length >= wishedRest) ?? breaks[0];
  if (chosen === undefined) return word;
  const { head, rest } = chosen;
  return `${head}-${textWidth(rest, run, fonts) <= room ? rest : breakWord(rest, run, room, fonts, split)}`;
}
