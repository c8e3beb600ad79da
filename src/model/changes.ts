/** What was and what is of several things: by how much each changed, which go against the others, and whether their order changes. */

export interface Shift {
  /** Undefined where it is not known. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface Changed {
  /** Undefined where one of them is missing. */
  readonly change: number | undefined;
  /** It went the other way than most. */
  readonly isAgainst: boolean;
}

/** By how far they went the way of most; what went against it, and what is not known, last. */
export function byChange<T extends Shift>(rows: readonly T[]): readonly (T & Changed)[] {
  const read = rows.map((row) => ({ ...row, change: changeOf(row) }));
  const trend = Math.sign(read.reduce((total, { change }) => total + Math.sign(change ?? 0), 0)) || 1;
  const far = ({ change }: (typeof read)[number]): number => (change === undefined ? -Infinity : change * trend);
  return [...read].sort((a, b) => far(b) - far(a)).map((row) => ({ ...row, isAgainst: (row.change ?? 0) * trend < 0 }));
}

const changeOf = ({ before, after }: Shift): number | undefined =>
  before === undefined || after === undefined ? undefined : Number((after - before).toPrecision(12));

/** Whether one of two things was more than the other and is less. */
export const changesOrder = (rows: readonly Shift[]): boolean =>
  rows.some((one, index) => rows.slice(index + 1).some((other) => haveCrossed(one, other)));

function haveCrossed(one: Shift, other: Shift): boolean {
  const [was, is] = [(one.before ?? NaN) - (other.before ?? NaN), (one.after ?? NaN) - (other.after ?? NaN)];
  return was * is < 0;
}
