import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { gatherDiagnostics } from '../../src/diagnostics/gather-diagnostics.js';
import { sumUp } from '../../src/diagnostics/sum-up.js';

const at = (line: number, message = 'No such fact.', locale?: string): Diagnostic => ({
  code: 'unknown-fact',
  severity: 'error',
  message,
  hint: 'Mend it.',
  place: { file: 'a.yaml', line, column: 1 },
  ...(locale === undefined ? {} : { locale }),
});
const many = (amount: number, message?: (n: number) => string): readonly Diagnostic[] =>
  Array.from({ length: amount }, (_, n) => at(n + 1, message?.(n)));

const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  gatherDiagnostics(diagnostics).map(({ diagnostic, others }) => formatDiagnostic(diagnostic, { others }));

describe('gatherDiagnostics', () => {
  it('tells a fault that is repeated a thousand times once', () => {
    expect(told(many(1000))).toEqual([
      'a.yaml:1:1 error unknown-fact: No such fact.\n  also a.yaml:2:1, a.yaml:3:1, a.yaml:4:1 and at 996 more places\n  → Mend it.',
    ]);
  });

  it('tells one at few places at each, and different ones apart', () => {
    expect(told([...many(3), at(9, 'No such slide.')])).toHaveLength(4);
  });

  it('names the locales that share a fault of one place', () => {
    expect(told([at(1, 'Too long.', 'nb'), at(1, 'Too long.', 'da'), at(2, 'Too long.', 'nb')])).toEqual([
      'a.yaml:1:1 [nb, da] error unknown-fact: Too long.\n  → Mend it.',
      'a.yaml:2:1 [nb] error unknown-fact: Too long.\n  → Mend it.',
    ]);
  });
});

describe('sumUp', () => {
  const summed = (amount: number): ReturnType<typeof sumUp> =>
    sumUp(gatherDiagnostics(many(amount, (n) => `No fact ${n}.`)));

  it('tells ten of a kind one by one', () => {
    expect([summed(10).told.length, summed(10).counts]).toEqual([10, []]);
  });

  it('tells of more by example, with how many are left in which file', () => {
    const { told: examples, counts } = summed(1204);
    expect(examples).toHaveLength(3);
    expect(counts).toEqual([
      'error unknown-fact: 1,201 more like these; skald check --all prints them\n  1,201  a.yaml',
    ]);
  });

  it('counts by file and locale, and no more files than fit', () => {
    const spread = Array.from({ length: 50 }, (_, n): Diagnostic => ({
      ...at(n, `No fact ${n}.`, 'sv'),
      place: { file: `${Math.floor(n / 5)}.yaml`, line: 1, column: 1 },
    }));
    const lines = sumUp(gatherDiagnostics(spread)).counts[0]?.split('\n') ?? [];
    expect(lines.slice(1, 3)).toEqual(['      2  0.yaml [sv]', '      5  1.yaml [sv]']);
    expect(lines.at(-1)).toBe('     20  in 4 other files');
  });
});
