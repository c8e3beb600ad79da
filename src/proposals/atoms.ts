/** What has become of the references and footnote marks of a unit: a figure that stayed keeps its reference, wherever it stands now. */
import type { BlockUnit } from './block.js';
import type { Step } from './compare.js';
import { figureIn } from './figure.js';
import type { TypedPiece } from './typed-unit.js';

/** A figure that somebody has changed, by the reference that printed it. */
export interface ChangedFigure {
  /** `{{fact:works.staff}}` */
  readonly reference: string;
  readonly printed: string;
  readonly now: string;
}

/** What stands at a step instead of its own words. */
export interface Written {
  /** Characters of the file. */
  readonly text: string;
  readonly piece: TypedPiece;
}

export interface Atoms {
  /** By index of the step; steps that are `spent` stand for nothing more. */
  readonly written: ReadonlyMap<number, readonly Written[]>;
  readonly spent: ReadonlySet<number>;
  readonly figures: readonly ChangedFigure[];
  /** References that were replaced by words. */
  readonly lost: readonly string[];
  /** Signs behind figures that nobody typed and somebody took out. */
  readonly unsigned: number;
}

/** `steps`: those of one unit. */
export function atomsIn(steps: readonly Step[], unit: BlockUnit): Atoms {
  const found = new Finder(steps);
  for (const [key, indexes] of byPiece(steps)) {
    const [paragraph = 0, piece = 0] = key.split(' ').map(Number);
    const atom = unit.paragraphs[paragraph]?.pieces[piece];
    if (atom?.atom !== undefined) found.settle(atom, atom.atom, indexes);
  }
  return found;
}

/** Indexes of the steps that hold the tokens of each piece. */
function byPiece(steps: readonly Step[]): ReadonlyMap<string, readonly number[]> {
  const pieces = new Map<string, number[]>();
  steps.forEach(({ old }, index) => {
    if (old?.owner === undefined || old.owner.piece < 0) return;
    const key = `${old.owner.paragraph} ${old.owner.piece}`;
    pieces.set(key, [...(pieces.get(key) ?? []), index]);
  });
  return pieces;
}

class Finder implements Atoms {
  readonly written = new Map<number, readonly Written[]>();
  readonly spent = new Set<number>();
  readonly figures: ChangedFigure[] = [];
  readonly lost: string[] = [];
  unsigned = 0;

  constructor(private readonly steps: readonly Step[]) {}

  settle(piece: TypedPiece, text: string, indexes: readonly number[]): void {
    const [first = 0, last = first] = [indexes[0], indexes.at(-1)];
    const whole = last - first + 1 === indexes.length && indexes.every((at) => this.steps[at]?.now !== undefined);
    if (whole) this.write(first, indexes, [{ text, piece }]);
    else if (this.moved(piece, text, indexes)) return;
    else if (piece.sign) this.unsigned += 1;
    else this.replaced(piece, text, first, last);
  }

  private write(at: number, spent: readonly number[], written: readonly Written[]): void {
    this.written.set(at, written);
    for (const one of spent) this.spent.add(one);
  }

  /** Words that went in one place and came in another. */
  private moved(piece: TypedPiece, text: string, indexes: readonly number[]): boolean {
    const keys = piece.tokens.map(({ key }) => key);
    for (let at = 0; at + keys.length <= this.steps.length; at += 1) {
      const here = keys.map((_, index) => at + index);
      const isThere = here.every((one, index) => {
        const step = this.steps[one];
        const isOwn = step?.old === undefined || indexes.includes(one);
        return isOwn && !this.spent.has(one) && step?.now?.key === keys[index];
      });
      if (!isThere) continue;
      this.write(at, [...here, ...indexes], [{ text, piece }]);
      return true;
    }
    return false;
  }

  /** Everything from its first word to its last, with what came where they went. */
  private replaced(piece: TypedPiece, text: string, first: number, last: number): void {
    const end = this.endOfGap(last);
    const start = this.startOfGap(first);
    const region = Array.from({ length: end - start }, (_, index) => start + index);
    const came = region.filter(
      (at) => this.steps[at]?.now !== undefined && !this.spent.has(at) && this.isOwn(at, first, last),
    );
    const words = came.map((at) => this.steps[at]?.now?.text ?? '').join('');
    const printed = piece.tokens.map((token) => token.text).join('');
    const figure = figureIn(words, printed, text);
    if (figure === undefined) {
      if (words.trim() !== '') this.lost.push(text);
      return;
    }
    if (figure.now !== printed) this.figures.push({ reference: text, printed, now: figure.now });
    const plain = { ...piece, atom: '' };
    this.write(came[0] ?? first, came, [
      { text: figure.before, piece: plain },
      { text, piece },
      { text: figure.after, piece: plain },
    ]);
  }

  /** Words that came, or stayed of the reference itself. */
  private isOwn(at: number, first: number, last: number): boolean {
    return this.steps[at]?.old === undefined || (at >= first && at <= last);
  }

  private endOfGap(last: number): number {
    let end = last + 1;
    if (this.steps[last]?.now !== undefined) return end;
    while (end < this.steps.length && isChange(this.steps[end])) end += 1;
    return end;
  }

  private startOfGap(first: number): number {
    let start = first;
    if (this.steps[first]?.now !== undefined) return start;
    while (start > 0 && isChange(this.steps[start - 1])) start -= 1;
    return start;
  }
}

const isChange = (step: Step | undefined): boolean =>
  step !== undefined && (step.old === undefined || step.now === undefined);
