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
