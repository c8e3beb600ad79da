import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textReferences } from '../../src/model/text-references.js';

describe('textReferences', () => {
  it('finds all kinds in order', () => {
    const text =
      '{{fact:a.b}} {{fact:a number}} {{org:kmd}}[^x] {{page:no.y}} {{date:deck}} {{foo:z}} {{fact:}} [a](slide:b) [c](ftp://d) {{';
    expect(textReferences(text).map(({ kind, start }) => [kind, start])).toEqual([
      ['fact', 0],
      ['fact', 13],
      ['org', 31],
      ['footnote', 42],
      ['page', 47],
      ['date', 61],
      ['unknown', 75],
      ['malformed', 85],
      ['slide', 96],
      ['broken-link', 108],
      ['malformed', 121],
    ]);
    expect(textReferences(text)[1]).toMatchObject({ id: 'a', form: 'number', raw: '{{fact:a number}}' });
  });

  it('reads a reference over a line break, and names its place', () => {
    expect(textReferences('- a\n  {{fact:b\n  number}}')).toEqual([
      { kind: 'fact', id: 'b', form: 'number', raw: '{{fact:b number}}', start: 6, end: 25 },
    ]);
  });

  it('leaves other brackets alone', () => {
    expect(textReferences('{a} }} [b] [^ c] <script> [sic](her)')).toEqual([]);
  });

  it('finds braces that only meet when their marks are gone', () => {
    expect(textReferences('{**{a**').map(({ kind }) => kind)).toEqual(['malformed']);
  });

  it('takes one brace before a directive for two, and leaves other words in braces alone', () => {
    const text = 'See {page:order}, **{fact:a number}}** and {{org:b}} {note: x} {}\n- {date:deck or';
    expect(textReferences(text).map(({ kind, raw, start }) => [kind, raw, start])).toEqual([
      ['malformed', '{page:order}', 4],
      ['malformed', '{fact:a number}}', 20],
      ['org', '{{org:b}}', 43],
      ['malformed', '{date:deck', 68],
    ]);
  });

  it('tells the place of each, in any text', () => {
    const part = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '[^',
      '[',
      ']',
      '](slide:a)',
      '](ftp:b)',
      ':',
      'fact',
      'a',
      ' ',
      '\n',
      '🙂',
      '**',
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          for (const { kind, raw, start, end } of textReferences(text))
            if (kind !== 'slide' && !/[\n{]/u.test(raw)) expect(text.slice(start, end).replaceAll('\n', ' ')).toBe(raw);
        },
      ),
    );
  });
});
