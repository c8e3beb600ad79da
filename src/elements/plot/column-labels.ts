/** What columns say: their value over them, their parts inside, or beside where a part is too low for its number. */
import type { ChartLabel, ChartSeries, Item } from '../../scene/scene.js';
import type { Run } from '../../scene/text.js';
import type { Drawing, Looks } from '../../setting/context.js';
import type { Style } from '../../theme/theme.js';
import { measured, saying, wordsBy } from './annotate.js';
import type { ColumnPlot, Part } from './column-plot.js';
import { columnChart } from './declarations.js';
import { formatCode } from './figures.js';
import { spread } from './spread.js';

const runOf = ({ font, size, bold, colour }: Style, text: string): Run => ({
  text,
  font,
  size,
  bold,
  italic: false,
  colour,
});

/** Losses and gains side by side say their sign. */
export const printed = ({ figures, hasLosses, said }: ColumnPlot, value: number): string =>
  said.stacked === 'shares' ? figures.percent(value) : hasLosses ? figures.signed(value) : figures.print(value);

export function nativeLabels(plot: ColumnPlot, series: readonly ChartSeries[], context: Looks): readonly ChartLabel[] {
  return series.flatMap(({ values }, index) =>
    values.flatMap((value, category): ChartLabel[] => {
      const part = plot.isStacked ? plot.parts[index] : undefined;
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

const isSame = (text: string, value: number): boolean => text.replace('\u2212', '-').replace('+', '') === String(value);
const literal = (text: string): string => `"${text.replaceAll('"', '')}"`;

/** The total of shares is the amount they are of. */
function totalText({ figures, totals, isStacked, said }: ColumnPlot, value: number, category: number): string {
  const total = isStacked && said.stacked === 'shares' ? totals[category] : value;
  return figures.print(total ?? value);
}

const heightOf = ({ level }: ColumnPlot, value: number): number => Math.abs(level(value) - level(0));

const fitsInside = (plot: ColumnPlot, value: number, looks: Looks): boolean =>
  heightOf(plot, value) >= columnChart.measure('plotSegmentLeast', looks);

/** Numbers of parts that are too low stand right of the column, level with their part. */
export function besideLabels(plot: ColumnPlot, context: Drawing): readonly Item[] {
  if (!plot.isStacked) return [];
  const style = columnChart.style('plotLabel', context);
  return plot.data.categories.flatMap((_, category): Item[] => {
    const low = plot.parts.flatMap((part, index) => {
      const value = part.values[category] ?? 0;
      return value === 0 || fitsInside(plot, value, context)
        ? []
        : [{ value, middle: middleOf(plot, index, category) }];
    });
    const words = low.map(({ value }) => measured(saying(plot.element, printed(plot, value)), style, context));
    const wishes = low.map(({ middle }, index) => ({ middle, height: (words[index]?.height ?? 0) * 0.8 }));
    const middles = spread(wishes, plot.area.y - 9, plot.area.y + plot.area.height);
    const x = plot.middle(category) + plot.thickness / 2 + 3;
    return words.map((one, index) => wordsBy(one, [x, middles[index] ?? 0], 'start', context));
  });
}

type Stack = Pick<ColumnPlot, 'parts' | 'level'>;

/** The y of the middle of a part of a column. */
export const middleOf = (plot: Stack, index: number, category: number): number =>
  plot.level(before(plot, index, category) + valueIn(plot.parts[index], category) / 2);

/** The y of its end away from zero. */
export const endOf = (plot: Stack, index: number, category: number): number =>
  plot.level(before(plot, index, category) + valueIn(plot.parts[index], category));

/** What the parts before it on its side of zero come to. */
function before({ parts }: Stack, index: number, category: number): number {
  const sign = Math.sign(valueIn(parts[index], category));
  const others = parts.slice(0, index).map((part) => valueIn(part, category));
  return others.filter((value) => Math.sign(value) === sign).reduce((total, value) => total + value, 0);
}

const valueIn = (part: Part | undefined, category: number): number => part?.values[category] ?? 0;
