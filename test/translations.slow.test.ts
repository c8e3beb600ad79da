/** The PO files that stand with the program: `skald i18n update` has nothing to change in them, so that a translator's first run shows what is new alone. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { run } from '../src/commands/run.js';
import { projectFiles } from '../src/world/project-files.js';
import { worldOf } from './commands/sample-world.js';

const program = fileURLToPath(new URL('..', import.meta.url));

interface Told {
  readonly translations: readonly { readonly path: string; readonly written: boolean }[];
}

it.each(['.', 'examples/hospital', 'test/second-project'])('of %s are as the program writes them', async (folder) => {
  const { nameOf, ...files } = projectFiles(`${program}/${folder}`, program);
  const world = worldOf({ files, nameOf });
  const surroundings = { version: '0', colour: false, debug: true, open: () => Promise.resolve(world) };
  const { exitCode, stdout } = await run(['i18n', 'update', '--json'], surroundings);
  const { translations }: Told = JSON.parse(stdout);
  expect([exitCode, translations.filter(({ written }) => written).map(({ path }) => path)]).toEqual([0, []]);
  expect(translations.length).toBeGreaterThan(0);
});
