/** All objects of a PDF, whether its table leads to them or not (ISO 32000-1, 7.5): what nobody sees is handed over too. */
import { inflateSync } from 'node:zlib';
import { Unreadable } from './held.js';
import { type PdfDictionary, PdfReader, type PdfValue } from './pdf-tokens.js';

export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  /** Content of a stream, unpacked where it was deflated. */
  readonly stream?: Uint8Array;
}

/** No stream of a delivery is larger. */
const LARGEST = 256 * 1024 * 1024;

export interface PdfFile {
  readonly objects: readonly PdfObject[];
  readonly trailers: readonly PdfDictionary[];
}

/** Throws `Unreadable` where anything stands between objects that is neither a table nor a comment. */
export function pdfObjects(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) throw new Unreadable('it is no PDF');
  const reader = new PdfReader(text);
  const objects: PdfObject[] = [];
  const trailers: PdfDictionary[] = [];
  for (;;) {
    reader.space();
    if (reader.at >= text.length) break;
    if (take(reader, /\d+ \d+ obj/uy) !== undefined) objects.push(...objectAt(reader, bytes));
    else if (take(reader, /xref\s+(?:\d+ \d+\s+(?:\d{10} \d{5} [fn]\s*)*)*/uy) !== undefined) continue;
    else if (take(reader, /trailer/uy) !== undefined) trailers.push(dictionaryOf(reader.value()));
    else if (take(reader, /startxref\s+\d+/uy) === undefined)
      throw new Unreadable(`something stands outside its objects, at byte ${reader.at}`);
  }
  return { objects, trailers };
}

/** What stands at the reader's place, which is then behind it. */
function take(reader: PdfReader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  reader.at += found?.length ?? 0;
  return found;
}

/** The object, and those that its stream packs together. */
function objectAt(reader: PdfReader, bytes: Uint8Array): readonly PdfObject[] {
  const number = Number(/(\d+) \d+ obj$/u.exec(reader.text.slice(Math.max(0, reader.at - 30), reader.at))?.[1]);
  const value = reader.value() ?? { keyword: 'null' };
  reader.space();
  if (take(reader, /stream\r?\n/uy) === undefined) {
    ended(reader);
    return [{ number, value }];
  }
  const about = dictionaryOf(value);
  const start = reader.at;
  const length = about.get('Length');
  const end = typeof length === 'number' ? start + length : reader.text.indexOf('endstream', start);
  reader.at = end;
  reader.space();
  if (end < start || take(reader, /endstream/uy) === undefined) throw new Unreadable('one of its streams has no end');
  ended(reader);
  const stream = unpacked(bytes.subarray(start, end), about);
  return [{ number, value, stream }, ...packedIn(about, stream)];
}

function ended(reader: PdfReader): void {
  reader.space();
  if (take(reader, /endobj/uy) === undefined) throw new Unreadable(`an object in it has no end, at byte ${reader.at}`);
}

export const dictionaryOf = (value: PdfValue | undefined): PdfDictionary => (value instanceof Map ? value : new Map());

export const nameIn = (value: PdfValue | undefined): string | undefined =>
  typeof value === 'object' && 'name' in value ? value.name : undefined;

/** Pictures stay as they are; what is packed in a way that is not known cannot be looked into. */
function unpacked(raw: Uint8Array, about: PdfDictionary): Uint8Array {
  const filter = about.get('Filter');
  const names = Array.isArray(filter)
    ? (filter as readonly PdfValue[]).map(nameIn)
    : filter === undefined
      ? []
      : [nameIn(filter)];
  if (names.length === 0 || (names.length === 1 && names[0] === 'DCTDecode')) return raw;
  if (names.length > 1 || names[0] !== 'FlateDecode')
    throw new Unreadable('one of its streams is packed in a way that is not known');
  try {
    return inflateSync(raw, { maxOutputLength: LARGEST });
  } catch {
    throw new Unreadable('one of its streams is damaged');
  }
}

/** Objects of an object stream (7.5.7). */
function packedIn(about: PdfDictionary, stream: Uint8Array): readonly PdfObject[] {
  if (nameIn(about.get('Type')) !== 'ObjStm') return [];
  const text = Buffer.from(stream).toString('latin1');
  const [count, first] = [Number(about.get('N')), Number(about.get('First'))];
  const head = text.slice(0, first).trim().split(/\s+/u).map(Number);
  return Array.from({ length: count }, (_, index) => {
    const value = new PdfReader(text, first + (head[2 * index + 1] ?? 0)).value() ?? { keyword: 'null' };
    return { number: head[2 * index] ?? 0, value };
  });
}
