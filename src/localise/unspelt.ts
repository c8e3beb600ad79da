/** Which abbreviations a slide uses without saying what they stand for; its own footnote can then say it. */

import { wholeWord } from '../text/whole-word.js';

/** An abbreviation and the full name it stands for, both in one language. */
export interface Abbreviation {
  readonly short: string;
  /** Need not stand on the slide with the gloss in brackets that it may end in: «World Health Organization (Verdens helseorganisasjon)». */
  readonly name: string;
  /** BCP 47 tag of the name's language. */
  readonly lang?: string;
}

/** Abbreviations that stand as words of their own, a genitive's ending included, in plain texts that never give the full name. */
export function unspelt(texts: readonly string[], abbreviations: readonly Abbreviation[]): readonly Abbreviation[] {
  const all = texts.join('\n').replaceAll(/[^\S\n ]/gu, ' ');
  const used = abbreviations.filter(({ short }) => all.includes(short) && wholeWord(short).test(all));
  if (used.length === 0) return used;
  const folded = all.toLowerCase();
  return used.filter(({ name }) => !folded.includes(withoutGloss(name).toLowerCase()));
}

const withoutGloss = (name: string): string => name.replace(/ \([^()]*\)$/u, '');
