/** Finds where a part of a YAML file stands, for diagnostics that point at it. */
import {
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
} from 'yaml';
import type { Place } from '../diagnostics/diagnostic.js';
import { onceFor } from '../scene/once-for.js';
import type { SourceDocument } from './source-document.js';
import { placeAt } from './text-file.js';

export type Path = readonly (string | number)[];

/** Point at the value, or at the key in front of it (for unknown fields). */
export type Target = 'value' | 'key';

/**
 * The place of the part at `path`. A part that is not there gives its nearest parent that is; a value that is a map,
 * a list or empty gives its key, since that is where the reader looks.
 */
export function placeOf(document: SourceDocument, path: Path, target: Target = 'value'): Place {
  const { tree, file } = ownerOf(document, path);
  let pair: Pair | Node | null = tree.contents;
  for (const step of path) {
    const next = member(tree, valueOf(pair), step);
    if (next === undefined) break;
    pair = next;
  }
  const [start = 0, end = start + 1] = rangeOf(pair, target) ?? [];
  return placeAt(file, start, end - start);
}

/** The scalar at `path`, aliases followed; undefined when something else is there. */
export function scalarAt(document: SourceDocument, path: Path): Node | undefined {
  const { tree } = ownerOf(document, path);
  let node: Node | null = tree.contents;
  for (const step of path) node = valueOf(member(tree, node, step) ?? null);
  const target = isAlias(node) ? node.resolve(tree) : node;
  return isScalar(target) ? target : undefined;
}

/** The file in which the entry stands, among files laid over each other. A single one need not be parsed for that. */
export function ownerOf(document: SourceDocument, path: Path): SourceDocument {
  const [entry] = path;
  const { below } = document;
  if (below === undefined || entry === undefined) return document;
  const own = member(document.tree, document.tree.contents, entry) !== undefined;
  return own ? document : ownerOf(below, path);
}

/** A list's item, or a map's pair. Keys that are numbers in YAML are texts in the value. */
function member(tree: Document, node: Node | null, step: string | number): Pair | Node | undefined {
  const parent = isAlias(node) ? node.resolve(tree) : node;
  if (isMap(parent)) return pairsOf(parent).get(String(step));
  const item = isSeq(parent) ? parent.items[Number(step)] : undefined;
  return isNode(item) ? item : undefined;
}

/** Kept for each map: large maps are asked for many members, and going through all pairs each time would take quadratic time. */
const pairsOf = onceFor(
  ({ items }: YAMLMap): ReadonlyMap<string, Pair> =>
    new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []))),
);

function valueOf(part: Pair | Node | null): Node | null {
  const value = isPair(part) ? part.value : part;
  return isNode(value) ? value : null;
}

function rangeOf(part: Pair | Node | null, target: Target): readonly number[] | undefined {
  if (!isPair(part)) return isMap(part) ? rangeOf(part.items[0] ?? null, 'key') : (part?.range ?? undefined);
  const value = valueOf(part);
  const empty = value === null || (isScalar(value) && value.value === null);
  const node = target === 'key' || empty || isMap(value) || isSeq(value) ? part.key : value;
  return isNode(node) ? (node.range ?? undefined) : undefined;
}
