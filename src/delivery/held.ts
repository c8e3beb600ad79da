/** What a finished file holds, read from its bytes by nothing that wrote them. */

/** A string of the file, and the part of it in which it stands. */
export interface Found {
  readonly part: string;
  readonly text: string;
}

/** A file in the file. */
export interface Embedded {
  readonly part: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
}

/** A page of the file. */
export interface HeldPage {
  readonly part: string;
  /** What each of its texts says, such as that of a box or of a line at its foot: one text, one string. */
  readonly texts: readonly string[];
}

export interface Held {
  readonly pages: readonly HeldPage[];
  /** Words of speaker notes. */
  readonly notes: readonly Found[];
  /** Parts by which what stands in the file is found again in the content. */
  readonly maps: readonly string[];
  /** Parts of comments. */
  readonly comments: readonly string[];
  /** Addresses that lead out of the file. */
  readonly links: readonly Found[];
  /** Who is said to have made or changed it. */
  readonly authors: readonly Found[];
  readonly embedded: readonly Embedded[];
  /** What a delivery never holds: programs, parts that nobody knows. */
  readonly foreign: readonly string[];
  /** Names, properties, attributes and texts that are no words of slides: where ids and paths would stand. */
  readonly strings: readonly Found[];
  /** What its properties say of who may read it, wherever they say it. */
  readonly classifications: readonly Found[];
  /** And as the head of the log of approvals. */
  readonly heads: readonly Found[];
}

/** That a file is no such file, or holds what cannot be read. */
export class Unreadable extends Error {}

export const NOTHING: Held = {
  ...{ pages: [], notes: [], maps: [], comments: [], links: [], authors: [] },
  ...{ embedded: [], foreign: [], strings: [], classifications: [], heads: [] },
};

/** All that files in a file hold belongs to it. */
export const together = (...all: readonly Held[]): Held => ({
  pages: all.flatMap(({ pages }) => pages),
  notes: all.flatMap(({ notes }) => notes),
  maps: all.flatMap(({ maps }) => maps),
  comments: all.flatMap(({ comments }) => comments),
  links: all.flatMap(({ links }) => links),
  authors: all.flatMap(({ authors }) => authors),
  embedded: all.flatMap(({ embedded }) => embedded),
  foreign: all.flatMap(({ foreign }) => foreign),
  strings: all.flatMap(({ strings }) => strings),
  classifications: all.flatMap(({ classifications }) => classifications),
  heads: all.flatMap(({ heads }) => heads),
});
