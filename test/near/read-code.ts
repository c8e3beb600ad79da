/** Reads which files of `src` and `test` import which. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import type { Code } from './near-tests.js';

/** `root`: folder of the repository. */
export function readCode(root: string): Code {
  const texts = new Map(
    ['src', 'test'].flatMap((folder) =>
      filesIn(root, folder).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
    ),
  );
  const imports = new Map([...texts].map(([file, text]) => [file, importsIn(text).map((to) => targetOf(file, to))]));
  const sampled = [...imports].filter(([, to]) => to.includes('test/amount.ts')).map(([file]) => file);
  return { imports, sampled: new Set(sampled) };
}

const filesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.ts$/u.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** What is imported for more than its types; lists of names are not looked into. */
const importsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:import|export) (?!type\b)(?:[^;']*? from )?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gmu)].map(
    ([, plain, later]) => plain ?? later ?? '',
  );

const targetOf = (file: string, to: string): string => join(dirname(file), to).replace(/\.js$/u, '.ts');
