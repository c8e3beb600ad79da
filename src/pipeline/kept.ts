/** Where only some slides of a deck are kept, the others are laid out as well, but nothing is told of them. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';

export interface Kept {
  /** Ids of the slides to keep; all when absent. */
  readonly kept?: readonly string[];
}

export const isKept = (slide: string, { kept }: Kept): boolean => kept === undefined || kept.includes(slide);

export const aboutKept = (diagnostics: readonly Diagnostic[], kept: Kept): readonly Diagnostic[] =>
  diagnostics.filter(({ slide }) => slide === undefined || isKept(slide, kept));
