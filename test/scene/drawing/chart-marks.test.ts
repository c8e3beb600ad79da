import { describe, expect, it } from 'vitest';
import { chartMarks } from '../../../src/scene/drawing/chart-marks.js';
import type { ChartItem } from '../../../src/scene/scene.js';
import { chart } from '../../render/pdf/fixture-figures.js';

/** Bars and lines of a chart, back to front. */
const marksOf = (form: ChartItem['form']): readonly string[] =>
  chartMarks({ ...chart, form }).flatMap(({ kind }) => (kind === 'bar' || kind === 'path' ? [kind] : []));

describe('the axis of a chart', () => {
  it('lies over columns, whose outlines would cut it into dashes', () => {
    expect(marksOf('columns')).toEqual(['bar', 'bar', 'path']);
  });

  it('lies under bars, which begin in the middle of it', () => {
    expect(marksOf('bars')).toEqual(['path', 'bar', 'bar']);
  });
});
