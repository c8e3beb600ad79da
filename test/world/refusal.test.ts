import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/world/refusal.js';
import { temporaryName } from '../../src/world/temporary-name.js';

const thrownBy = (action: () => void): unknown => {
  try {
    action();
  } catch (fault) {
    return fault;
  }
  return undefined;
};

describe('refusalOf', () => {
  it('names the path and the reason of what the system refused', () => {
    const fault = thrownBy(() => mkdirSync('/dev/null/folder'));
    expect(refusalOf(fault)).toEqual({
      path: '/dev/null/folder',
      reason: 'a file stands where a folder is needed',
      advice: 'Move or rename that file',
      replaced: [],
    });
  });

  it('names the lock of a file that several programs add to: people remove that one where its program is gone', () => {
    const path = '/x/.demo.jsonl.lock';
    const fault = Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'lock', path });
    const refusal = refusalOf(fault);
    expect(refusal?.path).toBe(path);
    // It may have been left by this computer before it was started anew, which nobody can tell from a program on another one.
    expect(refusal?.reason).toContain('a restart of this computer');
    expect(refusal?.advice).toMatch(/where it stays, and no Skald runs .* removing that file is safe/iu);
  });

  it('knows a full disk', () => {
    const fault = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    expect(refusalOf(fault)).toEqual({
      path: undefined,
      reason: 'the disk is full',
      advice: 'Make room on it',
      replaced: [],
    });
  });

  it('names the file that was to be written, not the one beside it', () => {
    const path = `/x/${temporaryName('demo.nb.pdf', 'new')}`;
    const fault = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open', path });
    expect(refusalOf(fault)?.path).toBe('/x/demo.nb.pdf');
  });

  it('leaves bugs to others', () => {
    expect(refusalOf(new TypeError('x is not a function'))).toBeUndefined();
    expect(refusalOf('text')).toBeUndefined();
  });
});
