/** Sets V8 up for a program that is over in seconds. */
import { setFlagsFromString } from 'node:v8';

/** Garbage collected a little sooner takes a quarter off the memory. */
const EARLIER_COLLECTION = '--heap-growing-percent=200';

/** Sooner still, by how many slides a deck has more than: the last of them that holds. */
const EARLIER_STILL: readonly (readonly [slides: number, flag: string])[] = [
  // Takes another fifth off the memory, for some four per cent of the processor time; off that of fewer slides next to nothing.
  [200, '--heap-growing-percent=80'],
  // Keeps 1,000 slides below 600 MB, a seventh less, for up to a quarter more of the processor time.
  [300, '--heap-growing-percent=10'],
];

/**
 * Most functions run too seldom to be worth optimising: waiting longer before V8 tries takes a fifth to a third off the
 * processor time, and leaves both cores to the two threads that have work. By major version of Node, since V8 renames such
 * flags, and complains on the error stream about one it does not know.
 */
const LATER_OPTIMISATION: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=3200000'],
  22: ['--invocation-count-for-turbofan=200000'],
  24: ['--invocation-count-for-turbofan=200000', '--invocation-count-for-maglev=2500'],
};

/** `version` is that of Node, such as `20.19.0`; no flags for a Node that was not measured. */
export function engineFlags(version: string): readonly string[] {
  const later = LATER_OPTIMISATION[version.split('.')[0] ?? ''];
  return later === undefined ? [] : [EARLIER_COLLECTION, ...later];
}

export const tuneEngine = (version: string): void => engineFlags(version).forEach((flag) => setFlagsFromString(flag));

/** The flag for the longest deck of a run, where it needs one. */
export const memoryFlag = (version: string, slides: number): string | undefined =>
  engineFlags(version).length === 0 ? undefined : EARLIER_STILL.findLast(([more]) => slides > more)?.[1];

/** V8 reads this flag each time it sets the heap's next limit. */
export function saveMemory(version: string, slides: number): void {
  const flag = memoryFlag(version, slides);
  if (flag !== undefined) setFlagsFromString(flag);
}
