/** Finds, in one pass over a paragraph whose references are masked, which stars can close which and which bracket closes which. */

/** A run of stars that touch each other. */
export interface Stars {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** A character follows, not a space. */
  readonly opens: boolean;
}

export interface Pairs {
  /** The run that begins here. */
  starsAt(offset: number): Stars | undefined;
  /** Where the next run of the same length begins that stands after a character; asked for from left to right only. */
  closingStars(opening: Stars): number | undefined;
  /** Where the bracket stands that closes the one at `offset`. */
  closingBracket(offset: number): number | undefined;
}

export function pairsOf(text: string): Pairs {
  const runs = starsOf(text);
  const byStart = new Map(runs.map((run) => [run.start, run]));
  const next = closersOf(runs, text);
  const brackets = bracketsOf(text);
  return {
    starsAt: (offset) => byStart.get(offset),
    closingStars: ({ length, end }) => next[length]?.(end),
    closingBracket: (offset) => brackets.get(offset),
  };
}

const starsOf = (text: string): readonly Stars[] =>
  [...text.matchAll(/\*+/gu)].map(({ 0: run, index: start }) => {
    const end = start + run.length;
    return { start, end, length: run.length, opens: /\S/u.test(text[end] ?? ' ') };
  });

/** By length: where the first run begins that stands after `offset`. Offsets only grow, so each run is passed once. */
function closersOf(runs: readonly Stars[], text: string): readonly ((offset: number) => number | undefined)[] {
  return [0, 1, 2, 3].map((length) => {
    const starts = runs
      .filter((run) => run.length === length && /\S/u.test(text[run.start - 1] ?? ' '))
      .map(({ start }) => start);
    let at = 0;
    return (offset) => {
      while ((starts[at] ?? Infinity) <= offset) at++;
      return starts[at];
    };
  });
}

function bracketsOf(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/gu)) {
    const opening = bracket === ']' ? open.pop() : undefined;
    if (bracket === '[') open.push(index);
    if (opening !== undefined) pairs.set(opening, index);
  }
  return pairs;
}
