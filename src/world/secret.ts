/** Texts that nobody can guess. */
import { randomBytes } from 'node:crypto';

/** 256 bits, in the characters of addresses (base64url, RFC 4648, 5). */
export const newSecret = (): string => randomBytes(32).toString('base64url');
