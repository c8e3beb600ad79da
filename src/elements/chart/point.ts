/** A point of a chart of bars as it was read from the markup: whether its bar is known, and how far that reaches. */
import type { Run } from '../../scene/text.js';
import type { Typesetting } from '../../setting/context.js';
import type { Element, Inline } from '../../template/element.js';
import { textWidth } from '../../text/words.js';
import type { point as declared } from './declarations.js';

/** One bar a point; several, under each other; one of several parts, by their amounts or as shares of 100 per cent. */
export type Form = 'single' | 'beside' | 'stacked' | 'shares';

export interface Point extends Pick<ReturnType<typeof declared.read>, 'id' | 'series' | 'value' | 'to' | 'planned'> {
  readonly element: Element;
  readonly group: string;
  /** Values by series, where a point has several. */
  readonly amounts: ReadonlyMap<string, number>;
  /** What is said of them, by series; empty where that is the value or the share as it is drawn. */
  readonly portions: ReadonlyMap<string, string>;
  /** The same with its references. */
  readonly said: ReadonlyMap<string, readonly Inline[]>;
  /** What stands beside the bar, as typed and as set. */
  readonly label: string;
  readonly runs: readonly Run[];
  readonly total: readonly Run[];
  /** What stands under the bar. */
  readonly below: readonly Run[];
  /** Its bar is never cut. */
  readonly whole: boolean;
  readonly units: readonly string[];
}

export const widthOf = (runs: readonly Run[], { fonts }: Typesetting): number =>
  runs.reduce((sum, run) => sum + textWidth(run.text, run, fonts), 0);

export const isStated = ({ value, amounts }: Point): boolean => value !== undefined || amounts.size > 0;

/** Says that the sources leave it out; a point that says nothing only keeps its band. */
export const isNotStated = (point: Point): boolean => !isStated(point) && point.runs.length > 0;

/** How far the bars of a point reach on each side of zero. */
export function endsOf(
  { value, to, planned, amounts }: Point,
  form: Form,
): { readonly low: number; readonly high: number } {
  if (form === 'shares') return { low: 0, high: amounts.size > 0 ? 100 : 0 };
  const all = form === 'single' ? [value, to, planned].flatMap((one) => one ?? []) : [...amounts.values()];
  if (form !== 'stacked') return { low: Math.min(0, ...all), high: Math.max(0, ...all) };
  const side = (sign: number): number => all.filter((one) => one * sign > 0).reduce((sum, one) => sum + one, 0);
  return { low: side(-1), high: side(1) };
}
