import { describe, expect, it, vi } from 'vitest';
import { keepBuilding } from '../../src/commands/keep-building.js';

/** Builds that end when they are told to. */
function builds(): { build: () => Promise<void>; end: () => void; count: () => number } {
  const open: (() => void)[] = [];
  let count = 0;
  return {
    build: () => {
      count++;
      return new Promise((resolve) => open.push(resolve));
    },
    end: () => open.shift()?.(),
    count: () => count,
  };
}

describe('keepBuilding', () => {
  it('builds once for changes that come together, and again for those during a build', async () => {
    vi.useFakeTimers();
    const { build, end, count } = builds();
    const changed = keepBuilding(build, 50);
    changed();
    changed();
    await vi.advanceTimersByTimeAsync(49);
    expect(count()).toBe(0);
    await vi.advanceTimersByTimeAsync(2);
    expect(count()).toBe(1);
    changed();
    changed();
    await vi.advanceTimersByTimeAsync(60);
    expect(count()).toBe(1);
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(count()).toBe(2);
    end();
    await vi.advanceTimersByTimeAsync(60);
    expect(count()).toBe(2);
    changed();
    await vi.advanceTimersByTimeAsync(60);
    expect(count()).toBe(3);
    vi.useRealTimers();
  });
});
