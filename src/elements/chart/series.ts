/** The series of a chart of bars, with their values by point. */
import type { ChartSeries } from '../../scene/scene.js';
import type { Run } from '../../scene/text.js';
import { childrenOf } from '../../setting/children.js';
import type { Setting } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { lookOf } from '../plot/column-series.js';
import { series as declared } from './declarations.js';
import { runsOf } from './label-runs.js';
import type { Form, Point } from './point.js';

export interface Series {
  readonly id: string;
  readonly style: Style;
  readonly item: ChartSeries;
  /** What is said of each of its amounts, by point. */
  readonly portions: readonly string[];
  /** The raised signs behind that. */
  readonly signs: readonly (readonly Run[])[];
}

/** Longer bars stand behind: a range behind its lower end, what is planned behind what there is. */
const behind = ['range', 'planned'];

export function seriesOf(element: Element, points: readonly Point[], form: Form, context: Setting): readonly Series[] {
  const all = childrenOf(element, 'series').map((child): Series => {
    const { id, style } = declared.read(child, context);
    const amounts = points.map((point) => amountOf(point, id, form));
    const isShares = form === 'shares';
    const values = isShares ? points.map((point, index) => shareOf(point, amounts[index] ?? null)) : amounts;
    const name = plainText(child.children, context);
    const portions = points.map((point) => point.portions.get(id) ?? '');
    const signs = points.map((point) =>
      runsOf(point.said.get(id) ?? [], style, element, context).filter((run) => run.superscript),
    );
    return {
      id,
      style,
      portions,
      signs,
      item: { name, look: lookOf(style), values, ...(isShares ? { amounts } : {}) },
    };
  });
  const used = all.filter(({ item }) => item.values.some((value) => value !== null));
  return [...used].sort((a, b) => Number(behind.includes(b.id)) - Number(behind.includes(a.id)));
}

function amountOf({ series, value, to, planned, amounts }: Point, id: string, form: Form): number | null {
  if (form !== 'single') return amounts.get(id) ?? null;
  if (id === 'range') return to ?? null;
  if (id === 'planned') return planned ?? null;
  return series === id ? (value ?? null) : null;
}

/** Per cent of the whole bar. */
function shareOf({ amounts }: Point, amount: number | null): number | null {
  const whole = [...amounts.values()].reduce((sum, value) => sum + value, 0);
  return amount === null || whole <= 0 ? null : (100 * amount) / whole;
}
