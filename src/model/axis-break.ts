/** When one bar or column of a chart is cut, so that what the others come to can be seen beside it. */

/** Above this ratio of the largest value to the smallest, the small ones would vanish. */
const FROM = 50;
/** A cut gains something only where the largest is this many times the second. */
const OVER = 2;
const ROOM_OVER_SECOND = 1.25;

export interface AxisBreak {
  /** Place of the value that is cut. */
  readonly at: number;
  /** Where the axis ends, in the unit of the values. */
  readonly max: number;
}

/** Undefined where no bar is cut; none is where a value lies under zero. Values that are zero or not known are left out. */
export function axisBreak(values: readonly (number | null)[]): AxisBreak | undefined {
  const known = values.flatMap((value, at) => (value === null || value === 0 ? [] : [{ value, at }]));
  const [largest, second] = known.toSorted((a, b) => b.value - a.value);
  const smallest = Math.min(...known.map(({ value }) => value));
  if (largest === undefined || second === undefined || smallest <= 0) return undefined;
  return largest.value / smallest > FROM && largest.value / second.value >= OVER
    ? { at: largest.at, max: second.value * ROOM_OVER_SECOND }
    : undefined;
}

/** Where the slit of a cut bar lies, as a share of the axis. */
export const SLIT_AT = 0.8;
/** How much of the axis, as a share, the parts under the one that is cut may take. */
const UNDER_SLIT = 0.7;

/** Where stacked columns are cut; `parts` from the base up. The cut lies in the last part, so that all others are seen in full. */
export function stackBreak(parts: readonly (readonly (number | null)[])[]): AxisBreak | undefined {
  const totals = (parts[0] ?? []).map((_, at) => {
    const values = parts.map((values) => values[at] ?? null);
    return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  });
  const found = parts.flat().some((value) => (value ?? 0) < 0) ? undefined : axisBreak(totals);
  if (found === undefined) return undefined;
  const own = parts.map((values) => values[found.at] ?? 0).filter((value) => value > 0);
  const under = own.slice(0, -1).reduce((sum, value) => sum + value, 0);
  return under <= UNDER_SLIT * found.max ? found : undefined;
}
