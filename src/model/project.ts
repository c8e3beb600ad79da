/** A project that was read and found sound: what `validate` gives and every later stage builds on. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { CellTable } from './cells.js';
import type { Conflict } from './disputes.js';
import type { Framework } from './framework.js';
import type { ChapterFile, DeckFile, PartFile } from '../schemas/deck.js';
import type { AnswersFile } from '../schemas/answers.js';
import type { ExampleLogFile } from '../schemas/example-log.js';
import type { FactEntry, Qualifier } from '../schemas/facts.js';
import type { HouseStyle } from '../schemas/house-style.js';
import type { OrganisationEntry } from '../schemas/organisations.js';
import type { SourcesFile } from '../schemas/sources.js';
import type { Spelling, SpellingRules } from '../schemas/spelling-rules.js';
import type { Path } from '../load/place-of.js';
import type { Around } from '../load/source.js';
import type { Translation } from '../load/translation.js';

export type { HouseStyle, Qualifier, Spelling, Translation };

/** A slide as its file says it. `fields` is the whole YAML value; translatable texts stand in it as source strings. */
export interface Slide {
  readonly id: string;
  readonly type: string;
  /** Tag of the locale in which its texts are written; the deck's source where it is absent. */
  readonly language?: string;
  /** `<framework's id>.<entry>`; absent on cover, agenda and the like. */
  readonly section?: string;
  readonly organisations: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly sources: readonly string[];
  readonly file: string;
  /**
   * What its type does with what the sources disagree on: prints it without the mark, as a cover does, or lists all of it. Absent
   * where it marks it.
   */
  readonly disputes?: 'unmarked' | 'listed';
  /** Translatable texts of the slide in the order of the file. */
  readonly units: readonly Unit[];
  /** Paths of what is an assessment and no finding, by the schema of its type; none where absent. */
  readonly assessed?: readonly Path[];
}

/** A translatable text. One unit is one text box or one cell's text (a paragraph group of it). */
export interface Unit {
  /** `plan.risks/groups.weather.items.frost.name`; list entries count by their `id`, so no id holds an index. */
  readonly id: string;
  /** Path in the slide's fields, for the template's values. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Tag of the locale in which it is written; the deck's source where it is absent. */
  readonly language?: string;
  /** What its schema says of the field, for translators. */
  readonly note?: string;
  readonly place: Place;
}

/** With attributes as packs and the project declare them. */
export type Organisation = OrganisationEntry & { readonly id: string };

export interface Fact extends Omit<FactEntry, 'as-of'> {
  readonly id: string;
  /** The unit is a currency. */
  readonly money?: true;
  /** `as-of` of its file. */
  readonly asOf?: string;
}

export type SourceEntry = SourcesFile[string] & { readonly id: string };

/** A thing that has one name: by locale how the words for it begin. */
export interface Term {
  readonly id: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

export interface Glossary {
  readonly terms: readonly Term[];
  /** By locale how words begin that must not be used, and what to write instead. */
  readonly forbidden: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Proper names: digits in them are no facts, words in them no terms. */
  readonly names: readonly string[];
}

export type DeckPart = PartFile;

export interface Chapter extends Omit<ChapterFile, 'slides' | 'parts'> {
  /** Slides that stand before the parts. */
  readonly slides: readonly string[];
  readonly parts: readonly DeckPart[];
}

/**
 * `content/decks/<id>.yaml`, with what it may leave out filled in. Texts of the deck are units too: `<deck>/title`,
 * `<deck>/chapters.mapping.title`.
 */
export interface DeckSpec extends Omit<DeckFile, 'subject' | 'keywords' | 'chapters'> {
  readonly subject: string;
  readonly keywords: string;
  readonly chapters: readonly Chapter[];
  readonly units: readonly Unit[];
  readonly file: string;
  /** For the gallery's deck: what its slides say of approvals, in each locale. */
  readonly exampleLog?: ExampleLogFile;
}

/**
 * Everything that is the same for all decks and locales. Units of organisations, sources, answers and conflicts are
 * `organisations/works.name`, `sources/plan.title`, `answers/north.roads.short`, `conflicts/works.staff.short.other`.
 */
export interface Project {
  readonly decks: ReadonlyMap<string, DeckSpec>;
  readonly slides: ReadonlyMap<string, Slide>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** In the order of the file. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly framework: Framework;
  /** What slides say by row and column. */
  readonly cells: CellTable;
  readonly glossary: Glossary;
  /** By locale words that are right though its dictionary lacks them. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Warnings that stand: by slide their codes, each with where it is accepted. */
  readonly accepted: ReadonlyMap<string, ReadonlyMap<string, Place>>;
  readonly locales: ReadonlyMap<string, LocaleSpec>;
  /** answers.yaml, by entries of the vocabularies that its pack names. */
  readonly answers: AnswersFile;
  /** Units of organisations.yaml, sources.yaml, answers.yaml and conflicts.yaml. */
  readonly units: readonly Unit[];
  /** What its slides stand on, as it was read: so do the examples of slide types. */
  readonly around?: Around | undefined;
}

/** `locales/<tag>/`: locale.yaml, framework.json, and the translations of its PO files by unit id. */
export interface LocaleSpec {
  readonly tag: string;
  /** BCP 47 tag with region, written into the files: `nb-NO`. */
  readonly lang: string;
  readonly name: string;
  /** Tags to ask when a translation or framework word is missing, nearest first. */
  readonly fallback: readonly string[];
  /** Tags of languages so alike that an equal text is no sign of a forgotten one. */
  readonly similar: readonly string[];
  /** Common little words, separated by spaces, by which a text of this language is told from one of another. */
  readonly telling?: string;
  /** Name of the patterns by which words are broken (`hyphen-patterns.ts`); without it none is. */
  readonly hyphenation?: string;
  /** How parts of compounds end before the next one: a word is best broken where such a part ends. */
  readonly jointEndings?: readonly string[];
  readonly style: HouseStyle;
  readonly spelling?: SpellingRules;
  /** Words that say nothing of where a link leads, in lower case. */
  readonly vagueLinks?: readonly string[];
  /** Words by which a title tells of sources and counts, and not how things are. */
  readonly counting?: readonly string[];
  /** Framework words, nested, i18next JSON v4 with plural suffixes. */
  readonly framework: Readonly<Record<string, unknown>>;
  /** Those of `framework` that the project says itself; the program's were read by who ships them. */
  readonly ownWords?: Readonly<Record<string, unknown>>;
  /** In its framework.json, or where a word that is not there belongs. */
  readonly placeOfWord: (key: string) => Place;
  /** In its locale.yaml. */
  readonly placeOfSetting: (path: readonly string[]) => Place;
  readonly translations: ReadonlyMap<string, Translation>;
}
