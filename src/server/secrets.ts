/** Whether a secret is the right one, and the tokens that forms carry. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../shown/shown-digest.js';

/** `hash`: SHA-256 of the secret, hexadecimal. Takes as long wherever they differ, since what is compared are digests. */
export const isSecretOf = (hash: string, secret: string): boolean => areSame(hash, sha256(secret));

/** Known to whoever has the secret, and to no other site: what is posted must carry it. */
export const tokenOf = (secret: string): string => createHmac('sha256', secret).update('form').digest('base64url');

export const areSame = (wanted: string, given: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(wanted)), Buffer.from(sha256(given)));
