import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textReferences } from '../../src/project/text-reference.js';

describe('textReferences', () => {
  it('finds all kinds in order', () => {
    const found = textReferences('{{fact:a.b}} {{fact:a number}} {{org:kmd}}[^x] {{page:no.y}} {{foo:z}} {{fact:}} {{');
    expect(found.map(({ kind, offset }) => [kind, offset])).toEqual([
      ['fact', 0],
      ['fact', 13],
      ['org', 31],
      ['footnote', 42],
      ['page', 47],
      ['unknown', 61],
      ['malformed', 71],
      ['malformed', 81],
    ]);
    expect(found[1]).toMatchObject({ id: 'a', form: 'number', raw: '{{fact:a number}}' });
  });

  it('leaves other brackets alone', () => {
    expect(textReferences('{a} }} [b] [^ c] <script>')).toEqual([]);
  });

  it('tells the offset of each, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', '^', ']', ':', 'fact', 'a', ' ', '\n', '🙂') }),
        (text) => {
          for (const { raw, offset } of textReferences(text)) expect(text.slice(offset, offset + raw.length)).toBe(raw);
        },
      ),
    );
  });
});
