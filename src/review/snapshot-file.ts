/** A snapshot as a file: JSON, gzipped (RFC 1952). */
import { gunzipSync, gzipSync } from 'node:zlib';
import { attempt } from '../diagnostics/attempt.js';
import type { Snapshot } from './snapshot.js';

/** The same snapshot gives the same bytes on the same Node. */
export const packSnapshot = (snapshot: Snapshot): Uint8Array => gzipSync(JSON.stringify(snapshot));

/** A hundred slides come to two megabytes; what is larger than this was not written by the program. */
const MOST_BYTES = 64_000_000;

/** Undefined where the bytes hold no snapshot. */
export function openSnapshot(bytes: Uint8Array): Snapshot | undefined {
  const value = attempt((): unknown => JSON.parse(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }).toString()));
  return isSnapshot(value) ? value : undefined;
}

const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' && value !== null && 'skald' in value && value.skald === 'pack/1';
