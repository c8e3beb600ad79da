/** A chart item with the fields that all charts over categories share. */
import type { Box, ChartItem, ChartTable } from '../../scene/scene.js';
import type { Ids, Texts } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import type { Inline } from '../../template/element.js';
import { itemBase } from '../items.js';
import { numberFormat } from '../chart/labels.js';
import type { Data } from './read-data.js';
import type { Figures } from './figures.js';

export interface Said {
  readonly title: readonly Inline[];
  readonly alt: readonly Inline[];
  readonly missing: readonly Inline[];
  readonly name: string;
}

/** What is the same in charts of all forms. */
export type Bare = Omit<
  ChartItem,
  'form' | 'stacked' | 'series' | 'plot' | 'min' | 'max' | 'steps' | 'grid' | 'across' | Drawn
>;
type Drawn = 'gapWidth' | 'categoryText' | 'axis' | 'categoryLines' | 'labels';

/** `box` holds the plot with all its native labels. */
export function bareChart(data: Data, said: Said, figures: Figures, box: Box, context: Ids & Texts): Bare {
  const alt = [plainText(said.alt, context), ...valuesOf(data, said, figures, context)].filter((part) => part !== '');
  return {
    ...itemBase(box, { label: said.name, alt: alt.join('; '), units: data.units }, context),
    kind: 'chart',
    title: plainText(said.title, context),
    categories: data.categories.map(({ name }) => name),
    format: numberFormat(
      data.sets.flatMap(({ values }) => values),
      context,
    ),
    table: tableOf(data, said, figures, context),
  };
}

/** As many values as an alternative text can be listened to with. */
export const MOST_TOLD = 60;

/**
 * «Spending: 2018 100, 2019 not available, 2025 124»: each series with all its values, or, where those of all series would be too many,
 * with the first and the last known one, and how many are missing.
 */
function valuesOf(data: Data, { missing }: Said, figures: Figures, context: Texts): readonly string[] {
  const { categories, sets } = data;
  const absent = plainText(missing, context);
  const isShort = categories.length * sets.length <= MOST_TOLD;
  return sets.map(({ label, values }) => {
    const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
    const ends = new Set([known[0]?.index, known.at(-1)?.index]);
    const told = categories.flatMap(({ name }, index): readonly string[] => {
      const value = values[index] ?? null;
      if (!isShort && !ends.has(index)) return [];
      return [`${name} ${value === null ? absent : figures.print(value)}`];
    });
    const gaps = values.length - known.length;
    const left = isShort || gaps === 0 ? [] : [`${absent} (${context.number(gaps)})`];
    return `${label}: ${[...told, ...left].join(', ')}`;
  });
}

function tableOf({ categories, sets }: Data, { missing }: Said, figures: Figures, context: Texts): ChartTable {
  const absent = plainText(missing, context);
  return {
    head: ['', ...sets.map(({ label }) => label)],
    rows: categories.map(({ name }, index) => [
      name,
      ...sets.map(({ values }) => {
        const value = values[index] ?? null;
        return value === null ? absent : figures.print(value);
      }),
    ]),
  };
}
