import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { engineFlags, memoryFlag } from '../../src/world/tune-engine.js';

describe('engineFlags', () => {
  it('are known to the Node that runs this', () => {
    const ended = spawnSync(process.execPath, [...engineFlags(process.versions.node), '-e', ''], { encoding: 'utf8' });
    expect([ended.status, ended.stderr]).toEqual([0, '']);
  });

  it('are left out on a Node that nobody measured', () => {
    expect(engineFlags('20.19.0')).not.toEqual([]);
    expect(engineFlags('99.0.0')).toEqual([]);
  });

  it('collect garbage sooner where there are many slides, and not so often where there are more than can be kept small', () => {
    const percents = [20, 100, 101, 200, 201].map((slides) => /\d+$/u.exec(memoryFlag('20.19.0', slides) ?? '0')?.[0]);
    expect(percents).toEqual(['0', '0', '10', '10', '70']);
    expect(memoryFlag('99.0.0', 101)).toBeUndefined();
  });
});
