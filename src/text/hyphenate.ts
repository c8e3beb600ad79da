/** Breaks words that are wider than their box with a hyphen at the place the language's patterns allow (npm hyphen, TeX patterns). */
import createHyphenator from 'hyphen';
import da from 'hyphen/patterns/da.js';
import enGB from 'hyphen/patterns/en-gb.js';
import nb from 'hyphen/patterns/nb.js';
import type { Run } from '../scene/text.js';
import type { ParagraphDraft } from './compose.js';
import type { FontSet } from './fonts.js';
import { textWidth } from './words.js';

const softHyphen = '\u00AD';
const options = { hyphenChar: softHyphen, minWordLength: 6 };
const hyphenators: Readonly<Record<string, (text: string) => string | Promise<string>>> = {
  nb: createHyphenator(nb, options),
  da: createHyphenator(da, options),
  en: createHyphenator(enGB, options),
};

/** `room` in points. The hyphen is a real character in both formats, followed by a break opportunity. */
export function hyphenate(paragraphs: readonly ParagraphDraft[], room: number, fonts: FontSet): ParagraphDraft[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, text: hyphenateRun(run, paragraph.lang, room - paragraph.indent, fonts) })),
  }));
}

function hyphenateRun(run: Run, lang: string, room: number, fonts: FontSet): string {
  const split = hyphenators[(run.lang ?? lang).slice(0, 2)];
  if (split === undefined) return run.text;
  return run.text.replace(/[^ ]+/gu, (word) => (textWidth(word, run, fonts) <= room ? word : breakWord(word, run, room, fonts, split)));
}

/** Two letters alone on a line read as a mistake. */
const shortestRest = 3;

function breakWord(word: string, run: Run, room: number, fonts: FontSet, split: (text: string) => string | Promise<string>): string {
  const marked = split(word);
  if (typeof marked !== 'string') return word;
  const syllables = marked.split(softHyphen);
  for (let count = syllables.length - 1; count > 0; count--) {
    const head = syllables.slice(0, count).join('');
    if (textWidth(`${head}-`, run, fonts) > room) continue;
    const rest = syllables.slice(count).join('');
    if (rest.length < shortestRest) continue;
    return `${head}-${textWidth(rest, run, fonts) <= room ? rest : breakWord(rest, run, room, fonts, split)}`;
  }
  return word;
}
