import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/text/markdown.js';
import type { MarkdownPiece } from '../../src/text/inline-markdown.js';

const shown = (piece: MarkdownPiece): string => (piece.kind === 'text' ? piece.text : piece.raw);

/** Without their places. */
const pieces = (text: string): object[] =>
  parseMarkdown(text).flatMap((paragraph) =>
    paragraph.pieces.map((piece) => ({ ...piece, start: undefined, end: undefined })),
  );
const plain = (text: string): string[] => parseMarkdown(text).map(({ pieces }) => pieces.map(shown).join(''));

const literal = [
  '<script>alert("1")</script>',
  '# Overskrift',
  '1. januar 2016',
  '2016. Et år',
  '> sitat',
  '`kode` og ~~~',
  '```',
  'snake_case_navn og _ikke kursiv_ og __ikke fet__',
  '&amp; &#65; AT&T',
  'C:\\Program\\*',
  'https://example.org og <https://example.org>',
  '![bilde]',
  '[tekst]: https://example.org',
  '[tekst][ref] og [tekst]',
  '    innrykket med fire',
  '\tmed tabulator\tog en til',
  'to mellomrom til slutt  ',
  '* punkt med stjerne',
  '+ punkt med pluss',
  '---',
  '-5 grader',
  '- ',
  '| a | b |',
  'a * b * c',
  '{en} {{to',
  '\uFEFFmed merke \u0000 og nul',
  '[tekst](ikke-en-adresse)',
  '[tekst](https://example.org "tittel")',
  'soft\u00ADhyphen og e\u2011helse',
];

describe('parseMarkdown', () => {
  it.each(literal)('leaves %j as typed', (text) => {
    expect(pieces(text)).toEqual([{ kind: 'text', text }]);
  });

  it('reads paragraphs and bullets of two levels', () => {
    const text = 'Først\nfortsatt\n\n- en\n  fortsatt\n  - to\n- tre\n\nSist\n';
    expect(parseMarkdown(text).map(({ bullet, pieces }) => [bullet, pieces.map(shown).join('')])).toEqual([
      [undefined, 'Først fortsatt'],
      [0, 'en fortsatt'],
      [1, 'to'],
      [0, 'tre'],
      [undefined, 'Sist'],
    ]);
  });

  it('starts a list at the level of its first bullet', () => {
    expect(parseMarkdown('   - en\n     - to').map(({ bullet }) => bullet)).toEqual([0, 1]);
  });

  it('reads strong, emphasis and both', () => {
    expect(pieces('a **b** *c* ***d***')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'text', text: 'b', bold: true },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'c', italic: true },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'd', italic: true, bold: true },
    ]);
  });

  it('reads links to the web and to slides, underscores and all', () => {
    expect(pieces('[**a** b](https://x.no/a_b) [c](slide:no.roles-matrix)')).toEqual([
      { kind: 'text', text: 'a', bold: true, link: { url: 'https://x.no/a_b' } },
      { kind: 'text', text: ' b', link: { url: 'https://x.no/a_b' } },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'c', link: { slide: 'no.roles-matrix' } },
    ]);
  });

  it('reads directives and footnote marks, also inside strong', () => {
    expect(pieces('**{{org:ks}}**[^a] {{fact:ks.fte number}} {{feil}}')).toEqual([
      { kind: 'directive', name: 'org', id: 'ks', raw: '{{org:ks}}', bold: true },
      { kind: 'footnote', key: 'a', raw: '[^a]' },
      { kind: 'text', text: ' ' },
      { kind: 'directive', name: 'fact', id: 'ks.fte', form: 'number', raw: '{{fact:ks.fte number}}' },
      { kind: 'text', text: ' ' },
      { kind: 'directive', name: '', id: '', raw: '{{feil}}' },
    ]);
  });

  it('gives text without marks back as it is', () => {
    const marks = /[\r\n*[\]{}]|^[ \t]*-[ \t]/u;
    const unmarked = fc
      .string({ unit: 'binary', maxLength: 60 })
      .filter((text) => !marks.test(text) && /[^ \t]/u.test(text));
    const property = fc.property(unmarked, (text) => {
      expect(plain(text)).toEqual([text]);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('loses nothing but marks', () => {
    const marks = ['*', '**', '[', ']', '](', '(', ')', '{{', '}}', '^', '- ', '!'];
    const others = ['a', 'Å', ' ', '\t', '_', '`', '\\', '&amp;', '<b>', '#', '1. ', '\u0000', '😀'];
    const word = fc.array(fc.constantFrom(...marks, ...others), { maxLength: 24 }).map((parts) => parts.join(''));
    const keep = (text: string): string => text.replaceAll(/[* \t-]/gu, '');
    const property = fc.property(word, (text) => {
      expect(keep(plain(text).join(''))).toBe(keep(text));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('keeps the label of every link and the text around it', () => {
    const label = fc.constantFrom('a', '**b**', 'c_d', 'e [f] g', '{{org:ks}}');
    const property = fc.property(label, label, (a, b) => {
      expect(plain(`${a} [${b}](https://x.no/_a_) ${a}`)).toEqual([`${a} ${b} ${a}`.replaceAll('*', '')]);
    });
    fc.assert(property);
  });
});
