import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../src/scene/drawing/chart-bars.js';
import { chart } from '../../render/pdf/fixture-figures.js';

describe('bars', () => {
  it('stand in the middle of their band, as thick as the gap leaves them', () => {
    expect(barsOf(chart)).toEqual([
      { x: 180, y: 250, width: 96, height: 40, look: { fill: 'accent' }, series: 0, category: 0 },
      { x: 180, y: 310, width: 192, height: 40, look: { fill: 'ink' }, series: 1, category: 1 },
    ]);
  });

  it('are cut where the axis ends', () => {
    expect(barsOf({ ...chart, max: 200 }).map(({ width }) => width)).toEqual([192, 240]);
  });

  it('are seen beside the axis however little they stand for, and not where there is nothing', () => {
    const tiny = chart.series.map((series, index) => ({ ...series, values: index === 0 ? [0.001, null] : [null, 0] }));
    const bars = barsOf({ ...chart, axis: { colour: 'ink', width: 2 }, series: tiny });
    expect(bars.map(({ width, series }) => [width, series])).toEqual([[2, 0]]);
  });

  it('follow each other in a stacked chart', () => {
    const shares = chart.series.map((series, index) => ({ ...series, values: index === 0 ? [29, null] : [71, 100] }));
    const bars = barsOf({ ...chart, stacked: true, max: 100, series: shares });
    expect(bars.map(({ x, width }) => [x, Math.round(width)])).toEqual([
      [180, 70],
      [180 + 0.29 * 240, 170],
      [180, 240],
    ]);
  });

  it('stand under each other in the band, in the order of the series', () => {
    const two = chart.series.map((series, index) => ({ ...series, values: [index + 1, 2] }));
    const bars = barsOf({ ...chart, beside: true, series: two, gapWidth: 100 });
    expect(bars.map(({ series, category, y, height }) => [series, category, y, height])).toEqual([
      [0, 0, 250, 20],
      [0, 1, 310, 20],
      [1, 0, 270, 20],
      [1, 1, 330, 20],
    ]);
  });
});
