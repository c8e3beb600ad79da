/** A file as the program ships it, which was read when the program was compiled. */
import type { Document } from 'yaml';
import type { Precompiled } from '../world/world.js';
import type { SourceDocument } from './source-document.js';
import type { TextFile } from './text-file.js';
import { treeOf } from './yaml-tree.js';

/** Undefined for any other text. The tree is needed only where something else is wrong. */
export function shippedDocument(file: TextFile, precompiled: Precompiled | undefined): SourceDocument | undefined {
  const value = precompiled?.('yaml', [file.text]);
  if (value === undefined) return undefined;
  let tree: Document | undefined;
  return {
    file,
    value,
    isShipped: true,
    get tree() {
      return (tree ??= treeOf(file));
    },
  };
}
