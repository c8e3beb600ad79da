/** Two versions of a text, word by word. */
import { differences } from '../text/differences.js';

export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Longer texts are told as one that is gone and one that is new: nobody compares them word by word. */
const MOST_WORDS = 2000;

/** By the words that both have in order, and the spaces between them. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  const [a, b] = [wordsIn(before), wordsIn(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return joined([...all('gone', a), ...all('new', b)]);
  let [i, j] = [0, 0];
  const pieces = differences(a, b).flatMap(({ kind, count }) => {
    const words = kind === 'new' ? b.slice(j, j + count) : a.slice(i, i + count);
    if (kind !== 'new') i += count;
    if (kind !== 'gone') j += count;
    return all(kind, words);
  });
  return joined(pieces);
}

/** What was there before: all but what is new; and what is there now. */
export const beforeIn = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ kind }) => kind !== 'new');
export const nowIn = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ kind }) => kind !== 'gone');

/** Words beside a change that are kept where only that is told. */
const BESIDE = 3;

/** The changes with a few words on both sides, «…» in place of the others. */
export const aroundChanges = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => {
    if (piece.kind !== 'same') return piece;
    const words = wordsIn(piece.text);
    const most = 2 * BESIDE;
    const [first, last] = [
      index === 0 ? [] : words.slice(0, most),
      index === pieces.length - 1 ? [] : words.slice(-most),
    ];
    if (first.length + last.length >= words.length) return piece;
    return { kind: 'same', text: `${first.join('')}…${last.join('')}` };
  });

const wordsIn = (text: string): readonly string[] => text.match(/\s+|\S+/gu) ?? [];

const all = (kind: Piece['kind'], words: readonly string[]): readonly Piece[] => words.map((text) => ({ kind, text }));

/** A space between two words that changed belongs to the change, so that a change is not torn into words. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  let [gone, fresh] = ['', ''];
  const flush = (): void => {
    // A space that both end with is the same in both.
    const end = /\s*$/u.exec(gone)?.[0] ?? '';
    const cut = fresh.endsWith(end) ? end.length : 0;
    if (gone.length > cut) runs.push({ kind: 'gone', text: gone.slice(0, gone.length - cut) });
    if (fresh.length > cut) runs.push({ kind: 'new', text: fresh.slice(0, fresh.length - cut) });
    if (cut > 0) runs.push({ kind: 'same', text: end });
    [gone, fresh] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const amid = (gone !== '' || fresh !== '') && text.trim() === '' && pieces[index + 1]?.kind !== 'same';
    if (kind === 'gone' || (kind === 'same' && amid)) gone += text;
    if (kind === 'new' || (kind === 'same' && amid)) fresh += text;
    if (kind !== 'same' || amid) continue;
    flush();
    const last = runs.at(-1);
    if (last?.kind === 'same') runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  flush();
  return runs;
}
