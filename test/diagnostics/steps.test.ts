import { describe, expect, it } from 'vitest';
import { finished, inSteps, type Steps } from '../../src/diagnostics/steps.js';

function* counting(done: number[], last: number): Steps<string> {
  for (let step = 1; step <= last; step++) {
    done.push(step);
    yield;
  }
  return 'made';
}

describe('work in steps', () => {
  it('leads to the same without a stop', () => {
    const done: number[] = [];
    expect([finished(counting(done, 3)), done]).toEqual(['made', [1, 2, 3]]);
  });

  it('is done once, ahead or by who cannot wait, who does what is left alone', () => {
    const done: number[] = [];
    const made = inSteps(() => counting(done, 4));
    const ahead = made.ahead();
    ahead.next();
    ahead.next();
    expect(done).toEqual([1, 2]);
    expect(made.now()).toBe('made');
    finished(ahead);
    expect([made.now(), done]).toEqual(['made', [1, 2, 3, 4]]);
  });

  it('that breaks is told to each who asks, and begun anew', () => {
    let tries = 0;
    const made = inSteps(function* (): Steps<number> {
      yield;
      if (++tries < 3) throw new Error(`try ${tries}`);
      return tries;
    });
    expect(() => made.now()).toThrow('try 1');
    expect(() => finished(made.ahead())).toThrow('try 2');
    expect(made.now()).toBe(3);
  });
});
