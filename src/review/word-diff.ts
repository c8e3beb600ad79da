/** Two versions of a text, word by word. */

export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Longer texts are told as one that is gone and one that is new: nobody compares them word by word. */
const MOST_WORDS = 2000;

/** By the longest common subsequence of words and the spaces between them. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [a, b] = [wordsIn(before), wordsIn(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return joined([...all('gone', a), ...all('new', b)]);
  const lengths = commonLengths(a, b);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] ?? '' });
      [i, j] = [i + 1, j + 1];
    } else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) pieces.push({ kind: 'gone', text: a[i++] ?? '' });
    else pieces.push({ kind: 'new', text: b[j++] ?? '' });
  }
  return joined([...pieces, ...all('gone', a.slice(i)), ...all('new', b.slice(j))]);
}

/** What was there before: all but what is new; and what is there now. */
export const beforeIn = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ kind }) => kind !== 'new');
export const nowIn = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ kind }) => kind !== 'gone');

const wordsIn = (text: string): readonly string[] => text.match(/\s+|\S+/gu) ?? [];

const all = (kind: Piece['kind'], words: readonly string[]): readonly Piece[] => words.map((text) => ({ kind, text }));

/** Of every two ends of the texts, how many words they have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    for (let j = b.length - 1; row !== undefined && j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
  }
  return lengths;
}

const at = (lengths: readonly Uint16Array[], i: number, j: number): number => lengths[i]?.[j] ?? 0;

/** A space between two words that changed belongs to the change, so that a change is not torn into words. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  let [gone, fresh] = ['', ''];
  const flush = (): void => {
    if (gone !== '') runs.push({ kind: 'gone', text: gone });
    if (fresh !== '') runs.push({ kind: 'new', text: fresh });
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
