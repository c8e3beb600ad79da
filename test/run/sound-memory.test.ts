import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { soundMemory } from '../../src/run/sound-memory.js';
import { memoryMemory } from '../world/memory.js';

const FAULT: Diagnostic = { code: 'x', severity: 'warning', message: 'Wrong.', hint: 'Mend it.' };

/** What is judged anew of a text that is held against something, in a run of its own. */
function judged(
  memory: ReturnType<typeof memoryMemory>,
  around: unknown,
  about: unknown,
  found: readonly Diagnostic[],
) {
  const { judging, keep } = soundMemory(memory, 'key');
  let times = 0;
  const said = judging(around)(about, () => (times++, found));
  keep();
  return { times, said };
}

describe('what was judged', () => {
  it('is not judged again where it was sound, and nothing has changed', () => {
    const memory = memoryMemory();
    expect(judged(memory, { words: new Set(['a']) }, ['text'], [])).toEqual({ times: 1, said: [] });
    expect(judged(memory, { words: new Set(['a']) }, ['text'], [])).toEqual({ times: 0, said: [] });
    expect(judged(memory, { words: new Set(['b']) }, ['text'], []).times).toBe(1);
    expect(judged(memory, { words: new Set(['a']) }, ['other'], []).times).toBe(1);
    expect(judged(memory, { words: /a/u }, ['text'], []).times).toBe(1);
  });

  it('is judged, and told, each time where something is wrong', () => {
    const memory = memoryMemory();
    const [first, second] = [1, 2].map(() => judged(memory, 'around', 'text', [FAULT]));
    expect([first, second]).toEqual([first, { times: 1, said: [FAULT] }]);
  });
});
