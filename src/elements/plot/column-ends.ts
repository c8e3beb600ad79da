/** From which value to which columns go, and which of them is cut. */
import { type AxisBreak, axisBreak, stackBreak } from '../../model/axis-break.js';
import { sum } from '../../scene/points.js';
import type { Read } from './column-model.js';

/** Where the slide says which column may be cut, and that is the one which would make the others vanish. */
export function cutIn({ data, said, parts, isStacked }: Read): AxisBreak | undefined {
  if (said.cut === '' || said.stacked === 'shares') return undefined;
  const values = parts.map((part) => part.values);
  const found = isStacked ? stackBreak(values) : axisBreak(values[0] ?? []);
  return found !== undefined && data.categories[found.at]?.id === said.cut ? found : undefined;
}

/** From zero, or from the lowest sum of losses, to the highest sum. */
export function endsOf({ data, parts, totals, isStacked }: Read): { readonly min: number; readonly max: number } {
  const sides = data.categories.flatMap((_, index) => {
    const values = parts.map((part) => part.values[index] ?? 0);
    const of = (sign: number): number[] => values.filter((value) => value * sign > 0);
    return isStacked ? [sum(of(1)), sum(of(-1)), data.categories[index]?.total ?? 0] : values;
  });
  const [min, max] = [Math.min(0, ...sides), Math.max(0, ...sides)];
  const whole = parts.length > 0 && totals.length > 0;
  return whole && max > min ? { min, max } : { min: 0, max: 1 };
}
