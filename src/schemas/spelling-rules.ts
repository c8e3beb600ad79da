/** How a language spells words and numbers. */

/** How sources in a language spell figures; each text holds words that mean the same, separated by spaces. */
export interface Spelling {
  /** By value, from 0. */
  readonly numbers?: readonly string[];
  /** Phrases before a number that say that it is about so much, besides the one of the house style: «cirka», «om lag». */
  readonly about?: readonly string[];
  readonly thousand?: string;
  readonly million?: string;
  readonly billion?: string;
}

/** How words of a language are held against a dictionary. */
export interface SpellingRules {
  /** The Hunspell dictionary of the installed package `dictionary-<name>`. */
  readonly dictionary: string;
  /** Common words that the dictionary lacks, in lower case, separated by spaces; abbreviations with their dots. */
  readonly words?: string;
  /** Words that the dictionary has and nobody means, separated by spaces: compounds of other languages would end in them. */
  readonly rare?: string;
  /** What may stand between the parts of a word written as one: `['', s, e]`. None is made of parts where it is left out. */
  readonly joints?: readonly string[];
}
