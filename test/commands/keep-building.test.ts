import { describe, expect, it, vi } from 'vitest';
import { keepBuilding } from '../../src/commands/keep-building.js';

/** Builds that end when they are told to. */
function builds(): {
  build: (changed: readonly string[]) => Promise<void>;
  end: () => void;
  count: () => number;
  told: (readonly string[])[];
} {
  const open: (() => void)[] = [];
  const told: (readonly string[])[] = [];
  let count = 0;
  return {
    told,
    build: (changed) => {
      count++;
      told.push(changed);
      return new Promise((resolve) => open.push(resolve));
    },
    end: () => open.shift()?.(),
    count: () => count,
  };
}

describe('keepBuilding', () => {
  it('builds once for changes that come together, and again for those during a build', async () => {
    vi.useFakeTimers();
    const { build, end, count, told } = builds();
    const changed = keepBuilding(build, 50);
    changed('a');
    changed('b');
    await vi.advanceTimersByTimeAsync(49);
    expect(count()).toBe(0);
    await vi.advanceTimersByTimeAsync(2);
    expect(count()).toBe(1);
    changed('c');
    changed('c');
    await vi.advanceTimersByTimeAsync(60);
    expect(count()).toBe(1);
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(count()).toBe(2);
    end();
    await vi.advanceTimersByTimeAsync(60);
    expect(count()).toBe(2);
    changed('d');
    await vi.advanceTimersByTimeAsync(60);
    expect(count()).toBe(3);
    expect(told).toEqual([['a', 'b'], ['c'], ['d']]);
    vi.useRealTimers();
  });
});
