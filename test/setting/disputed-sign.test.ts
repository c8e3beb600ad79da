import { describe, expect, it } from 'vitest';
import { needs } from '../../src/elements/registry.js';
import { superscriptScale } from '../../src/scene/text.js';
import { disputedSign } from '../../src/setting/disputed-sign.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { diskFiles } from '../../src/world/disk.js';

const { value: theme } = loadTheme(diskFiles('.'), 'nordic', needs);
if (theme === undefined) throw new Error('no theme');
const sign = (size: number, colour = 'petrol') => {
  const run = disputedSign({ text: '≠', disputed: 'kildene er uenige' }, { size, colour }, { theme });
  return { ...run, drawn: run.size * superscriptScale, raised: run.size * (run.rise ?? 0) };
};

describe('the sign behind a disputed figure', () => {
  it('is nine points and bold in ink behind words, raised by three tenths of its size', () => {
    const { drawn, raised, bold, colour, spoken } = sign(10);
    expect(drawn).toBeCloseTo(9, 1);
    expect(raised).toBeCloseTo(2.7, 1);
    expect([bold, colour, spoken]).toEqual([true, 'ink', ' (kildene er uenige)']);
  });

  it('is half as large as a large figure, and raised by three tenths of that', () => {
    const { drawn, raised } = sign(36);
    expect(drawn).toBeCloseTo(18, 1);
    expect(raised).toBeCloseTo(10.8, 1);
    expect(sign(20).drawn).toBeCloseTo(10, 1);
    expect(sign(19).drawn).toBeCloseTo(9, 1);
  });

  it('is no larger than notes, and light on a dark ground', () => {
    expect(sign(7.5).drawn).toBeCloseTo(7.5, 1);
    expect(sign(10, 'white').colour).toBe('white');
  });
});
