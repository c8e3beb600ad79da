/** What `localise` gives: a deck's words in one locale, asked for by reference. Nothing after it knows locales. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { DeckSpec } from '../model/project.js';
import type { Words } from '../model/program-words.js';
import type { RichText } from '../model/rich-text.js';
import type { Reference } from '../template/element.js';
import type { Origin } from './origin.js';
import type { PrintedUnit } from './printed-unit.js';
import type { Abbreviation } from './unspelt.js';

/** Values put into a word's `{{name}}`; `count` also chooses the plural. */
export type WordValues = Readonly<Record<string, string | number>>;

export interface LocalisedDeck {
  /** The deck's own texts (title, chapters ...) in this locale. */
  readonly spec: DeckSpec;
  readonly tag: string;
  /** BCP 47 tag with region, `nb-NO`. */
  readonly lang: string;
  /**
   * The text of a reference as it stands on slide `slideId`, whose footnotes number the marks. Pure, and the same
   * object each time. A fact, organisation or footnote that does not exist comes out as typed; a unit or slide that does
   * not exist is a bug and throws.
   */
  readonly resolve: (reference: Reference, slideId: string) => RichText;
  /** A unit's words piece by piece, references and what they print; one that does not exist throws. */
  readonly printed: (unit: string, slideId: string) => PrintedUnit;
  /** Where a unit's words stand: its translation, or the source text where there is none. */
  readonly placeOf: (unit: string) => Place | undefined;
  /** Where characters on a slide come from: the unit, or what all slides share; undefined when nobody typed them. */
  readonly originOf: (characters: string, unit?: string) => Origin | undefined;
  /** The organisations' abbreviations and what they stand for. */
  readonly abbreviations: () => readonly Abbreviation[];
  /** Name of the hyphenation patterns for a language, given by its BCP 47 tag, and the endings of the parts of its compounds. */
  readonly hyphenation: (
    lang: string,
  ) => { readonly patterns: string; readonly jointEndings: readonly string[] } | undefined;
  /** A number with the locale's separators and so many decimals, else at most two. */
  readonly number: (value: number, decimals?: number) => string;
  /** A share in per cent as the locale prints it. */
  readonly percent: (value: number) => string;
  /** A word of framework.json that the program itself asks for. */
  readonly words: Words;
  /** A word of framework.json that a project need not have. */
  readonly optionalWord: (key: string) => string | undefined;
  /** The word for a slide type; a project's own type need not have one. */
  readonly slideType: (type: string) => string | undefined;
}
