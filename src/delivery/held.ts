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

export interface Held {
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
  /** What its properties say, as far as they say it. */
  readonly classification?: string;
  readonly head?: string;
}

/** That a file is no such file, or holds what cannot be read. */
export class Unreadable extends Error {}

export const NOTHING: Held = {
  ...{ notes: [], maps: [], comments: [], links: [], authors: [] },
  ...{ embedded: [], foreign: [], strings: [] },
};

/** All that files in a file hold belongs to it; of what properties say the last counts. */
export const together = (first: Held, ...others: readonly Held[]): Held =>
  others.reduce<Held>(
    (all, one) => ({
      ...all,
      ...saidIn(one),
      notes: [...all.notes, ...one.notes],
      maps: [...all.maps, ...one.maps],
      comments: [...all.comments, ...one.comments],
      links: [...all.links, ...one.links],
      authors: [...all.authors, ...one.authors],
      embedded: [...all.embedded, ...one.embedded],
      foreign: [...all.foreign, ...one.foreign],
      strings: [...all.strings, ...one.strings],
    }),
    first,
  );

const saidIn = ({ classification, head }: Held): Pick<Held, 'classification' | 'head'> => ({
  ...(classification === undefined ? {} : { classification }),
  ...(head === undefined ? {} : { head }),
});
