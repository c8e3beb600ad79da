import { describe, expect, it } from 'vitest';
import { bandsOf, barsOf } from '../../../src/render/pdf/chart-bars.js';
import { chart } from './fixture-figures.js';

describe('bars', () => {
  it('stand in the middle of their band, as thick as the gap leaves them', () => {
    expect(barsOf(chart)).toEqual([
      { x: 180, y: 250, width: 96, height: 40, colour: 'accent' },
      { x: 180, y: 310, width: 192, height: 40, colour: 'ink' },
    ]);
  });

  it('end where the longest bar of the category ends', () => {
    expect(bandsOf(chart)).toEqual([
      { middle: 270, end: 276 },
      { middle: 330, end: 372 },
    ]);
  });
});
