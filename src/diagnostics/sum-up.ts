/** Sums up many faults of one kind by examples and a number, so that the others are still seen. */
import type { Diagnostic } from './diagnostic.js';
import type { Gathered } from './gather-diagnostics.js';
import { groupBy } from './group-by.js';
import { printable } from './printable.js';

/** Up to this many faults of a kind are reported one by one. */
const MOST_TOLD = 10;
/** Where there are more, this many stand as examples. */
const EXAMPLES = 3;
/** Up to this many files are counted one by one. */
const MOST_FILES = 6;

export interface SummedUp {
  readonly told: readonly Gathered[];
  /** Blocks of lines, one for each kind that has more. */
  readonly counts: readonly string[];
}

/** Keeps the order. A kind is a code with its severity. */
export function sumUp(all: readonly Gathered[]): SummedUp {
  const kinds = groupBy(all, ({ diagnostic }) => kindOf(diagnostic));
  const many = [...kinds].filter(([, members]) => members.length > MOST_TOLD);
  const left = new Map(many.map(([kind, members]) => [kind, members.slice(EXAMPLES)]));
  const silent = new Set([...left.values()].flat());
  return {
    told: all.filter((one) => !silent.has(one)),
    counts: [...left].map(([kind, members]) => [headOf(kind, members), ...linesOf(members)].join('\n')),
  };
}

const kindOf = ({ severity, code }: Diagnostic): string => `${severity} ${code}`;

const headOf = (kind: string, members: readonly Gathered[]): string =>
  `${kind}: ${counted(members.length)} more like these; skald check --all prints them`;

function linesOf(members: readonly Gathered[]): readonly string[] {
  const files = [...groupBy(members, ({ diagnostic }) => whereOf(diagnostic))];
  const lines = files.slice(0, MOST_FILES).map(([where, some]) => `${counted(some.length).padStart(7)}  ${where}`);
  const rest = files.slice(MOST_FILES);
  const amount = rest.reduce((sum, [, some]) => sum + some.length, 0);
  return rest.length === 0
    ? lines
    : [...lines, `${counted(amount).padStart(7)}  in ${counted(rest.length)} other files`];
}

function whereOf({ place, slide, locale }: Diagnostic): string {
  const subject = printable(place?.file ?? slide ?? 'without a place');
  return locale === undefined ? subject : `${subject} [${printable(locale)}]`;
}

const counted = (amount: number): string => amount.toLocaleString('en');
