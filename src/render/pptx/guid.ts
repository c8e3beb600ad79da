/** GUIDs that are the same in every build, made from what they stand for (RFC 9562, version 8). */
import { createHash } from 'node:crypto';

/** A GUID in braces and upper case, as Office writes them. Equal names give equal GUIDs. */
export function guid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex').toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}
