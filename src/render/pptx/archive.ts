/** Packages as ZIP archives; the same parts give the same bytes (ECMA-376-2, annex B). */
import { strFromU8, unzipSync } from 'fflate';
import type { Part, Parts } from './parts.js';
import { dosDate, type Entry, zip } from './zip.js';

const contentTypes = '[Content_Types].xml';
const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** Media and embedded workbooks are compressed already. */
const isPacked = (name: string): boolean => /\.(png|jpe?g|xlsx)$/.test(name);

/** Parts of an archive. Entries for directories, which are no parts, are left behind. */
export function readArchive(bytes: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return new Map(entries.map(([name, content]) => [name, isXml(name) ? strFromU8(content) : content]));
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
