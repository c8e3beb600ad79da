/**
 * Builds every deck and the gallery in every theme once, through the command line, in all locales and formats, and has LibreOffice read
 * what came out of those that show something of their own. The tests find it all in a temporary folder that goes away with the run.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from './command-line.js';
import { firstOfEach } from './first-of-each.js';
import { convertAll } from './office.js';
import { demandPrograms, run } from './programs.js';
import { writeScenes } from './write-scenes.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly workspace: string;
  }
}

/** What needs nothing of each other is done at once: this process makes scenes while others build, then LibreOffice runs twice. */
const filled = async (folder: string): Promise<void> => {
  const built = join(folder, 'built');
  await Promise.all([buildAll(built), writeScenes(join(folder, 'scenes'))]);
  const names = readdirSync(join(folder, 'scenes')).map((name) => basename(name, '.json'));
  const pptxOf = (name: string): string => join(built, `${name}.pptx`);
  const wanted = { pdf: names.map(pptxOf), fodp: firstOfEach(names).map(pptxOf) };
  await convertAll(wanted, join(folder, 'office'), folder);
};

/** Throws, and so fails the whole run, when a program is missing or anything can't be built. */
export default async ({ provide }: TestProject): Promise<() => void> => {
  demandPrograms();
  for (const script of ['prepack', 'prepare']) run('npm', ['run', '--silent', script]);
  const folder = mkdtempSync(join(tmpdir(), 'skald-acceptance-'));
  for (const name of ['built', 'scenes', 'office']) mkdirSync(join(folder, name));
  const cleanUp = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await filled(folder);
  } catch (fault) {
    cleanUp();
    throw fault;
  }
  provide('workspace', folder);
  return cleanUp;
};
