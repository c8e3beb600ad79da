/** Judging many things against the same: whoever runs it may know that some of them are sound. */
import type { Diagnostic } from './diagnostic.js';

/**
 * `around`: all that things are held against; `about`: all of a thing that the judgement depends on, as values that JSON can
 * hold, maps, sets and patterns.
 */
export type Judging = (
  around: unknown,
) => (about: unknown, judge: () => readonly Diagnostic[]) => readonly Diagnostic[];

export const judgeAll: Judging = () => (_, judge) => judge();
