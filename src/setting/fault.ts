/** What layout finds wrong with a slide: each kind with what its sentence needs. */
import type { Place } from '../diagnostics/diagnostic.js';

interface Base {
  /** Units whose texts make it so; empty when the words come from the layout itself. */
  readonly units: readonly string[];
  /** Where the element stands in its template. */
  readonly place: Place;
}

/** A text, or things under each other, need more height than there is. */
export interface TooTall extends Base {
  readonly kind: 'too-tall';
  /** Points over. */
  readonly excess: number;
  /** Lines over, where that says more. */
  readonly lines?: number;
}

export interface TooManyLines extends Base {
  readonly kind: 'too-many-lines';
  /** Lines over. */
  readonly lines: number;
  readonly words: string;
}

export interface WordTooWide extends Base {
  readonly kind: 'word-too-wide';
  readonly excess: number;
  readonly word: string;
}

/** A part of a bar is as wide as its share, and its words need more. */
export interface ShareTooNarrow extends Base {
  readonly kind: 'share-too-narrow';
  /** The share of the first part, in per cent. */
  readonly share: number;
}

/** A bar that shows a share has nothing to show: the whole or its parts have no number. */
export interface ShareOfNothing extends Base {
  readonly kind: 'share-of-nothing';
}

/** Things beside each other need more width than there is. */
export interface TooWide extends Base {
  readonly kind: 'too-wide';
  readonly excess: number;
}

/** A table that is split would go on over more pages than there may be. */
export interface TooManyPages extends Base {
  readonly kind: 'too-many-pages';
  readonly most: number;
}

/** A picture has a place in which nobody would see what it shows. */
export interface PictureTooSmall extends Base {
  readonly kind: 'picture-too-small';
  readonly path: string;
  /** Points of its place. */
  readonly width: number;
  readonly height: number;
}

export interface ColumnOutside extends Base {
  readonly kind: 'column-outside';
  /** From 1. */
  readonly column: number;
  /** How many there are. */
  readonly columns: number;
}

export interface LinesMeet extends Base {
  readonly kind: 'lines-meet';
  /** Names of the two lines. */
  readonly lines: readonly [string, string];
}

export interface LineThroughNode extends Base {
  readonly kind: 'line-through-node';
  readonly line: string;
  /** Names of the nodes; empty where there is no way for the line at all. */
  readonly nodes: readonly string[];
}

export interface MisplacedNode extends Base {
  readonly kind: 'misplaced-node';
  readonly node: string;
}

/** A map holds more nodes than can be followed on a slide. */
export interface TooManyNodes extends Base {
  readonly kind: 'too-many-nodes';
  readonly count: number;
  readonly most: number;
}

export interface UnknownNode extends Base {
  readonly kind: 'unknown-node';
  readonly id: string;
}

export interface NoExample extends Base {
  readonly kind: 'no-example';
  /** The slide type that is to be drawn. */
  readonly type: string;
}

export interface UnknownRegion extends Base {
  readonly kind: 'unknown-region';
  readonly region: string;
  /** Names of the parts that there are. */
  readonly known: readonly string[];
}

export interface RegionsMeet extends Base {
  readonly kind: 'regions-meet';
  readonly letters: readonly [string, string];
}

export type Fault =
  | TooTall
  | TooManyLines
  | WordTooWide
  | ShareTooNarrow
  | ShareOfNothing
  | TooWide
  | TooManyPages
  | PictureTooSmall
  | ColumnOutside
  | LinesMeet
  | LineThroughNode
  | MisplacedNode
  | TooManyNodes
  | UnknownNode
  | NoExample
  | UnknownRegion
  | RegionsMeet;
