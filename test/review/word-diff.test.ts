import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundChanges, beforeIn, nowIn, type Piece, wordDiff } from '../../src/review/word-diff.js';

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

describe('wordDiff', () => {
  it('tells what is gone and what is new as whole changes', () => {
    expect(wordDiff('Difi har de samme oppgavene i drift', 'Difi har oppgaver i drift')).toEqual([
      { kind: 'same', text: 'Difi har ' },
      { kind: 'gone', text: 'de samme oppgavene' },
      { kind: 'new', text: 'oppgaver' },
      { kind: 'same', text: ' i drift' },
    ]);
  });

  it('gives back both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '  ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        expect([textOf(beforeIn(pieces)), textOf(nowIn(pieces))]).toEqual([before, after]);
      }),
    );
  });

  it('is told with a few words around each change where the rest says nothing', () => {
    const told = (before: string, after: string): string =>
      aroundChanges(wordDiff(before, after))
        .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'gone' ? '-' : '+'}${text}`))
        .join('');
    const long = 'en to tre fire fem seks sju åtte';
    expect(told('har 47 av dem', 'har 49 av dem')).toBe('har -47+49 av dem');
    expect(told(`${long} 47 ${long}`, `${long} 49 ${long}`)).toBe('…seks sju åtte -47+49 en to tre…');
    expect(told(`1 ${long} 3`, `2 ${long} 4`)).toBe('-1+2 en to tre…seks sju åtte -3+4');
  });

  it('does not compare texts that nobody would read word by word', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ');
    expect(wordDiff(long, `${long} x`).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
