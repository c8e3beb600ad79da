/** Reads what was posted: forms as browsers send them, and JSON. */
import type { Context } from 'hono';
import type { Posted } from './desk.js';

/** Of a post, in bytes. */
export const MOST_BYTES = 1_000_000;

/** `too-large` past the limit, however the body comes; `malformed` where it is neither a form nor JSON in UTF-8. */
export async function readPosted({ req }: Context): Promise<Posted | 'too-large' | 'malformed'> {
  const bytes = await bytesOf(req.raw);
  if (bytes === undefined) return 'too-large';
  const text = decoded(bytes);
  if (text === undefined) return 'malformed';
  const [type = ''] = (req.header('content-type') ?? '').split(';');
  if (type.trim() === 'application/json') return isJson(text) ? { fields: new Map(), json: text } : 'malformed';
  if (type.trim() !== 'application/x-www-form-urlencoded') return 'malformed';
  return { fields: new Map(new URLSearchParams(text)) };
}

/** No more than the limit is ever in memory; the rest is not read. */
async function bytesOf(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined;
  const body: AsyncIterable<Uint8Array> | null = request.body;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > MOST_BYTES) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What somebody wrote: the longer texts of a form, or the texts of a JSON document, so that they can be shown again. */
export function wordsIn({ fields, json }: Posted): readonly string[] {
  if (json === undefined)
    return [...fields].flatMap(([name, value]) => (WRITTEN.has(name) && value !== '' ? [value] : []));
  const words: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (WRITTEN.has(key) && typeof value === 'string' && value !== '') words.push(value);
    return value;
  });
  return words;
}

/** Names of fields and members that hold what people write. */
const WRITTEN = new Set(['text', 'reason', 'reply']);
