import { describe, expect, it } from 'vitest';
import { keptParses } from '../../src/run/kept-parses.js';

describe('what files were parsed to', () => {
  it('is known by their text alone, and what nobody has asked for longest is forgotten', () => {
    const parsed = keptParses();
    parsed.keep('a: 1', { a: 1 });
    parsed.keep('b: 2', { b: 2 });
    for (let n = 0; n < 1999; n += 1) {
      parsed.recall('a: 1');
      parsed.keep(`n: ${n}`, { n });
    }
    expect([parsed.recall('a: 1'), parsed.recall('b: 2'), parsed.recall('a: 2')]).toEqual([
      { a: 1 },
      undefined,
      undefined,
    ]);
  });
});
