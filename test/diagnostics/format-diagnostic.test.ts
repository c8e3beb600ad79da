import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';

const at = (excerpt: string, column: number, length = 1): Diagnostic => ({
  code: 'unknown-fact',
  severity: 'error',
  message: 'There is no fact «x».',
  hint: 'Did you mean «y»?',
  place: { file: 'a.yaml', line: 3, column, length, excerpt },
});

const pointed = (diagnostic: Diagnostic): readonly string[] => formatDiagnostic(diagnostic).split('\n').slice(1, 3);

describe('formatDiagnostic', () => {
  it('shows place, code, message, line, pointer and hint', () => {
    expect(formatDiagnostic(at('title: {{fact:x}} her', 8, 10))).toBe(
      [
        'a.yaml:3:8 error unknown-fact: There is no fact «x».',
        '  title: {{fact:x}} her',
        '         ^^^^^^^^^^',
        '  → Did you mean «y»?',
      ].join('\n'),
    );
  });

  it('names unit and locale where there is no place', () => {
    const diagnostic: Diagnostic = {
      code: 'too-long',
      severity: 'warning',
      message: 'm',
      hint: 'h',
      unit: 'a/b',
      locale: 'da',
    };
    expect(formatDiagnostic(diagnostic)).toBe('a/b [da] warning too-long: m\n  → h');
  });

  it('keeps the pointer right after tabs, wide and combining characters', () => {
    expect(pointed(at('\ta', 2))).toEqual(['    a', '    ^']);
    expect(pointed(at('漢字x', 3))).toEqual(['  漢字x', '      ^']);
    expect(pointed(at('🙂x', 3))).toEqual(['  🙂x', '    ^']);
    expect(pointed(at('e\u0301x', 3))).toEqual(['  e\u0301x', '   ^']);
    expect(pointed(at('漢', 1))).toEqual(['  漢', '  ^^']);
  });

  it('clips long lines around the pointer', () => {
    const [line = '', pointer = ''] = pointed(at(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501));
    expect(line.length).toBeLessThanOrEqual(164);
    expect(line.indexOf('X')).toBe(pointer.indexOf('^'));
    expect(line).toMatch(/^ {2}…a+Xb+…$/);
    const [end = '', mark = ''] = pointed(at(`${'a'.repeat(499)}X`, 500));
    expect(end.indexOf('X')).toBe(mark.indexOf('^'));
  });

  it('points just behind the end of a line', () => {
    expect(pointed(at('ab', 3))).toEqual(['  ab', '    ^']);
  });

  it('never lets a file speak to the terminal', () => {
    const diagnostic = { ...at('\u001b[31mred\u009b\u202e', 1), message: '\u001b]0;x\u0007' };
    expect(formatDiagnostic(diagnostic)).not.toMatch(/[\u001b\u009b\u0007\u202e]/);
  });

  it('colours only when asked', () => {
    expect(formatDiagnostic(at('x', 1), { colour: true })).toContain('\u001b[31merror\u001b[0m unknown-fact');
  });
});
