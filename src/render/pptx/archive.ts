/** Packages as ZIP archives, the same bytes from the same parts (ECMA-376-2, annex B). */
import { strFromU8, unzipSync } from 'fflate';
import { ZipFile } from 'yazl';
import type { Parts } from './parts.js';

const contentTypes = '[Content_Types].xml';
const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** Higher levels of deflate take time and save a few per cent. */
const quickLevel = 2;

/** Media and embedded workbooks are compressed already. */
const isPacked = (name: string): boolean => /\.(png|jpe?g|xlsx)$/.test(name);

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
export const writeArchive = async (parts: Parts, date: string): Promise<Uint8Array> => {
  const zip = new ZipFile();
  const options = { mtime: entryDate(date), mode: 0o100644, forceDosTimestamp: true };
  for (const [name, content] of [...parts].sort(byName)) {
    zip.addBuffer(Buffer.from(content), name, { ...options, compressionLevel: isPacked(name) ? 0 : quickLevel });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
};

/** ZIP stores local time. Noon of the UTC day exists in every time zone, so the bytes do not depend on where they are made. */
const entryDate = (date: string): Date => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const inRange = Number(year) >= 1980 && Number(year) <= 2099;
  return inRange ? new Date(Number(year), Number(month) - 1, Number(day), 12) : new Date(1980, 0, 1, 12);
};
