/** Opens a ZIP archive (APPNOTE 6.3.10) that strangers may have written: what it would take unpacked is known before anything is. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { attempt } from '../diagnostics/attempt.js';

export interface Unzipped {
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** What was left where it is, and why: in English, and for who says it in another language. */
  readonly left: readonly ({ readonly name: string } & Left)[];
}

export type ZipFault = 'leads-out' | 'twice' | 'many-parts' | 'large' | 'large-file';

interface Left {
  readonly why: string;
  readonly fault: ZipFault;
}

/** A deck of a thousand slides has five thousand parts, the largest of a few megabytes. */
export const MOST_ENTRIES = 20_000;
export const LARGEST = 48_000_000;
export const MOST_BYTES = 256_000_000;

/** Only entries that are wanted. Undefined where the bytes are no archive; names that lead out of it are left. */
export function openZip(bytes: Uint8Array, isWanted: (name: string) => boolean = () => true): Unzipped | undefined {
  const left: ({ name: string } & Left)[] = [];
  const seen = new Set<string>();
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!isWanted(name)) return false;
    const why = whyLeft(name, originalSize, total, seen);
    if (why !== undefined) left.push({ name, ...why });
    else {
      total += originalSize;
      seen.add(name);
    }
    return why === undefined;
  };
  const entries = attempt(() => unzipSync(bytes, { filter }));
  return entries && { entries: new Map(Object.entries(entries)), left };
}

function whyLeft(name: string, size: number, total: number, seen: ReadonlySet<string>): Left | undefined {
  if (/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|^[A-Za-z]:/u.test(name))
    return { fault: 'leads-out', why: 'Its name leads out of the file.' };
  if (seen.has(name)) return { fault: 'twice', why: 'Another part has the same name.' };
  if (seen.size >= MOST_ENTRIES) return { fault: 'many-parts', why: `The file has more than ${MOST_ENTRIES} parts.` };
  if (size > LARGEST) return { fault: 'large', why: `Unpacked it takes more than ${LARGEST / 1e6} MB.` };
  if (total + size <= MOST_BYTES) return undefined;
  return { fault: 'large-file', why: `Unpacked the file takes more than ${MOST_BYTES / 1e6} MB.` };
}
