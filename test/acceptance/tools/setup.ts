/**
 * Builds every deck and the gallery in every theme once, through the command line, in all locales and formats, and has LibreOffice read
 * what came out of those that show something of their own. The tests find it all in a temporary folder that goes away with the run.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, galleries } from './command-line.js';
import { convert } from './office.js';
import { demandPrograms, run } from './programs.js';
import { writeScenes } from './write-scenes.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly workspace: string;
  }
}

const filled = (folder: string): void => {
  const built = join(folder, 'built');
  build(built);
  galleries(built);
  writeScenes(join(folder, 'scenes'));
  const decks = readdirSync(join(folder, 'scenes')).map((name) => join(built, name.replace(/json$/u, 'pptx')));
  convert(decks, 'pdf', join(folder, 'office'), folder);
  convert(decks, 'fodp', join(folder, 'office'), folder);
};

/** Throws, and so fails the whole run, when a program is missing or anything can't be built. */
export default ({ provide }: TestProject): (() => void) => {
  demandPrograms();
  for (const script of ['prepack', 'prepare']) run('npm', ['run', '--silent', script]);
  const folder = mkdtempSync(join(tmpdir(), 'skald-acceptance-'));
  for (const name of ['built', 'scenes', 'office']) mkdirSync(join(folder, name));
  const cleanUp = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    filled(folder);
  } catch (fault) {
    cleanUp();
    throw fault;
  }
  provide('workspace', folder);
  return cleanUp;
};
