/** The benchmark runs and tells what it should. How fast it is, is for people to read, who run it alone: here others run beside it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Report {
  readonly reviewerPage: { readonly onScreenMs: number };
  readonly review: { readonly commands: Readonly<Record<string, { readonly ms: number }>> };
  readonly results: readonly {
    readonly deck: string;
    readonly slides: number;
    readonly types: number;
    readonly ratios: Readonly<Record<string, number>>;
    readonly peakMemoryMb: number;
  }[];
}

it('builds its decks beside the plain programs, prints a table and writes it as JSON', () => {
  // `npm run bench` compiles first, which would take the program away from tests that run beside.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/bench/bench.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, BENCH_RUNS: '1' },
  });
  expect(status, stderr).toBe(0);
  console.log(stdout);
  // The file is the program's own, so its shape is what the program says it is.
  const { results, review, reviewerPage } = JSON.parse(readFileSync('output/bench.json', 'utf8')) as Report;
  expect(results.map(({ deck }) => deck)).toEqual(['norway', 'every-type']);
  const types = ['layouts', 'layouts/governance'].flatMap((folder) =>
    readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/example.yaml`)),
  );
  expect(results[1]).toMatchObject({ slides: 120, types: types.length });
  expect(stdout).toContain('a review: 25 organisations, 120 slides, 3 locales');
  const ms = (command: string): number => review.commands[command]?.ms ?? 0;
  expect(ms('status, unchanged')).toBeGreaterThan(0);
  expect(ms('status, unchanged')).toBeLessThan(ms('status, cold'));
  expect(ms('pack')).toBeGreaterThan(0);
  expect(stdout).toContain('Page of a reviewer');
  expect(reviewerPage.onScreenMs).toBeGreaterThan(0);
  const [norway] = results;
  expect(Object.keys(norway?.ratios ?? {})).toEqual(expect.arrayContaining(['one', 'three', 'check', 'unchanged']));
  expect(norway?.ratios['unchanged']).toBeLessThan(norway?.ratios['one'] ?? 0);
  for (const { deck, ratios, peakMemoryMb } of results) {
    expect(stdout).toContain(deck);
    expect(ratios['one'], deck).toBeGreaterThan(0);
    expect(peakMemoryMb, 'memory of one locale, MB').toBeLessThan(400);
  }
});
