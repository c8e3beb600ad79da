import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/acceptance/**', 'node_modules/**'],
          // A busy machine is no fault: what never ends is what this catches.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'acceptance',
          include: ['test/acceptance/**/*.test.ts'],
          exclude: ['test/acceptance/bench.test.ts', 'node_modules/**'],
          globalSetup: ['test/acceptance/tools/setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 1_200_000,
          // Half of them wait for another program; more at once would take memory from each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'acceptance-alone',
          include: ['test/acceptance/bench.test.ts'],
          testTimeout: 600_000,
          // After all others: what is timed is timed alone.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
