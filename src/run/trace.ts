/** Notes everything that a run sees of the project, so that it can be told later whether any of it has changed. */
import { createHash } from 'node:crypto';
import type { FontFiles } from '../scene/fonts.js';
import type { CommandWorld } from './command.js';

type Seen = Pick<CommandWorld, 'files' | 'fontFiles'>;
type Families = Parameters<Seen['fontFiles']>[0];

/** Digests of what was seen (SHA-256, hexadecimal; sizes as they are); empty where there was nothing. */
export interface Trace {
  /** Of files by path, whether they were there or not. */
  readonly files: Readonly<Record<string, string>>;
  /** Of how large files are, in bytes: what is too large is never read. */
  readonly sizes: Readonly<Record<string, string>>;
  /** Of the names in folders by path. */
  readonly folders: Readonly<Record<string, string>>;
  /** Of all cuts of the fonts that a theme names. */
  readonly fonts: readonly { readonly families: Families; readonly digest: string }[];
}

export interface Traced {
  readonly seen: Seen;
  readonly trace: () => Trace;
}

export function traced({ files, ...world }: Seen): Traced {
  const read = noting((path: string) => files.read(path), ofFile);
  const size = noting((path: string) => files.size(path), ofSize);
  const list = noting((path: string) => files.list(path), ofNames);
  const fonts = noting((families: Families) => world.fontFiles(families), ofFonts);
  return {
    seen: { files: { ...files, read: read.look, size: size.look, list: list.look }, fontFiles: fonts.look },
    trace: () => ({
      files: Object.fromEntries(read.noted),
      sizes: Object.fromEntries(size.noted),
      folders: Object.fromEntries(list.noted),
      fonts: [...fonts.noted].map(([families, digest]) => ({ families, digest })),
    }),
  };
}

interface Noting<K, V> {
  readonly look: (key: K) => V;
  /** Digest of what was seen, by what was asked for. */
  readonly noted: ReadonlyMap<K, string>;
}

function noting<K, V>(look: (key: K) => V, digest: (value: V) => string): Noting<K, V> {
  const noted = new Map<K, string>();
  return {
    noted,
    look: (key) => {
      const value = look(key);
      if (!noted.has(key)) noted.set(key, digest(value));
      return value;
    },
  };
}

/** Whether a run would see the same again. */
export const stillHolds = (trace: Trace, { files, ...world }: Seen): boolean =>
  Object.entries(trace.folders).every(([path, digest]) => ofNames(files.list(path)) === digest) &&
  Object.entries(trace.sizes).every(([path, digest]) => ofSize(files.size(path)) === digest) &&
  Object.entries(trace.files).every(([path, digest]) => ofFile(files.read(path)) === digest) &&
  trace.fonts.every(({ families, digest }) => ofFonts(world.fontFiles(families)) === digest);

const ofFile = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : digestOf(bytes));
const ofSize = (bytes: number | undefined): string => String(bytes ?? '');
const ofNames = (names: readonly string[]): string => digestOf(JSON.stringify(names));

function ofFonts(fonts: FontFiles): string {
  const all = createHash('sha256');
  for (const role of ['title', 'text'] as const)
    for (const bold of [false, true])
      for (const italic of [false, true]) all.update(cut(fonts, role, bold, italic)).update('\n');
  return all.digest('hex');
}

/** A cut that is not installed is seen as nothing; that it lacks is told elsewhere. */
function cut(fonts: FontFiles, role: 'title' | 'text', bold: boolean, italic: boolean): Uint8Array {
  try {
    return fonts.get(role, bold, italic);
  } catch {
    return new Uint8Array();
  }
}

export const digestOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
