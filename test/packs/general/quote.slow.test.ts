import { describe, expect, it } from 'vitest';
import { oneSlide } from './one-slide.js';

const fields = (approved: boolean, more = ''): string =>
  `title: Head teachers learn too late what they may spend\nquote: We learn in October what we could spend from August.\nspeaker: Head teacher\napproved: ${String(approved)}\n${more}`;
const support = (counts: readonly number[]): string =>
  `support:\n  question: When?\n  claim: after the start\n  groups:\n${counts
    .map(
      (count, index) =>
        `    g${String(index)}: { name: Month, count: ${String(count)}, named: ${String(index === 0)} }\n`,
    )
    .join('')}`;

describe('a quotation', () => {
  it('stands between the marks of its language, beside how many say the same', () => {
    const { told, words } = oneSlide('quote', fields(true, support([12, 5])));
    expect(told).toEqual([]);
    expect(words).toEqual(
      expect.arrayContaining(['“We learn in October what we could spend from August.”', '12 of 17', '12', '5']),
    );
    expect(words.join(' ')).not.toContain('So few');
  });

  it('says under it that few are no statistics', () => {
    expect(oneSlide('quote', fields(true, support([3, 1]))).words.join(' ')).toContain('So few say nothing');
  });

  it('is an error until it is approved, at the line that says so', () => {
    expect(oneSlide('quote', fields(false)).told).toMatchObject([{ code: 'unapproved-quotation', line: 7 }]);
    expect(oneSlide('quote', fields(true).replace('approved: true\n', '')).told).toMatchObject([
      { code: 'missing-field', message: 'The file lacks the field «approved».' },
    ]);
  });
});
