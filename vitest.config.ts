import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const here = import.meta.dirname;
const outside = ['test/acceptance/**', 'node_modules/**'];

/** Files that ask `test/amount.ts` how much they try: a sample in `unit`, all of it in `acceptance-slow`. */
const sampled = readdirSync(join(here, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((path) => /^import .* from '[./]+\/amount\.js';$/mu.test(readFileSync(join(here, path), 'utf8')));

/** Begun first, so that no worker has one of them left when the others have nothing to do: what is new to a machine is run by size. */
const long = [
  'test/run/random-edits-1',
  'test/run/random-edits-2',
  'test/shown/edits',
  'test/reviewing/packs-tell',
  'test/run/deck-memory',
  'test/pipeline/shown-of-some',
  'test/acceptance/serve-pages',
  'test/acceptance/bench',
  'test/acceptance/serve-process',
  'test/acceptance/svg',
  'test/acceptance/brand',
  'test/acceptance/package',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.includes(`/${name}`));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/** With more room for new objects (MB) a worker takes a twelfth less time. */
const execArgv = ['--max-semi-space-size=64'];

/**
 * A worker reads the program once, not once for every file: that took longer than the tests. So no test leaves anything
 * behind in it; a test that replaces modules puts them back.
 */
const shared = { isolate: false, maxWorkers: '100%', setupFiles: ['test/seed.ts'], execArgv };

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.slow.test.ts', ...outside],
          // A busy machine is no fault: what never ends is what this catches.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'acceptance-slow',
          include: ['test/**/*.slow.test.ts', ...sampled],
          exclude: outside,
          env: { SKALD_TESTS: 'slow' },
          testTimeout: 600_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // Each file would read the program, and the scenes of all decks, once more.
          isolate: false,
          execArgv,
          name: 'acceptance',
          include: ['test/acceptance/**/*.test.ts'],
          globalSetup: ['test/acceptance/tools/setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 1_200_000,
          // What is waited for comes late on a busy machine; a second is no fault.
          expect: { poll: { timeout: 30_000 } },
          // Half of them wait for another program; more at once would take memory from each other.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
