/** SHA-256 of some content, hexadecimal. */
import { createHash } from 'node:crypto';
import { onceFor } from '../scene/once-for.js';

export const digestOf = (content: Uint8Array | string): string =>
  typeof content === 'string' ? reckoned(content) : ofBytes(content);

const reckoned = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Several ask for the same bytes: of files that were read, and of those that were made. */
const ofBytes = onceFor((bytes: Uint8Array) => reckoned(bytes));
