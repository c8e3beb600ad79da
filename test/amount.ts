/**
 * How much is tried. `npm test` tries a sample of what takes long, `npm run test:slow` tries all of it: vitest.config.ts has the
 * files that ask here run by both, and says to the slow run which one it is.
 */
import { it } from 'vitest';

export const inFull = process.env['SKALD_TESTS'] === 'slow';

/** One in so many is tried of what random values choose; `.ci/run` sets it for all Nodes but the first. */
export const sparse = Number(process.env['SKALD_SPARSE'] ?? 1);

/** All of a list, or every `step`-th of it, beginning with the first. */
export const some = <T>(list: readonly T[], step: number): readonly T[] => (inFull ? list : everyNth(list, step));

export const everyNth = <T>(list: readonly T[], step: number): readonly T[] =>
  list.filter((_, index) => index % step === 0);

/** How often a property is tried that deserves so many runs. */
export const tried = (all: number): { readonly numRuns: number } => ({
  numRuns: inFull ? all : Math.ceil(all / 6),
});

const nothing = Object.assign(() => undefined, { each: () => () => undefined });
/** A test that `npm test` goes without. */
export const itInFull = inFull ? it : (nothing as unknown as typeof it);
