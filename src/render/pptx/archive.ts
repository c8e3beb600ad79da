/** Packages as ZIP archives; the same parts give the same bytes (ECMA-376-2, annex B). */
import { openZip } from '../../zip/open-zip.js';
import type { Part, Parts } from './parts.js';
import { crc32, deflateRawSync } from 'node:zlib';
import { joined } from '../../scene/joined.js';

const contentTypes = '[Content_Types].xml';
const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** Media and embedded workbooks are compressed already. */
const isPacked = (name: string): boolean => /\.(png|jpe?g|xlsx)$/.test(name);

/** Parts of an archive. Entries for directories, which are no parts, are left behind. */
export function readArchive(bytes: Uint8Array): Parts {
  const zip = openZip(bytes, (name) => !name.endsWith('/'));
  if (zip === undefined) throw new Error('The package is no ZIP archive');
  const decoder = new TextDecoder();
  return new Map([...zip.entries].map(([name, content]) => [name, isXml(name) ? decoder.decode(content) : content]));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) return 0;
  if (a === contentTypes || b === contentTypes) return a === contentTypes ? -1 : 1;
  return a < b ? -1 : 1;
}

/** An archive of the parts: content types first, then by name, deflated, each dated `date` (ISO 8601). */
export const writeArchive = (parts: Parts, date: string): Uint8Array => zip(entriesOf(parts), dosDate(date));

function* entriesOf(parts: Parts): Generator<Entry> {
  for (const [name, part] of [...parts].sort(byName)) yield { name, content: contentOf(part), stored: isPacked(name) };
}

function contentOf(part: Part): Uint8Array {
  const made = typeof part === 'function' ? part() : part;
  return typeof made === 'string' ? Buffer.from(made) : made;
}

interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Whether it is compressed already, as pictures are. */
  readonly stored: boolean;
}

/** Higher levels of deflate take longer and save a few per cent. */
const quickLevel = 2;

/** Names are UTF-8 (4.4.4, bit 11). */
const flags = 0x0800;
const deflated = 8;
/** Version 2.0, which knows deflate; made on Unix, as a plain file that everyone may read. */
const version = 20;
const madeBy = (3 << 8) | version;
const attributes = (0o100644 << 16) >>> 0;
/** Without ZIP64, which not every reader knows, counts and offsets are 16 and 32 bits wide. */
const mostEntries = 0xffff;
const mostBytes = 0xffffffff;

/**
 * Writes a ZIP archive (APPNOTE 6.3.10) entry by entry: each is packed when its turn comes and then forgotten, so that a
 * long deck is never in memory unpacked. Local headers have sizes and checksums, which some readers need. The archive's
 * bytes. `day` as in `dosDate`. Throws when there is more than a plain ZIP can hold.
 */
function zip(entries: Iterable<Entry>, day: number): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = entry.stored ? entry.content : deflateRawSync(entry.content, { level: quickLevel });
    const name = Buffer.from(entry.name);
    const about = aboutEntry(entry, packed.length, name.length, day);
    // Copied, since zlib returns the beginning of a 16 kB buffer.
    body.push(header(0x04034b50, [2, version], about), name, Buffer.from(packed));
    directory.push(centralHeader(about, offset), name);
    offset += 30 + name.length + packed.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const count = directory.length / 2;
  if (count > mostEntries || offset + length > mostBytes) throw new Error('The package is too large for a ZIP archive');
  return joined([...body, ...directory, end(count, length, offset)]);
}

/** A field: its width in bytes, and its value. */
type Field = readonly [2 | 4, number];

const fields = (list: readonly Field[]): Buffer =>
  Buffer.concat(
    list.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );

/** What an entry's local header and the directory both say, from the flags to the lengths (4.3.7, 4.3.12). */
const aboutEntry = ({ content, stored }: Entry, packed: number, name: number, day: number): readonly Field[] => [
  [2, flags],
  [2, stored ? 0 : deflated],
  [2, 12 << 11],
  [2, day],
  [4, crc32(content)],
  [4, packed],
  [4, content.length],
  [2, name],
  [2, 0],
];

const header = (signature: number, needed: Field, about: readonly Field[]): Buffer =>
  fields([[4, signature], needed, ...about]);

const centralHeader = (about: readonly Field[], offset: number): Buffer =>
  fields([[4, 0x02014b50], [2, madeBy], [2, version], ...about, [2, 0], [2, 0], [2, 0], [4, attributes], [4, offset]]);

const end = (count: number, length: number, offset: number): Buffer =>
  fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, 0],
  ]);

/** An ISO 8601 date as ZIP stores days (4.4.6); 1980-01-01 for an invalid date, or one that ZIP cannot express. */
function dosDate(date: string): number {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []).map(Number);
  return year >= 1980 && year <= 2107 ? ((year - 1980) << 9) | (month << 5) | day : (1 << 5) | 1;
}
