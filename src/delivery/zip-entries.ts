/** The entries of a ZIP file (APPNOTE.TXT 6.3.9, 4.3), read by its central directory and nothing else. */
import { crc32, inflateRawSync } from 'node:zlib';
import { attempt } from '../diagnostics/attempt.js';
import { Unreadable } from './held.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** No part of a delivery is larger: what claims to be is no delivery. */
const LARGEST = 512 * 1024 * 1024;

/** Bytes by name, in the order of the directory. Throws `Unreadable` for what is no whole ZIP file of plain or deflated entries, and for bytes that are no entry's. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Unreadable('it is no ZIP file, or something follows it');
  const directory = view.getUint32(end + 16, true);
  const entries = new Map<string, Uint8Array>();
  const taken: (readonly [start: number, end: number])[] = [[directory, bytes.byteLength]];
  let at = directory;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new Unreadable('its directory is damaged');
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (entries.has(name)) throw new Unreadable(`it has two parts ${name}`);
    const { content, from, to } = entryAt(at, bytes, view);
    entries.set(name, content);
    taken.push([from, to]);
    at += 46 + nameLength + extra + comment;
  }
  if (at !== end || !isWhole(taken)) throw new Unreadable('it holds bytes that belong to none of its parts');
  return entries;
}

/** Whether one follows the other from the first byte on. */
const isWhole = (taken: readonly (readonly [start: number, end: number])[]): boolean =>
  [...taken]
    .sort(([a], [b]) => a - b)
    .every(([start], index, all) => start === (index === 0 ? 0 : all[index - 1]?.[1]));

interface Entry {
  readonly content: Uint8Array;
  readonly from: number;
  readonly to: number;
}

function entryAt(entry: number, bytes: Uint8Array, view: DataView): Entry {
  const method = view.getUint16(entry + 10, true);
  const [sum = 0, packed = 0, size = 0, from = 0] = [16, 20, 24, 42].map((offset) =>
    view.getUint32(entry + offset, true),
  );
  if (size > LARGEST || from + 30 > bytes.length || view.getUint32(from, true) !== LOCAL)
    throw new Unreadable('one of its parts is damaged');
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const raw = bytes.subarray(start, start + packed);
  const content = method === 0 ? raw : method === 8 ? inflated(raw, size) : undefined;
  if (content?.length !== size || crc32(content) !== sum) throw new Unreadable('one of its parts is damaged');
  return { content, from, to: start + packed };
}

const inflated = (raw: Uint8Array, size: number): Uint8Array | undefined =>
  attempt(() => inflateRawSync(raw, { maxOutputLength: Math.max(1, size) }));
