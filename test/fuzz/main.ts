/**
 * `npm run fuzz -- --runs 2000 --seed 1`: mutants of the project's slides, layouts, schemas, words and translations, each built
 * in memory and held against what must always hold. `--systematic` tries every way to enlarge a slide instead.
 */
import { parseArgs } from 'node:util';
import { diskFiles } from '../../src/world/disk.js';
import { type Base, bases } from './base.js';
import { judge } from './judge.js';
import { contentsOf, minimised, type Mutant, mutantOf, verdictOf } from './mutant.js';
import { enlarged } from './systematic.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    systematic: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});
const all = bases(diskFiles(process.cwd()));
const failures = values.systematic ? await trySystematically(all) : await tryRandomly(all);
process.exitCode = failures === 0 ? 0 : 1;

async function tryRandomly(from: readonly Base[]): Promise<number> {
  const first = Number(values.seed);
  let passed = 0;
  let failed = 0;
  for (let seed = first; seed < first + Number(values.runs); seed++) {
    const mutant = mutantOf(seed, from);
    const { exitCode, complaints } = await verdictOf(mutant);
    if (exitCode === 0) passed++;
    if (complaints.length === 0) continue;
    failed++;
    await tell(mutant, complaints);
  }
  console.log(`${values.runs} mutants from seed ${first}: ${passed} were sound, ${failed} break what must hold`);
  return failed;
}

async function tell(mutant: Mutant, complaints: readonly string[]): Promise<void> {
  const small = await minimised(mutant, async (one) => (await verdictOf(one)).complaints.length > 0);
  console.log(`\nseed ${mutant.seed}, ${small.base.name} in ${small.locale}:`);
  for (const { file, what } of small.edits) console.log(`  ${file}: ${what}`);
  for (const line of changedLines(small).slice(0, 12)) console.log(`    ${line}`);
  for (const complaint of (await verdictOf(small)).complaints.slice(0, 4))
    console.log(`  -> ${complaint.slice(0, 900)}`);
  if (complaints.length > 4) console.log(`  -> ... ${complaints.length} in all`);
}

/** Lines of the mutant that the base does not have, and the other way round. */
function changedLines(mutant: Mutant): readonly string[] {
  const contents = contentsOf(mutant);
  return [...new Set(mutant.edits.map(({ file }) => file))].flatMap((file) => {
    const [before, after] = [mutant.base.contents.get(file), contents.get(file)].map((bytes) =>
      new TextDecoder().decode(bytes).split('\n'),
    );
    const lost = (before ?? [])
      .filter((line) => after?.includes(line) !== true)
      .map((line) => `- ${line.slice(0, 160)}`);
    const won = (after ?? [])
      .filter((line) => before?.includes(line) !== true)
      .map((line) => `+ ${line.slice(0, 160)}`);
    return [...lost, ...won];
  });
}

async function trySystematically(from: readonly Base[]): Promise<number> {
  let count = 0;
  let passed = 0;
  let failed = 0;
  for (const one of from.flatMap(enlarged)) {
    count++;
    const { exitCode, complaints, codes } = await judge(one.contents, one.base.name, 'nb', one.words);
    if (exitCode === 0) passed++;
    if (values.print) console.log(`${one.base.name} ${one.what}: exit ${exitCode} ${codes.join(' ')}`);
    if (complaints.length === 0) continue;
    failed++;
    console.log(
      `${one.base.name} ${one.what}:\n${complaints.map((complaint) => `  -> ${complaint.slice(0, 600)}`).join('\n')}`,
    );
  }
  console.log(`${count} enlarged slides: ${passed} were sound, ${failed} break what must hold`);
  return failed;
}
