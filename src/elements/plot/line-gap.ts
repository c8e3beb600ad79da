/** What lies between two series at a category. */
import type { Looks, Setting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { type Measured, measured, ownWords, saying } from './annotate.js';
import { gap, lineChart } from './declarations.js';
import type { Figures } from './figures.js';
import type { Data } from './read-data.js';

export interface Gap {
  /** Index of the category. */
  readonly index: number;
  readonly high: number;
  readonly low: number;
  /** The difference as printed. */
  readonly words: string;
}

/** Undefined where one of the two has no value there. */
export function gapOf(
  { data, figures }: { readonly data: Data; readonly figures: Figures },
  element: Element,
  looks: Looks,
): Gap | undefined {
  const { between, at } = gap.read(element, looks);
  const index = data.categories.findIndex(({ id }) => id === at);
  const values = between.map((id) => data.sets.find((set) => set.id === id)?.values[index] ?? null);
  const [a, b] = [values[0] ?? null, values[1] ?? null];
  if (index < 0 || a === null || b === null) return undefined;
  const [high, low] = [Math.max(a, b), Math.min(a, b)];
  return { index, high, low, words: figures.print(high - low) };
}

/** What explains a gap beside its pill; undefined where nothing does. */
export function gapWords(element: Element, context: Setting): Measured | undefined {
  const words = ownWords(element);
  if (words.length === 0) return undefined;
  return measured(saying(element, words), lineChart.style('plotLabel', context), context);
}
