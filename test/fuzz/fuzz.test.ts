/** A short run of the fuzzer with fixed seeds, and everything it ever found. `npm run fuzz` runs as long as one likes. */
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/world/disk.js';
import { everyNth as every, some, sparse } from '../amount.js';
import { bases } from './base.js';
import { corpus, remembered } from './corpus.js';
import { judge } from './judge.js';
import { minimised, mutantOf, verdictOf } from './mutant.js';
import { enlarged } from './systematic.js';

const all = bases(diskFiles(new URL('../..', import.meta.url).pathname));

describe('the bases', { timeout: 0 }, () => {
  it('are there for every slide and example', () => {
    expect(all.length).toBeGreaterThan(25);
  });

  it.each(some(every(all, 6 * sparse), 18))('are sound: $name', async ({ name, contents }) => {
    const { complaints, codes } = await judge(contents, name, 'nb');
    // Alone a slide spells out abbreviations that its deck has told before, so its notes may be too long.
    expect([complaints, codes.filter((code) => code !== 'text-too-long')]).toEqual([[], []]);
  });
});

describe('what was once found', { timeout: 0 }, () => {
  it.each(some(corpus, 6))('is told now: $about', async (one) => {
    const { codes, complaints } = await judge(remembered(one, all), one.base, 'nb');
    expect(complaints).toEqual([]);
    expect(codes).toContain(one.code);
  });
});

describe('mutants', { timeout: 0 }, () => {
  it.each(
    some(
      every(
        Array.from({ length: 25 }, (_, index) => 1000 + index),
        sparse,
      ),
      10,
    ),
  )('break nothing: seed %i', async (seed) => {
    const mutant = mutantOf(seed, all);
    const { complaints } = await verdictOf(mutant);
    expect(complaints).toEqual([]);
  });

  it('are the same for the same seed', () => {
    const names = (seed: number): readonly string[] => mutantOf(seed, all).edits.map(({ file, what }) => file + what);
    expect(names(7)).toEqual(names(7));
  });

  it('are made smaller without what does not matter', async () => {
    const [first, ...rest] = mutantOf(7, all).edits;
    const mutant = {
      ...mutantOf(7, all),
      edits: [first, first, first, ...rest].flatMap((edit) => (edit ? [{ ...edit }] : [])),
    };
    expect((await minimised(mutant, async () => true)).edits).toHaveLength(1);
  });
});

/** All of them are tried by `npm run fuzz -- --systematic`. */
describe('enlarged slides', { timeout: 0 }, () => {
  it.each(every(some(all, 40).flatMap(enlarged), 40 * sparse))(
    'lose nothing: $base.name $what',
    async ({ base, contents, words }) => {
      expect((await judge(contents, base.name, 'nb', words)).complaints).toEqual([]);
    },
  );
});
