/** A disk on which a process dies: after so many calls nothing it asks for is done any more, the cleaning up included. */
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type WritingDisk, nodeDisk } from '../../src/world/writing-disk.js';

/** Without waiting for the disk, which takes most of the time: what is tested is a process that ends, not a power cut. */
export const quickDisk: WritingDisk = {
  ...nodeDisk,
  create: (path, bytes, mode) => writeFileSync(path, bytes, { flag: 'wx', ...(mode === undefined ? {} : { mode }) }),
  flush: () => undefined,
};

export class Died extends Error {}

export interface Dying {
  readonly disk: WritingDisk;
  readonly calls: () => number;
}

/** `die` is called in the place of each call after the first `most`. */
export function dyingDisk(
  most: number,
  die: () => never = () => {
    throw new Died();
  },
): Dying {
  let calls = 0;
  const disk = new Proxy(quickDisk, {
    get:
      (real, name) =>
      (...args: unknown[]) => {
        if (calls >= most) die();
        calls += 1;
        const call: unknown = Reflect.get(real, name);
        return typeof call === 'function' ? (Reflect.apply(call, real, args) as unknown) : call;
      },
  });
  return { disk, calls: () => calls };
}

export type Contents = Readonly<Record<string, string>>;

/** Runs `use` in a folder with these files, and gives what stands there afterwards, hidden files too. */
export async function inFolder(files: Contents, use: (folder: string) => unknown): Promise<Contents> {
  const folder = mkdtempSync(join(tmpdir(), 'skald-dying-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    await use(folder);
    return filesIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By path from the folder. */
export const filesIn = (folder: string): Contents =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

export const bytesOf = (files: Contents): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
