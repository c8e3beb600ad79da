/** The names of lines that reach the end of the plot, at its right: spread so that none lies over another. */
import type { Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks, Setting } from '../../setting/context.js';
import type { Inline } from '../../template/element.js';
import { lines, type Measured, measured, ownWords, pillWidth, saying, wordsBy } from './annotate.js';
import { lineChart } from './declarations.js';
import { type Gap, gapOf, gapWords } from './line-gap.js';
import type { EndLabel, LinePlot, Unplaced } from './line-model.js';
import { spread } from './spread.js';

export const looksOf = { named: 'plotNamed', second: 'plotSecond', other: 'plotLabel' } as const;

/** Labels for the lines that have a value at the last category; small charts print the value alone. */
export function endLabels({ data, said, figures, element }: Unplaced, context: Setting): readonly EndLabel[] {
  return data.sets.flatMap((set): EndLabel[] => {
    const value = set.values.at(-1) ?? null;
    if (value === null) return [];
    const look = looksOf[set.look];
    const style = lineChart.style(look, context);
    const number = figures.print(value);
    const name: readonly Inline[] = [...ownWords(set.element), { kind: 'literal', text: `\u00A0${number}` }];
    const words = said.compact
      ? saying(element, number)
      : set.note.length === 0
        ? saying(set.element, name)
        : lines(set.element, [
            [look, name],
            ['plotLabel', set.note],
          ]);
    return [{ set, value, words: measured(words, style, context) }];
  });
}

/** A text beside the end of the plot: where its middle would best be, and how far from the plot it begins. */
interface Ended {
  readonly words: Measured;
  readonly middle: number;
  readonly from: number;
}

/** Two lines that end close to each other in a small chart: the value of the one that is not named is left out. */
export function endWords(plot: LinePlot, context: Drawing): readonly Item[] {
  const { area } = plot;
  const all = [...endedLines(plot, context), ...endedGaps(plot, context)];
  const wishes = all.map(({ words, middle }) => ({ middle, height: words.height }));
  const middles = spread(wishes, area.y, area.y + area.height + roomBelow);
  return all.map(({ words, from }, index) =>
    wordsBy(words, [area.x + area.width + from, middles[index] ?? 0], 'start', context),
  );
}

/** The last label may reach this far below the plot, where the names of categories stand. */
const roomBelow = 6;

function endedLines(plot: LinePlot, context: Looks): readonly Ended[] {
  const { ends, said, data } = plot;
  const { plotEndGap } = lineChart.measures(context);
  const y = ({ value }: EndLabel): number => plot.at(data.categories.length - 1, value)[1];
  const shown = said.compact ? ends.filter((one) => one.set.look !== 'other' || isApart(one, ends, y)) : ends;
  // The middle of the first line stands beside the end of the line.
  return shown.map((one) => ({
    words: one.words,
    middle: y(one) - one.words.style.leading / 2 + one.words.height / 2,
    from: plotEndGap,
  }));
}

function endedGaps(plot: LinePlot, context: Setting): readonly Ended[] {
  return gapsAtEnd(plot, context).map(({ words, from, gap }) => {
    const [top, bottom] = [gap.high, gap.low].map((value) => plot.at(gap.index, value)[1]);
    return { words, middle: ((top ?? 0) + (bottom ?? 0)) / 2, from };
  });
}

/** What explains gaps at the last category stands right of their pills. */
export function gapsAtEnd(
  { element, data, figures }: Unplaced,
  context: Setting,
): readonly { readonly words: Measured; readonly from: number; readonly gap: Gap }[] {
  const { chartPill, plotEndGap } = lineChart.measures(context);
  return childrenOf(element, 'gap').flatMap((child) => {
    const [gap, words] = [gapOf({ data, figures }, child, context), gapWords(child, context)];
    if (gap === undefined || words === undefined || gap.index !== data.categories.length - 1) return [];
    const pill = pillWidth(saying(child, gap.words), lineChart.style('chartPill', context), chartPill, context);
    return [{ words, gap, from: pill / 2 + plotEndGap / 2 }];
  });
}

const isApart = (one: EndLabel, all: readonly EndLabel[], y: (label: EndLabel) => number): boolean =>
  all.every((other) => other === one || Math.abs(y(other) - y(one)) >= one.words.height * 0.85);
