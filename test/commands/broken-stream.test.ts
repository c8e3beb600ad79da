import { describe, expect, it } from 'vitest';
import { brokenStream } from '../../src/commands/broken-stream.js';

const fault = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' });

describe('brokenStream', () => {
  it('ends as the run ended when the reader has seen enough', () => {
    expect(brokenStream(fault('EPIPE'), 1)).toEqual({ exitCode: 1, said: '' });
  });

  it('tells of a full disk, and whether the work is done', () => {
    const { exitCode, said } = brokenStream(fault('ENOSPC'), 0);
    expect(exitCode).toBe(1);
    expect(said).toContain('the disk is full. What was asked for is done all the same.');
    expect(brokenStream(fault('ENOSPC'), 1).said).toMatch(/the disk is full\.\n$/);
  });
});
