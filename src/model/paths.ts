/** Where fields stand to each other. */
import type { Path } from '../load/place-of.js';
import { memberOf } from './unit-id.js';

/** Whether what stands at `inner` is within what stands at `outer`, or is it. */
export const isAbove = (outer: Path, inner: Path): boolean => outer.every((step, index) => step === inner[index]);

/** What stands at the path, if anything does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => memberOf(at, String(step)), value);
