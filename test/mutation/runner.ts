/**
 * The process in which mutants run: it holds one vitest, is told which file has which text and which tests to run, and answers
 * whether they passed. Nothing is written to disk. Whoever started it ends it where a mutant never comes to an end.
 */
import { join } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';

export interface Trial {
  /** Named from the root. */
  readonly file: string;
  /** What it holds, in place of what is on disk. */
  readonly text: string;
  readonly tests: readonly string[];
}

export interface Outcome {
  readonly passed: boolean;
  /** Test files that failed. */
  readonly failed: readonly string[];
}

const root = process.cwd();
let trial: Trial | undefined;

const vitest = await createVitest(
  'test',
  {
    config: false,
    root,
    watch: false,
    include: ['test/**/*.test.ts'],
    isolate: false,
    // They end with this process.
    pool: 'threads',
    maxWorkers: 1,
    bail: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: [{}],
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        transform: (_, id) =>
          trial !== undefined && id === join(root, trial.file) ? { code: trial.text, map: null } : undefined,
      },
    ],
  },
);

process.on('message', (next: Trial) => void run(vitest, next).then((outcome) => process.send?.(outcome)));
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function run(runs: Vitest, next: Trial): Promise<Outcome> {
  if (trial !== undefined) runs.invalidateFile(join(root, trial.file));
  trial = next;
  runs.invalidateFile(join(root, next.file));
  const wanted = new Set(next.tests.map((test) => join(root, test)));
  const specifications = (await runs.globTestSpecifications([...next.tests])).filter(({ moduleId }) =>
    wanted.has(moduleId),
  );
  const { testModules, unhandledErrors } = await runs.runTestSpecifications(specifications);
  const failed = testModules
    .filter((module) => wanted.has(module.moduleId) && !module.ok())
    .map(({ relativeModuleId }) => relativeModuleId);
  return { passed: failed.length === 0 && unhandledErrors.length === 0, failed };
}
