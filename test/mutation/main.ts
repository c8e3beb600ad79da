/**
 * `npm run mutate -- [path ...] [--sample 60] [--seed 1]`: makes slips in the code, one at a time, and runs the tests near the
 * file against each. Prints those that no test noticed, and the score: how many of a hundred were noticed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../fuzz/random.js';
import { nearTests } from '../near/near-tests.js';
import { readCode } from '../near/read-code.js';
import { type Mutant, mutantsOf, mutated } from './mutants.js';
import { startRunner } from './process.js';

const { values, positionals } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const root = process.cwd();
const paths = positionals.length === 0 ? ['src/rules', 'src/elements', 'src/exchange'] : positionals;
const code = readCode(root);
const runner = startRunner(join(import.meta.dirname, 'runner.mjs'));

interface Slip extends Mutant {
  readonly file: string;
}

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const files = [...code.imports.keys()].filter((file) =>
  paths.some((path) => file === path || file.startsWith(`${path.replace(/\/$/u, '')}/`)),
);
const all = files.flatMap((file): readonly Slip[] =>
  mutantsOf(textOf(file), file).map((mutant) => ({ ...mutant, file })),
);
const chosen = sample(all, values.sample === undefined ? all.length : Number(values.sample), Number(values.seed));
console.log(`${chosen.length} of ${all.length} mutants of ${files.length} files in ${paths.join(', ')}`);

const survivors: Slip[] = [];
for (const file of files)
  survivors.push(
    ...(await survivorsOf(
      file,
      chosen.filter((slip) => slip.file === file),
    )),
  );
runner.end();
const noticed = chosen.length - survivors.length;
console.log(
  `${noticed} of ${chosen.length} were noticed: ${((100 * noticed) / Math.max(1, chosen.length)).toFixed(0)} %`,
);

/** So many at random, in the order of the list. */
function sample<T>(list: readonly T[], many: number, seed: number): readonly T[] {
  const { int } = seeded(seed);
  const left = list.map((_, index) => index);
  const taken = new Set(Array.from({ length: Math.min(many, list.length) }, () => left.splice(int(left.length), 1)[0]));
  return list.filter((_, index) => taken.has(index));
}

async function survivorsOf(file: string, slips: readonly Slip[]): Promise<readonly Slip[]> {
  const found: Slip[] = [];
  if (slips.length === 0) return found;
  const text = textOf(file);
  const { tests, seconds } = await soundTests(file, text);
  for (const slip of slips) {
    const outcome = await runner.try({ file, text: mutated(text, slip), tests }, 20 + 5 * seconds);
    if (outcome?.passed !== true) continue;
    found.push(slip);
    console.log(`${file}:${slip.line} «${slip.was}» -> «${slip.is}»`);
  }
  return found;
}

/** Those of the near tests that pass with the file as it is, and how long they take. */
async function soundTests(
  file: string,
  text: string,
): Promise<{ readonly tests: readonly string[]; readonly seconds: number }> {
  let tests = nearTests(file, code);
  for (;;) {
    const start = performance.now();
    const outcome = await runner.try({ file, text, tests }, 600);
    if (outcome?.passed === true) return { tests, seconds: (performance.now() - start) / 1000 };
    const failed = outcome?.failed ?? tests;
    console.log(`${file}: ${failed.join(' ')} failed without a mutant, and is left out`);
    tests = tests.filter((test) => !failed.includes(test));
    if (tests.length === 0 || failed.length === 0) return { tests: [], seconds: 0 };
  }
}
