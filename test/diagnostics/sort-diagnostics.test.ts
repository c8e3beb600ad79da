import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { diagnosticJson } from '../../src/diagnostics/diagnostic-json.js';
import { didYouMean } from '../../src/diagnostics/did-you-mean.js';
import { sortDiagnostics } from '../../src/diagnostics/sort-diagnostics.js';
import { summary } from '../../src/diagnostics/summary.js';

const fault = (file: string, line: number, column: number): Diagnostic => ({
  code: 'c',
  severity: 'error',
  message: 'm',
  hint: 'h',
  place: { file, line, column, excerpt: 'x' },
});
const unplaced: Diagnostic = { code: 'c', severity: 'warning', message: 'm', hint: 'h', slide: 's' };

describe('sortDiagnostics', () => {
  it('orders by file, line and column, those without a place last, each once', () => {
    const [a, b, c, d] = [fault('a', 2, 1), fault('a', 10, 1), fault('a', 10, 2), fault('b', 1, 1)] as const;
    expect(sortDiagnostics([unplaced, d, c, b, a, { ...b }])).toEqual([a, b, c, d, unplaced]);
  });
});

describe('summary', () => {
  it('counts errors and warnings', () => {
    expect(summary([])).toBe('no errors');
    expect(summary([fault('a', 1, 1), unplaced])).toBe('1 error, 1 warning');
    expect(summary([fault('a', 1, 1), fault('a', 1, 2), unplaced, unplaced])).toBe('2 errors, 2 warnings');
  });
});

describe('diagnosticJson', () => {
  it('is flat and has only what is there', () => {
    expect(diagnosticJson(fault('a', 1, 2))).toEqual({
      code: 'c',
      severity: 'error',
      message: 'm',
      hint: 'h',
      file: 'a',
      line: 1,
      column: 2,
    });
    expect(diagnosticJson(unplaced)).toEqual({ code: 'c', severity: 'warning', message: 'm', hint: 'h', slide: 's' });
  });
});

describe('didYouMean', () => {
  it('suggests near names only', () => {
    expect(didYouMean('kdm', ['difi', 'kmd'])).toBe('kmd');
    expect(didYouMean('Title', ['title'])).toBe('title');
    expect(didYouMean('xyzzy', ['difi', 'kmd'])).toBeUndefined();
    expect(didYouMean('x'.repeat(100_000), ['y'])).toBeUndefined();
    expect(didYouMean('x', [])).toBeUndefined();
  });
});
