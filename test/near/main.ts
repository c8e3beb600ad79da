/** `npm run test:near -- <file ...>`: runs the tests near each of the files, in a few seconds; a folder stands for its tests. */
import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { nearTests } from './near-tests.js';
import { readCode } from './read-code.js';

const root = process.cwd();
const code = readCode(root);
/** Files may be named from where npm was called. */
const from = process.env['INIT_CWD'] ?? root;
const paths = process.argv.slice(2).map((path) => relative(root, resolve(from, path)).replaceAll('\\', '/'));
const found = paths.map((path) => ({ path, tests: nearTests(path, code) }));

for (const { path, tests } of found) console.log(`${path}: ${tests.length === 0 ? elsewhere(path) : tests.join(' ')}`);

// Rules on files and imports hold for each of them, and take a moment.
const rules = paths.some((path) => path.startsWith('src/')) ? ['test/architecture.test.ts'] : [];
const all = [...new Set([...found.flatMap(({ tests }) => tests), ...rules])];
process.exitCode = paths.length === 0 ? usage() : all.length === 0 ? 0 : run(all);

function elsewhere(path: string): string {
  return path.endsWith('.slow.test.ts') ? `npm run test:slow -- ${path} runs it` : 'no test is near; npm test runs all';
}

function run(tests: readonly string[]): number {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...tests];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

function usage(): number {
  console.error('npm run test:near -- <file ...>');
  return 2;
}
