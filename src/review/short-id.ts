/** Ids of what people said and changed: short enough to be typed, and the same for the same thing whenever it is read. */
import { sha256 } from '../shown/shown-digest.js';

/** `r` for a remark, `p` for a proposal and `u` for a part that could not be read, with ten hexadecimal digits of what it is (JSON). */
export const shortId = (kind: 'r' | 'p' | 'u', of: readonly (string | undefined)[]): string =>
  `${kind}${sha256(JSON.stringify(of)).slice(0, 10)}`;
