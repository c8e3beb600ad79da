import { describe, expect, it } from 'vitest';
import { memo } from '../../src/setting/memo.js';

describe('memo', () => {
  const attempt = {};
  const style = { size: 8 };
  const twin = { size: 8 };

  it('makes a result once for a path of keys', () => {
    const remembered = memo<object>();
    const first = remembered(attempt, [style, 1, undefined], () => ({}));
    expect(remembered(attempt, [style, 1, undefined], () => ({}))).toBe(first);
  });

  it('tells objects apart that look alike, numbers by value, and a path from its beginning', () => {
    const remembered = memo<object>();
    const keys = [[style], [twin], [style, 1], [style, 2], [style, undefined], []];
    const results = keys.map((key) => remembered(attempt, key, () => ({})));
    expect(new Set(results).size).toBe(keys.length);
  });

  it('forgets between attempts, and remembers undefined', () => {
    const remembered = memo<number | undefined>();
    expect(remembered(attempt, [style], () => undefined)).toBeUndefined();
    expect(remembered(attempt, [style], () => 1)).toBeUndefined();
    expect(remembered({}, [style], () => 1)).toBe(1);
  });
});
