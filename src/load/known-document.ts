/** A file whose value is known: the program ships it, or an earlier run has parsed it. */
import type { Document } from 'yaml';
import type { Files } from '../world/world.js';
import type { SourceDocument } from './source-document.js';
import type { TextFile } from './text-file.js';
import { treeOf } from './yaml-tree.js';

export type KnowingFiles = { readonly [K in 'precompiled' | 'parsed']?: Files[K] | undefined };

/** Undefined for any other text. The tree is needed only where something else is wrong. */
export function knownDocument(file: TextFile, { precompiled, parsed }: KnowingFiles): SourceDocument | undefined {
  const value = precompiled?.('yaml', [file.text]) ?? parsed?.recall(file.text);
  if (value === undefined) return undefined;
  let tree: Document | undefined;
  return {
    file,
    value,
    get tree() {
      return (tree ??= treeOf(file));
    },
  };
}
