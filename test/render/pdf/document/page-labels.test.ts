import { describe, expect, it } from 'vitest';
import { labelRanges } from '../../../../src/render/pdf/document/bookmarks.js';

describe('labelRanges', () => {
  it('is one range where pages are numbered in a row', () => {
    expect(labelRanges([1, 2, 3])).toEqual([0, { S: 'D', St: 1 }]);
  });

  it('starts a range where numbers leave their row', () => {
    expect(labelRanges([3, 4, 9])).toEqual([0, { S: 'D', St: 3 }, 2, { S: 'D', St: 9 }]);
  });
});
