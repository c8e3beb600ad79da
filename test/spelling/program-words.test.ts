/** The words that the program and its packs bring are spelled rightly: no project is told of them. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readProject } from '../../src/pipeline/build.js';
import { plainJudge } from '../../src/run/judges.js';
import { checkSpelling } from '../../src/spelling/check-spelling.js';
import { diskFiles } from '../../src/world/disk.js';
import { memoryMemory } from '../world/memory.js';
import { dictionary } from '../commands/sample-world.js';

const files = diskFiles(fileURLToPath(new URL('../..', import.meta.url)));
const project = readProject(files).value ?? expect.unreachable();
const [deck] = [...project.decks.values()];

/** What is said of the framework words of all languages, some of them changed, and of no slide. */
async function said(change: (words: string) => string): Promise<readonly string[]> {
  const locales = [...project.locales].map(([tag, locale]): [string, typeof locale] => [
    tag,
    { ...locale, ownWords: JSON.parse(change(JSON.stringify(locale.framework))) as Record<string, unknown> },
  ]);
  const wanted = [{ deck: deck ?? expect.unreachable(), locales: [...project.locales.keys()], slides: [] }];
  const world = { dictionary, identity: () => '', memory: memoryMemory(), judge: plainJudge };
  const found = await checkSpelling({ ...project, locales: new Map(locales) }, wanted, world);
  return found.map(({ place, message }) => `${place?.file}:${place?.line} ${message}`);
}

it('words of the program and of its packs are in the dictionaries of their languages', async () => {
  expect([...project.locales.values()].filter(({ spelling }) => spelling === undefined)).toEqual([]);
  expect(await said((words) => words)).toEqual([]);
});

it('and would be told where one is misspelt, in the file that has it', async () => {
  const words = await said((text) => text.replace('"Nasjonalt"', '"Nasjonqlt"'));
  expect(words).toEqual([expect.stringMatching(/^layouts\/governance\/words\/nb\.json:\d+ .*«Nasjonqlt»/u)]);
});
