/** Reads what was posted: forms as browsers send them, and JSON. */
import type { Context } from 'hono';
import { type BodyData, parseBody } from 'hono/utils/body';
import { attempt } from '../diagnostics/attempt.js';
import type { Posted, UploadedFile } from './desk.js';

/** The largest post that is taken, in bytes. */
export const MOST_BYTES = 1_000_000;

/** The largest post with a file, in bytes: a pack with pictures on every slide is a fifth of it. */
export const MOST_UPLOADED = 25_000_000;

/** Whether files may come with it (RFC 7578). */
export const isUpload = ({ req }: Context): boolean => mediaType(req) === 'multipart/form-data';

/**
 * `too-large` past the limit, however the body comes; `malformed` where it is neither a form nor JSON in UTF-8, is nested deeper than
 * any page asks for, or breaks off.
 */
export async function readPosted({ req }: Context): Promise<Posted | 'too-large' | 'malformed'> {
  const bytes = await bytesOf(req.raw, MOST_BYTES);
  if (typeof bytes === 'string') return bytes;
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (text === undefined) return 'malformed';
  const type = mediaType(req);
  if (type === 'application/json') return isJson(text) ? { fields: new Map(), json: text } : 'malformed';
  if (type !== 'application/x-www-form-urlencoded') return 'malformed';
  return { fields: new Map(new URLSearchParams(text)) };
}

/** A form with a file, for whoever may send one. Where there are several files, the last one counts. */
export async function readUpload({ req }: Context): Promise<Posted | 'too-large' | 'malformed'> {
  const bytes = await bytesOf(req.raw, MOST_UPLOADED);
  if (typeof bytes === 'string') return bytes;
  const type = req.header('content-type') ?? '';
  if (hasManyParts(bytes, type)) return 'malformed';
  const form = await formIn(bytes, type);
  if (form === undefined) return 'malformed';
  const fields = new Map<string, string>();
  let file: UploadedFile | undefined;
  for (const [name, value] of Object.entries(form))
    if (value instanceof File) file = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    else if (typeof value === 'string') fields.set(name, value);
  return { fields, ...(file === undefined ? {} : { file }) };
}

/** The reader of forms takes longer for each part than for the last: 300,000 are half a minute. Our forms have a handful. */
function hasManyParts(bytes: Uint8Array, type: string): boolean {
  const [, quoted, plain = quoted] = /boundary=(?:"([^"]+)"|([^;\s]+))/u.exec(type) ?? [];
  if (plain === undefined) return true;
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let [at, count] = [0, 0];
  while (count <= MOST_PARTS && (at = all.indexOf(`--${plain}`, at)) >= 0) [at, count] = [at + 1, count + 1];
  return count > MOST_PARTS;
}

const MOST_PARTS = 20;

/** What is read is bounded before it is taken apart. */
async function formIn(bytes: Uint8Array, type: string): Promise<BodyData | undefined> {
  const headers = { 'content-type': type };
  try {
    return await parseBody(new Request('http://upload.invalid', { method: 'POST', body: bytes, headers }));
  } catch {
    return undefined;
  }
}

const mediaType = (req: Context['req']): string => (req.header('content-type') ?? '').split(';')[0]?.trim() ?? '';

/** No more than the limit is ever in memory; the rest is not read. Who closes the connection early has sent nothing. */
async function bytesOf(request: Request, most: number): Promise<Uint8Array | 'too-large' | 'malformed'> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
  const body: AsyncIterable<Uint8Array> | null = request.body;
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of body ?? []) {
      length += piece.length;
      if (length > most) return 'too-large';
      pieces.push(piece);
    }
  } catch {
    return 'malformed';
  }
  return Buffer.concat(pieces);
}

/** Answers have a handful of levels; a reader that calls itself for each would run out of stack at some thousands. */
const DEEPEST = 20;

const isJson = (text: string): boolean => attempt(() => isWithin(JSON.parse(text), DEEPEST)) ?? false;

const isWithin = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((one) => isWithin(one, levels - 1)));

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
const WRITTEN = new Set(['text', 'reason', 'quote', 'reply']);
