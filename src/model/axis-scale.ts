/** The scale of a value axis: where it starts and ends, and the few steps in between that a reader can count in. */

/** About how many steps a small chart has, and one of points. */
export const fewSteps = 3;
export const manySteps = 6;

export interface AxisScale {
  readonly min: number;
  readonly max: number;
  /** From `min` to `max`, evenly spaced. */
  readonly steps: readonly number[];
}

/** Steps are 1, 2, 2.5 or 5 times a power of ten. */
const leading = [1, 2, 2.5, 5, 10];
/** About how many steps a chart has that is as wide as a slide. */
const mostSteps = 5;
/** An axis begins at zero where that costs less than this part of it. */
const worthZero = 0.4;

/**
 * The scale for lines and points: it has zero where the values come near it, else it begins just under the least of them.
 * Values that are all alike, or none at all, give a scale round them. `most` is about how many steps there may be.
 */
export function axisScale(values: readonly number[], most = mostSteps): AxisScale {
  const [least, greatest] = endsOf(values);
  const low = least >= 0 && least < worthZero * greatest ? 0 : least;
  const high = greatest <= 0 && greatest > worthZero * least ? 0 : greatest;
  const step = stepFor(high - low, most);
  const [first, last] = [Math.floor(low / step + tiny), Math.ceil(high / step - tiny)];
  const steps = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
  return { min: steps[0] ?? 0, max: steps.at(-1) ?? 1, steps };
}

/** Sums of fractions miss by so much of a step; values that differ by less of themselves are alike. */
const tiny = 1e-9;
/** What is less is no quantity any more. */
const smallest = 1e-99;

function endsOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (greatest - least > tiny * Math.max(Math.abs(least), Math.abs(greatest), smallest)) return [least, greatest];
  const room = Math.abs(least) < smallest ? 1 : Math.abs(least) / 10;
  return [least - room, greatest + room];
}

function stepFor(span: number, most: number): number {
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return exact((leading.find((one) => one * power >= rough * (1 - tiny)) ?? 10) * power);
}

/** Without the digits that binary fractions add. */
const exact = (value: number): number => Number(value.toPrecision(12));
