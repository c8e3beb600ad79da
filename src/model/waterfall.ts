/** A waterfall: totals, and the steps that lead from one to the next; between which levels each stands, and where the axis is cut. */

export interface FallStep {
  readonly kind: 'total' | 'delta' | 'subtotal';
  /** The amount of a total, or by how much a step goes up or down. A subtotal may leave it to be reckoned. */
  readonly value: number | undefined;
}

export interface Level {
  readonly from: number;
  readonly to: number;
}

/** Totals stand on zero, steps hang between the level before them and their own. */
export function levelsOf(steps: readonly FallStep[]): readonly Level[] {
  let level = 0;
  return steps.map(({ kind, value }) => {
    const from = kind === 'delta' ? level : 0;
    level = kind === 'delta' ? exact(level + (value ?? 0)) : (value ?? level);
    return { from, to: level };
  });
}

/** Totals that differ from what the steps before them come to, by index: what they come to. */
export function wrongTotals(steps: readonly FallStep[]): ReadonlyMap<number, number> {
  const wrong = new Map<number, number>();
  let level: number | undefined;
  steps.forEach(({ kind, value }, index) => {
    if (kind === 'delta') level = exact((level ?? 0) + (value ?? 0));
    else {
      if (level !== undefined && value !== undefined && Math.abs(value - level) > tolerance(steps))
        wrong.set(index, level);
      level = value ?? level;
    }
  });
  return wrong;
}

/** Values are as exact as their decimals; a sum of several may miss by half of the last place each. */
function tolerance(steps: readonly FallStep[]): number {
  const places = steps.map(({ value }) => String(value ?? 0).split('.')[1]?.length ?? 0);
  return 0.5 * 10 ** -Math.max(0, ...places) * 0.99;
}

const exact = (value: number): number => Number(value.toPrecision(12));

/** Steps that are this part of the totals, or less, could not be seen on an axis from zero. */
const lowSteps = 0.15;
/** How far under the lowest level the axis is cut, in parts of what the levels span. */
const roomUnder = 0.6;

/** Where the axis is cut; zero where it is not. It is never cut where a level lies under zero. */
export function cutOf(steps: readonly FallStep[]): number {
  const levels = levelsOf(steps);
  const tallest = Math.max(0, ...levels.map(({ to }) => Math.abs(to)));
  const largest = Math.max(0, ...steps.map(({ kind, value }) => (kind === 'delta' ? Math.abs(value ?? 0) : 0)));
  const all = levels.map(({ to }) => to);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low <= 0 || largest === 0 || largest >= lowSteps * tallest) return 0;
  const step = 10 ** Math.floor(Math.log10(high - low || 1));
  return Math.max(0, exact(Math.floor((low - roomUnder * (high - low)) / step) * step));
}
