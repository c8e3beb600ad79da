/** What columns say: their value over them, their parts inside, or beside where a part is too low for its number. */
import type { ChartLabel, ChartSeries, Item } from '../../scene/scene.js';
import type { Drawing, Looks, Setting } from '../../setting/context.js';
import { measured, runOf, saying, wordsBy, type Measured } from './annotate.js';
import type { ColumnPlot, Levelled, Part, Read } from './column-model.js';
import { columnChart } from './declarations.js';
import { formatCode } from './figures.js';
import { spread } from './spread.js';

/** Losses and gains side by side say their sign. */
export const printed = ({ figures, hasLosses, said }: Read, value: number): string =>
  said.stacked === 'shares' ? figures.percent(value) : hasLosses ? figures.signed(value) : figures.print(value);

export function nativeLabels(plot: ColumnPlot, series: readonly ChartSeries[], context: Looks): readonly ChartLabel[] {
  return series.flatMap(({ values }, index) =>
    values.flatMap((value, category): ChartLabel[] => {
      const part = plot.isStacked ? plot.parts[index] : undefined;
      if (category === plot.broken && (part === undefined || isLast(plot, index, category))) return [];
      if (value === null || (part !== undefined && (value === 0 || !fitsInside(plot, value, context)))) return [];
      const style = part === undefined ? columnChart.style('plotValue', context) : part.style;
      const text = part === undefined ? totalText(plot, value, category) : printed(plot, value);
      const format = formatCode(text, value, plot.hasLosses && plot.isStacked);
      return [
        { series: index, category, runs: [runOf(style, text)], format: isSame(text, value) ? format : literal(text) },
      ];
    }),
  );
}

/** The part that stands highest in a column, by its place. */
export const isLast = ({ parts }: Pick<ColumnPlot, 'parts'>, index: number, category: number): boolean =>
  parts.findLastIndex(({ values }) => (values[category] ?? 0) > 0) === index;

const isSame = (text: string, value: number): boolean => text.replace('\u2212', '-').replace('+', '') === String(value);
const literal = (text: string): string => `"${text.replaceAll('"', '')}"`;

/** The total of shares is the amount they are of. */
function totalText({ figures, totals, isStacked, said }: ColumnPlot, value: number, category: number): string {
  const total = isStacked && said.stacked === 'shares' ? totals[category] : value;
  return figures.print(total ?? value);
}

const heightOf = ({ level }: Pick<ColumnPlot, 'level'>, value: number): number => Math.abs(level(value) - level(0));

const fitsInside = (plot: Pick<ColumnPlot, 'level'>, value: number, looks: Looks): boolean =>
  heightOf(plot, value) >= columnChart.measure('plotSegmentLeast', looks);

/** From a column to the numbers beside it, and from there to what comes next. */
const air = 3;

/** The number of a part that stands beside its column: the part by its place, and the y of the number's middle. */
interface BesideNumber {
  readonly part: number;
  readonly words: Measured;
  readonly middle: number;
}

/** The numbers of parts that are too low for them stand right of their column, as level with their parts as they let each other. */
export function numbersBeside(plot: Levelled, category: number, context: Setting): readonly BesideNumber[] {
  if (!plot.isStacked) return [];
  const style = columnChart.style('plotLabel', context);
  const low = plot.parts.flatMap((part, index) => {
    const value = part.values[category] ?? 0;
    const words = measured(saying(plot.element, printed(plot, value)), style, context);
    return value === 0 || fitsInside(plot, value, context) ? [] : [{ part: index, words }];
  });
  const wishes = low.map(({ part, words }) => ({
    middle: middleOf(plot, part, category),
    height: words.height * 0.8,
  }));
  const middles = spread(wishes, plot.area.y - 9, plot.area.y + plot.area.height);
  return low.map((one, index) => ({ ...one, middle: middles[index] ?? 0 }));
}

/** What they take from the column to the next; nothing where there are none. */
export const besideWidth = (plot: Levelled, category: number, context: Setting): number =>
  Math.max(0, ...numbersBeside(plot, category, context).map(({ words }) => air + words.width + air));

export const besideLabels = (plot: ColumnPlot, context: Drawing): readonly Item[] =>
  plot.data.categories.flatMap((_, category) =>
    numbersBeside(plot, category, context).map(({ words, middle }) =>
      wordsBy(words, [plot.middle(category) + plot.thickness / 2 + air, middle], 'start', context),
    ),
  );

type Stack = Pick<ColumnPlot, 'parts' | 'level'>;

/** The y of the middle of a part of a column. */
export const middleOf = (plot: Stack, index: number, category: number): number =>
  plot.level(before(plot, index, category) + valueIn(plot.parts[index], category) / 2);

/** The y of its end away from zero. */
export const endOf = (plot: Stack, index: number, category: number): number =>
  plot.level(before(plot, index, category) + valueIn(plot.parts[index], category));

/** What the parts before it on its side of zero come to. */
export function before({ parts }: Stack, index: number, category: number): number {
  const sign = Math.sign(valueIn(parts[index], category));
  const others = parts.slice(0, index).map((part) => valueIn(part, category));
  return others.filter((value) => Math.sign(value) === sign).reduce((total, value) => total + value, 0);
}

const valueIn = (part: Part | undefined, category: number): number => part?.values[category] ?? 0;
