/** What layout finds wrong with a slide: each kind with what its sentence needs. */
import type { Place } from '../diagnostics/diagnostic.js';

interface Base {
  /** Units whose texts make it so; empty when the words come from the layout itself. */
  readonly units: readonly string[];
  /** Where the element stands in its template. */
  readonly place: Place;
}

/** By kind. Lengths are points, `lines` and `excess` what is over. */
interface Told {
  /** A text, or things under each other, need more height than there is; `lines` where that says more. */
  'too-tall': { readonly excess: number; readonly lines?: number };
  'too-many-lines': { readonly lines: number; readonly words: string };
  'word-too-wide': { readonly excess: number; readonly word: string };
  /** A part of a bar is as wide as its share, and its words need more; `share` of the first part in per cent. */
  'share-too-narrow': { readonly share: number };
  /** A bar that shows a share has nothing to show: the whole or its parts have no number. */
  'share-of-nothing': object;
  /** Things beside each other need more width than there is. */
  'too-wide': { readonly excess: number };
  /** A table that is split would go on over more pages than there may be. */
  'too-many-pages': { readonly most: number };
  /** A picture has a place in which nobody would see what it shows. */
  'picture-too-small': { readonly path: string; readonly width: number; readonly height: number };
  /** What a frame on a picture is to show is cut off; `words` are those on its tag. */
  'detail-cut-off': { readonly words: string };
  /** Two frames on a picture lie over each other. */
  'details-meet': { readonly words: readonly [string, string] };
  /** The words of a frame find no room beside it that is free and in the picture. */
  'tag-without-place': { readonly words: string };
  /** Every level line from an area of a map to the side that tells of it passes over another area. */
  'area-out-of-reach': { readonly words: string };
  /** `column` counts from 1; `columns` is how many there are. */
  'column-outside': { readonly column: number; readonly columns: number };
  /** Beside its point of a chart, and away from it, something else stands everywhere. */
  'label-without-place': { readonly words: string };
  /** Names of the two lines. */
  'lines-meet': { readonly lines: readonly [string, string] };
  /** Names of the nodes; empty where there is no way for the line at all. */
  'line-through-node': { readonly line: string; readonly nodes: readonly string[] };
  'misplaced-node': { readonly node: string };
  /** A map holds more nodes than can be followed on a slide. */
  'too-many-nodes': { readonly count: number; readonly most: number };
  /** Streams of work have more lanes than a page has room for. */
  'too-many-lanes': { readonly lanes: number; readonly most: number };
  'unknown-node': { readonly id: string };
  /** The slide type that is to be drawn. */
  'no-example': { readonly type: string };
  /** `known` are the names of the parts that there are. */
  'unknown-region': { readonly region: string; readonly known: readonly string[] };
  'regions-meet': { readonly letters: readonly [string, string] };
}

export type FaultKind = keyof Told;
export type Fault<K extends FaultKind = FaultKind> = {
  readonly [Kind in K]: Base & { readonly kind: Kind } & Told[Kind];
}[K];
