/** Packages as ZIP archives, the same bytes from the same parts (ECMA-376-2, annex B). */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable, type ZipOptions } from 'fflate';
import type { Parts } from './parts.js';

const contentTypes = '[Content_Types].xml';
const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** Media and embedded workbooks are compressed already; higher levels take time and save a few per cent. */
const level = (name: string): 0 | 2 => (/\.(png|jpe?g|xlsx)$/.test(name) ? 0 : 2);

/** Parts of an archive. Entries for directories, which are no parts, are left behind. */
export const readArchive = (bytes: Uint8Array): Parts => {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return new Map(entries.map(([name, content]) => [name, isXml(name) ? strFromU8(content) : content]));
};

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => {
  if (a === b) return 0;
  if (a === contentTypes || b === contentTypes) return a === contentTypes ? -1 : 1;
  return a < b ? -1 : 1;
};

/**
 * An archive of the parts: content types first, then by name, deflated, dated `date` (ISO 8601; 1980-01-01 when it is no
 * date or one that ZIP cannot express).
 */
export const writeArchive = (parts: Parts, date: string): Uint8Array => {
  const mtime = entryDate(date);
  const entries: Zippable = {};
  for (const [name, content] of [...parts].sort(byName)) {
    const options: ZipOptions = { mtime, level: level(name) };
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, options];
  }
  return zipSync(entries);
};

/** ZIP stores local time. Noon of the UTC day exists in every time zone, so the bytes do not depend on where they are made. */
const entryDate = (date: string): Date => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const inRange = Number(year) >= 1980 && Number(year) <= 2099;
  return inRange ? new Date(Number(year), Number(month) - 1, Number(day), 12) : new Date(1980, 0, 1, 12);
};
