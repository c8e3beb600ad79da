/** How the paths of fields relate. */
import type { Path } from '../load/place-of.js';
import { memberOf } from './unit-id.js';

/** Whether the field at `inner` is the one at `outer` or lies within it. */
export const isAbove = (outer: Path, inner: Path): boolean => outer.every((step, index) => step === inner[index]);

/** The value at the path, undefined where there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => memberOf(at, String(step)), value);
