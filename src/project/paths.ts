/** Where fields stand to each other. */
import type { Path } from '../load/place-of.js';

/** Whether what stands at `inner` is within what stands at `outer`, or is it. */
export const isAbove = (outer: Path, inner: Path): boolean => outer.every((step, index) => step === inner[index]);
