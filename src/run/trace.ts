/** Notes everything that a run sees of the project, so that it can be told later whether any of it has changed. */
import { createHash } from 'node:crypto';
import type { FontFiles } from '../scene/fonts.js';
import { digestOf } from '../world/digest.js';
import type { Barrier, Dictionary } from '../world/world.js';
import type { CommandWorld } from './command.js';

export type Seen = Pick<CommandWorld, 'files' | 'fontFiles' | 'dictionary'>;
type Families = Parameters<Seen['fontFiles']>[0];

/**
 * Digests of what was seen (SHA-256, hexadecimal; sizes as they are) by what was asked for; empty where there was nothing. Files
 * by path, sizes of files in bytes (what is too large is never read), names in folders, what prevents a path from being read, all
 * cuts of the fonts that a theme names (as JSON), and dictionaries by name.
 */
export type Trace = Readonly<Record<Kind, Readonly<Record<string, string>>>>;

type Kind = 'folders' | 'barriers' | 'sizes' | 'files' | 'fonts' | 'dictionaries';

export interface Traced {
  readonly seen: Seen;
  readonly trace: () => Trace;
}

export function traced(world: Seen): Traced {
  const { files, sizes, folders, barriers, fonts, dictionaries } = sensesOf(world);
  return {
    seen: {
      files: { ...world.files, read: files.look, size: sizes.look, list: folders.look, barrier: barriers.look },
      fontFiles: fonts.look,
      dictionary: dictionaries.look,
    },
    trace: () => ({
      files: Object.fromEntries(files.noted),
      sizes: Object.fromEntries(sizes.noted),
      folders: Object.fromEntries(folders.noted),
      barriers: Object.fromEntries(barriers.noted),
      fonts: Object.fromEntries(fonts.noted),
      dictionaries: Object.fromEntries(dictionaries.noted),
    }),
  };
}

/** Tells of traces whether a run would see the same again. Everything is looked at once, however many traces name it. */
export function holding(world: Seen): (trace: Trace) => boolean {
  const senses = Object.entries(sensesOf(world)) as readonly [Kind, Pick<Sense<unknown, unknown>, 'digest'>][];
  return (trace) =>
    senses.every(([kind, { digest }]) => Object.entries(trace[kind]).every(([name, known]) => digest(name) === known));
}

/** What two looks at the same project saw. */
export const joined = (one: Trace, other: Trace): Trace => ({
  files: { ...one.files, ...other.files },
  sizes: { ...one.sizes, ...other.sizes },
  folders: { ...one.folders, ...other.folders },
  barriers: { ...one.barriers, ...other.barriers },
  fonts: { ...one.fonts, ...other.fonts },
  dictionaries: { ...one.dictionaries, ...other.dictionaries },
});

interface Sense<K, V> {
  readonly look: (key: K) => V;
  /** Digest of what was seen, by the name of what was asked for. */
  readonly noted: ReadonlyMap<string, string>;
  /** Looks only where nobody has. */
  readonly digest: (name: string) => string;
}

const sensesOf = ({ files, fontFiles, dictionary }: Seen) => ({
  folders: named((path) => files.list(path), ofNames),
  barriers: named((path) => files.barrier(path), ofBarrier),
  sizes: named((path) => files.size(path), ofSize),
  files: named((path) => files.read(path), ofFile),
  fonts: sense(fontFiles, ofFonts, JSON.stringify, (name) => JSON.parse(name) as Families),
  dictionaries: named(dictionary, ofDictionary),
});

const named = <V>(look: (name: string) => V, digest: (value: V) => string): Sense<string, V> =>
  sense(look, digest, String, String);

function sense<K, V>(
  see: (key: K) => V,
  digest: (value: V) => string,
  nameOf: (key: K) => string,
  keyOf: (name: string) => K,
): Sense<K, V> {
  const noted = new Map<string, string>();
  const look = (key: K): V => {
    const value = see(key);
    const name = nameOf(key);
    if (!noted.has(name)) noted.set(name, digest(value));
    return value;
  };
  return {
    look,
    noted,
    digest: (name) => {
      if (!noted.has(name)) look(keyOf(name));
      return noted.get(name) ?? '';
    },
  };
}

const ofFile = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : digestOf(bytes));
const ofSize = (bytes: number | undefined): string => String(bytes ?? '');
const ofBarrier = (barrier: Barrier | undefined): string => barrier ?? '';
const ofNames = (names: readonly string[]): string => digestOf(JSON.stringify(names));

const ofDictionary = (dictionary: Dictionary | undefined): string =>
  dictionary === undefined ? '' : `${digestOf(dictionary.affixes)} ${digestOf(dictionary.words)}`;

export function ofFonts(fonts: FontFiles): string {
  const all = createHash('sha256');
  for (const role of ['title', 'text'] as const)
    for (const bold of [false, true])
      for (const italic of [false, true]) all.update(ofCut(fonts, role, bold, italic)).update('\n');
  return all.digest('hex');
}

/** A cut that is not used is seen as the reason why: one that is not there is another matter than one that must not be embedded. */
function ofCut(fonts: FontFiles, role: 'title' | 'text', bold: boolean, italic: boolean): string {
  try {
    return ofFile(fonts.get(role, bold, italic));
  } catch (fault) {
    return `refused ${digestOf(String(fault))}`;
  }
}
