/**
 * Which of the words that came back are meant as bold or italic. A layout may set a whole text in bold, and programs write
 * looks differently; so a word is held against those that stayed: what looks like most of the bold ones is bold.
 */
import type { ReturnedParagraph } from '../returned/returned.js';
import type { BlockUnit } from './block.js';
import type { Step } from './compare.js';
import type { Looks, TypedPiece } from './typed-unit.js';

type Flag = 'bold' | 'italic';

/** The looks of each step of one unit. */
export function looksOf(steps: readonly Step[], { paragraphs }: BlockUnit): (step: Step) => Looks {
  const pieceOf = ({ old }: Step): TypedPiece | undefined =>
    old?.owner === undefined ? undefined : paragraphs[old.owner.paragraph]?.pieces[old.owner.piece];
  const kept = steps.flatMap((step) => {
    const piece = pieceOf(step);
    // A sign that nobody typed has a look of its own.
    if (step.now === undefined || piece === undefined || piece.sign || step.now.key === ' ') return [];
    return [{ now: step.now, piece }];
  });
  const brought = new Set(kept.flatMap(({ now, piece }) => (piece.link === undefined ? (now.link ?? []) : [])));
  const [bold, italic] = [flagOf('bold', kept), flagOf('italic', kept)];
  return (step) => {
    const { now } = step;
    const piece = pieceOf(step);
    const link = piece?.link ?? (now?.link === undefined || brought.has(now.link) ? undefined : addressOf(now.link));
    return {
      bold: bold(now?.bold, piece?.bold),
      italic: italic(now?.italic, piece?.italic),
      ...(link === undefined ? {} : { link }),
    };
  };
}

const addressOf = (link: string): string | undefined => (/^(?:https?:|mailto:)/u.test(link) ? link : undefined);

interface Kept {
  readonly now: Partial<Readonly<Record<Flag, boolean>>>;
  readonly piece: Readonly<Record<Flag, boolean>>;
}

/** `before`: what the word was, where it stayed. */
function flagOf(
  flag: Flag,
  kept: readonly Kept[],
): (value: boolean | undefined, before: boolean | undefined) => boolean {
  const [marked, plain] = [true, false].map((before) => {
    const values = kept.filter(({ piece }) => piece[flag] === before).map(({ now }) => now[flag] === true);
    return values.length === 0 ? undefined : values.filter(Boolean).length * 2 > values.length;
  });
  return (value, before) => {
    const now = value === true;
    if (marked !== undefined && plain !== undefined && marked !== plain) return now === marked;
    const usual = before === true ? marked : plain;
    if (before !== undefined) return usual === now ? before : !before;
    return plain === undefined ? marked !== undefined : now && !plain;
  };
}

/** A word in bold among others may have become so. */
export const hasLooks = (paragraphs: readonly ReturnedParagraph[]): boolean =>
  paragraphs.some(({ runs }) => new Set(runs.map(({ bold, italic }) => `${bold} ${italic}`)).size > 1);
