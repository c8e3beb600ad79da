import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline, type MarkdownPiece } from '../../src/text/inline-markdown.js';
import { parseMarkdown } from '../../src/text/markdown.js';
import { growth } from './effort.js';
import { readRecursively, type Plain } from './recursive-reader.js';

const shownOf = (piece: MarkdownPiece): string => (piece.kind === 'text' ? piece.text : piece.raw);

function plain(piece: MarkdownPiece): Plain {
  const { kind, bold, italic, link } = piece;
  const style = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(link ? { link } : {}) };
  return { kind, shown: shownOf(piece), ...style };
}

const marks = [
  '*',
  '**',
  '***',
  '[',
  '[',
  ']',
  '](https://x.no)',
  '](slide:a)',
  '](ftp://x)',
  '](b)',
  '](https://x.no/',
  '](https://x.no/{{a)',
  '{{fact:a b}}',
  '{{',
  '}}',
  '[^n]',
];
const anyText = fc
  .array(fc.constantFrom(...marks, 'a', 'b', ' ', '.', 'æ'), { maxLength: 24 })
  .map((parts) => parts.join(''));

describe('parseInline', () => {
  it('reads what one would read by hand', () => {
    const property = fc.property(anyText, (text) => {
      expect(parseInline(text).map(plain)).toEqual(readRecursively(text));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('takes an address that leads nowhere for a broken link, and words for words', () => {
    const kinds = (text: string): string[] => parseInline(text).map(({ kind }) => kind);
    for (const address of [
      'javascript:alert(1)',
      'ftp://x.no',
      'www.x.no',
      'mailto:a@b%0d%0aBcc:c',
      'https://a/\u202Eb',
    ])
      expect(kinds(`[x](${address})`)).toEqual(['broken']);
    expect(kinds('[sic](her)')).toEqual(['text']);
  });

  it('keeps brackets inside an address', () => {
    expect(parseInline('[a](https://x.no/b_(c)) d')[0]).toMatchObject({
      text: 'a',
      link: { url: 'https://x.no/b_(c)' },
    });
  });

  it.each([
    ...[
      '**a ',
      '*a **b ',
      '**a** ',
      '{{fact:x}} ',
      '[',
      '[a](',
      '[a](b](',
      '[a](b(',
      '{{',
      '***',
      '[^',
      ']',
      '[*a](slide:b)*',
    ],
    ...['[a](https://x.no/(', 'a '],
  ])('reads %j again and again in linear time', (part) => {
    expect(growth((size) => parseInline(part.repeat(size)))).toBeLessThan(2.5);
  });

  it('is measured by what tells linear from quadratic', () => {
    expect(growth((size) => readRecursively('**a '.repeat(size / 40)))).toBeGreaterThan(3.5);
  });

  it('reads nested links in linear time', () => {
    const nested = (depth: number): string => '['.repeat(depth) + 'a' + '](slide:a) b'.repeat(depth);
    expect(growth((size) => parseInline(nested(size)))).toBeLessThan(2.5);
    expect(parseInline(nested(3)).map(({ start, end }) => [start, end])).toEqual([
      [3, 4],
      [14, 16],
      [26, 28],
      [38, 40],
    ]);
  });
});

describe('parseMarkdown', () => {
  it('names the place of each piece, with nothing but marks between them', () => {
    const line = fc.constantFrom('\n', '\r\n', '\n\n', '\n- ', '\n  - ', '\n  ');
    const lines = fc.array(fc.oneof(anyText, line), { maxLength: 8 }).map((parts) => parts.join(''));
    const between = /^(?:\*{1,3}|\[|\]\((?:https:\/\/x\.no|slide:a)\)|[ \t\r\n]|- )*$/u;
    const property = fc.property(lines, (text) => {
      let last = 0;
      for (const piece of parseMarkdown(text).flatMap(({ pieces }) => pieces)) {
        const typed = text.slice(piece.start, piece.end);
        expect(text.slice(last, piece.start)).toMatch(between);
        expect(typed.replaceAll(/\s+/gu, ' ')).toBe(shownOf(piece).replaceAll(/\s+/gu, ' '));
        last = piece.end;
      }
      expect(text.slice(last)).toMatch(between);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('reads many bullets in linear time', () => {
    expect(growth((size) => parseMarkdown('- a {{fact:b}}\n'.repeat(size)))).toBeLessThan(2.5);
    expect(growth((size) => parseMarkdown('a\n'.repeat(size)))).toBeLessThan(2.5);
  });
});
