/** One change to one file: what a mutant is made of, and what is left out to make it smaller. */
import type { Contents } from './base.js';

export interface Edit {
  readonly file: string;
  /** What was done, for people. */
  readonly what: string;
  readonly apply: (before: Uint8Array) => Uint8Array;
}

/** Edits of files that are not there change nothing. */
export function edited(contents: Contents, edits: readonly Edit[]): Contents {
  const result = new Map(contents);
  for (const { file, apply } of edits) {
    const before = result.get(file);
    if (before !== undefined) result.set(file, apply(before));
  }
  return result;
}

export const textEdit = (file: string, what: string, change: (text: string) => string): Edit => ({
  file,
  what,
  apply: (before) => new TextEncoder().encode(change(new TextDecoder().decode(before))),
});
