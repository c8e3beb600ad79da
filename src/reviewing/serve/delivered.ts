/** What stands in the folder of results, as its manifest says: only where each of its files is the one that was opened and checked. */
import { join } from 'node:path';
import { manifestName, readManifest } from '../../delivery/manifest.js';
import type { CommandWorld } from '../../run/command.js';

export interface Delivered {
  readonly profile: string;
  /** Its files are stamped as drafts. */
  readonly draft: boolean;
  readonly program: string;
  readonly inputs: string;
  /** With the manifest itself, which is of no locale. */
  readonly files: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly locale?: string;
  }[];
  readonly links: readonly { readonly url: string; readonly slides: readonly string[] }[];
  readonly embedded: readonly { readonly file: string; readonly part: string }[];
}

/** Where `skald build` puts files unless it is told otherwise. */
const FOLDER = 'output';

export const folderOf = (project: string): string => join(project, FOLDER);

/** `deck`: its id. */
export function deliveredIn(deck: string, project: string, world: CommandWorld): Delivered | undefined {
  const name = manifestName(deck);
  const output = world.output(folderOf(project));
  const bytes = world.asItIsNow().files.read(`${FOLDER}/${name}`);
  const digest = output.digest(name);
  const manifest = bytes && readManifest(new TextDecoder().decode(bytes));
  if (bytes === undefined || digest === undefined || manifest?.deck !== deck) return undefined;
  if (!manifest.files.every(({ file, sha256 }) => output.digest(file) === sha256)) return undefined;
  return { ...manifest, files: [...manifest.files, { file: name, bytes: bytes.length, sha256: digest }] };
}
