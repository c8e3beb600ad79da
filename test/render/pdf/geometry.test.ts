import { describe, expect, it } from 'vitest';
import type { Pdf } from '../../../src/render/pdf/library/pdfkit.js';
import { traceGeometry } from '../../../src/render/pdf/geometry.js';
import type { Geometry } from '../../../src/scene/scene.js';

type Step = readonly [name: string, ...numbers: number[]];

/** What is asked of the canvas, in order. */
function tracedBy(geometry: Geometry): Step[] {
  const steps: Step[] = [];
  const pdf: unknown = new Proxy(
    {},
    {
      get: (_, name) =>
        function call(...numbers: number[]): unknown {
          steps.push([String(name), ...numbers.flat().map((number) => Math.round(number * 100) / 100)]);
          return pdf;
        },
    },
  );
  traceGeometry(pdf as Pdf, geometry, { x: 10, y: 20, width: 20, height: 20 });
  return steps;
}

const traced = (share: number): Step[] => tracedBy({ kind: 'pie', share });

describe('a diamond', () => {
  it('stands on its tip', () => {
    expect(tracedBy({ kind: 'diamond' })).toEqual([['polygon', 20, 20, 30, 30, 20, 40, 10, 30]]);
  });
});

describe('a pie', () => {
  it('goes from its centre to twelve o’clock, clockwise by its share, and back', () => {
    const steps = traced(0.75);
    expect(steps.map(([name]) => name)).toEqual([
      'moveTo',
      'lineTo',
      'bezierCurveTo',
      'bezierCurveTo',
      'bezierCurveTo',
      'closePath',
    ]);
    expect(steps.slice(0, 2)).toEqual([
      ['moveTo', 20, 30],
      ['lineTo', 20, 20],
    ]);
    expect(steps.slice(2, 5).map((step) => step.slice(-2))).toEqual([
      [30, 30],
      [20, 40],
      [10, 30],
    ]);
    expect(steps[2]).toEqual(['bezierCurveTo', 25.52, 20, 30, 24.48, 30, 30]);
  });

  it('takes a share that is no quarter in as many curves as it needs', () => {
    expect(traced(0.1).filter(([name]) => name === 'bezierCurveTo')).toHaveLength(1);
    expect(traced(0.6).filter(([name]) => name === 'bezierCurveTo')).toHaveLength(3);
  });
});
