import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/localise/format-date.js';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('a date', () => {
  it.each([
    ['2026-05-12', 'nb-NO', undefined, '12. mai 2026'],
    ['2026-09', 'en-GB', undefined, 'September 2026'],
    ['2026', 'da-DK', undefined, '2026'],
    ['2026-05-12', 'nb-NO', 'short', '12.05.26'],
    ['2026-09', 'en-GB', 'month', 'Sept'],
    ['2026-05-12', 'nb-NO', 'month', 'mai'],
    ['2026-10', 'da-DK', 'month', 'okt.'],
    ['2026', 'da-DK', 'month', '2026'],
    ['2026-02-30', 'da-DK', 'month', '2026-02-30'],
  ] as const)('%s in %s, %s, is %s', (date, tag, form, printed) => {
    expect(plain(formatDate(date, tag, form))).toBe(printed);
  });
});
