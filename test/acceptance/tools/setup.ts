/**
 * Builds every deck and the gallery in every theme once, through the command line, in all locales and formats, and has LibreOffice read
 * what came out of those that show something of their own. The tests find it all in a temporary folder that goes away with the run.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chosenNames } from './chosen-decks.js';
import { buildAll } from './command-line.js';
import { readBack } from './first-of-each.js';
import { convertAll } from './office.js';
import { demandPrograms, run } from './programs.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly workspace: string;
  }
}

/** Then LibreOffice reads those that are looked at; scenes of the others go. */
const filled = async (folder: string): Promise<void> => {
  await buildAll(folder);
  const chosen = chosenNames();
  const scenes = join(folder, 'scenes');
  for (const name of readdirSync(scenes)) if (!chosen.has(basename(name, '.json'))) rmSync(join(scenes, name));
  const names = readdirSync(scenes).map((name) => basename(name, '.json'));
  if (names.length < chosen.size) throw new Error(`Not all of ${[...chosen].join(', ')} were built`);
  const pptxOf = (name: string): string => join(folder, 'built', `${name}.pptx`);
  const wanted = { pdf: names.map(pptxOf), fodp: readBack(names).map(pptxOf) };
  await convertAll(wanted, join(folder, 'office'), folder);
};

/** Throws, and so fails the whole run, when a program is missing or anything can't be built. */
export default async ({ provide }: TestProject): Promise<() => void> => {
  demandPrograms();
  for (const script of ['prepack', 'prepare']) run('npm', ['run', '--silent', script]);
  const folder = mkdtempSync(join(tmpdir(), 'skald-acceptance-'));
  mkdirSync(join(folder, 'office'));
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
