/** Breaks words that are wider than their box with a hyphen at the place the language's patterns allow (npm hyphen, TeX patterns). */
import { createRequire } from 'node:module';
import type { Run } from '../scene/text.js';
import type { ParagraphDraft } from './compose.js';
import type { FontSet } from './fonts.js';
import { textWidth } from './words.js';

type Hyphenator = (text: string) => string;
type CreateHyphenator = (
  patterns: unknown,
  options: { readonly hyphenChar: string; readonly minWordLength: number },
) => Hyphenator;

const softHyphen = '\u00AD';
const patternFiles: Readonly<Record<string, string>> = {
  nb: 'hyphen/patterns/nb.js',
  da: 'hyphen/patterns/da.js',
  en: 'hyphen/patterns/en-gb.js',
};
const require = createRequire(import.meta.url);
const made = new Map<string, Hyphenator | undefined>();

/** Patterns take a tenth of a second to read, and most decks never break a word: a language's are loaded when one is to be. */
function hyphenatorFor(language: string): Hyphenator | undefined {
  if (!made.has(language)) made.set(language, make(language));
  return made.get(language);
}

function make(language: string): Hyphenator | undefined {
  const file = patternFiles[language];
  if (file === undefined) return undefined;
  // The package has no types of its own; its callback-free form is synchronous.
  const create = require('hyphen') as CreateHyphenator;
  return create(require(file), { hyphenChar: softHyphen, minWordLength: 6 });
}

/** `room` in points. The hyphen is a real character in both formats, followed by a break opportunity. */
export function hyphenate(paragraphs: readonly ParagraphDraft[], room: number, fonts: FontSet): ParagraphDraft[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({
      ...run,
      text: hyphenateRun(run, paragraph.lang, room - paragraph.indent, fonts),
    })),
  }));
}

function hyphenateRun(run: Run, lang: string, room: number, fonts: FontSet): string {
  const split = hyphenatorFor((run.lang ?? lang).slice(0, 2));
  if (split === undefined) return run.text;
  return run.text.replace(/[^ ]+/gu, (word) =>
    textWidth(word, run, fonts) <= room ? word : breakWord(word, run, room, fonts, split),
  );
}

/** Two letters alone on a line read as a mistake. */
const shortestRest = 3;

function breakWord(word: string, run: Run, room: number, fonts: FontSet, split: Hyphenator): string {
  const marked = split(word);
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
