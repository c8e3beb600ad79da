import { describe, expect, it } from 'vitest';
import { readSize, readSizes, resolveSizes } from '../../src/setting/sizes.js';

describe('sizes', () => {
  it('are points, shares or what the content asks for', () => {
    expect(readSizes(' 2fr 72  content')).toEqual([
      { kind: 'fr', value: 2 },
      { kind: 'points', value: 72 },
      { kind: 'content' },
    ]);
    expect(readSizes('2fr x')).toBeUndefined();
  });

  it.each(['', '-1', '1 fr', '1px', 'fr', '1.', 'NaN', 'Infinity'])('are not %j', (text) => {
    expect(readSize(text)).toBeUndefined();
    expect(readSizes(text)).toBeUndefined();
  });
});

describe('resolveSizes', () => {
  const list = (text: string) => readSizes(text) ?? [];

  it('shares what points, content and gaps leave', () => {
    expect(resolveSizes(list('1fr 30 content 2fr'), 200, 10, () => 50)).toEqual([30, 30, 50, 60]);
  });

  it('leaves nothing to shares where there is nothing', () => {
    expect(resolveSizes(list('1fr 90 50'), 100, 0, () => 0)).toEqual([0, 90, 50]);
    expect(resolveSizes(list('0fr 0fr'), 100, 0, () => 0)).toEqual([0, 0]);
    expect(resolveSizes([], 100, 10, () => 0)).toEqual([]);
  });
});
