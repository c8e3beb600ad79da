/** The dots of a line chart, the values of those that the title names where a gap is shown, and the names of lines that end before the others. */
import type { Box, Item, Point } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Setting } from '../../setting/context.js';
import type { Inline } from '../../template/element.js';
import { type Element, unitsIn } from '../../template/element.js';
import { dot, type Measured, measured, ownWords, pillWidth, saying, segment, wordsAt } from './annotate.js';
import { gap, lineChart } from './declarations.js';
import { gapOf, gapWords } from './line-gap.js';
import { looksOf } from './line-ends.js';
import type { LinePlot } from './line-model.js';
import { lineOf } from './line-series.js';
import { nearest, type PlacedLabel, placeLabels, type Side, type Wanted } from './place-labels.js';
import { type Dataset, nameOf } from './read-data.js';

interface Labelled {
  readonly element: Element;
  readonly words: Measured;
  readonly text: string;
  readonly wanted: Wanted;
}

export function lineLabels(plot: LinePlot, taken: readonly Box[], context: Drawing): readonly Item[] {
  const dots = dotsOf(plot, context);
  const labels = [...earlyEnds(plot, context), ...valuesAtGaps(plot, context), ...gapLabels(plot, context)];
  const placed = placeLabels(
    labels.map(({ wanted }) => wanted),
    { bounds: plot.area, boxes: taken, lines: linesIn(plot) },
  );
  const words = labels.flatMap(({ element, words: one, text }, index): Item[] => {
    const place = placed[index];
    if (place !== undefined) return [...callLine(labels[index], place, context), wordsAt(one, place.box, context)];
    context.fault({ kind: 'label-without-place', units: unitsIn(element), place: element.place, words: text });
    return [];
  });
  return [...dots, ...words];
}

/** Joins a label to its point where it stands away from it. */
function callLine(label: Labelled | undefined, { box, far }: PlacedLabel, context: Drawing): readonly Item[] {
  if (label === undefined || !far) return [];
  const { at } = label.wanted;
  return [segment(at, nearest(box, at), lineChart.line('plotCallLine', context), 'call line', context)];
}

/** Half the widths of the pills that stand over a category. */
function pillsAt(plot: LinePlot, category: number, context: Setting): readonly number[] {
  const { chartPill } = lineChart.measures(context);
  const style = lineChart.style('chartPill', context);
  return childrenOf(plot.element, 'gap').flatMap((element) => {
    const found = gapOf(plot, element, context);
    if (found?.index !== category) return [];
    return [pillWidth(saying(element, found.words), style, chartPill, context) / 2];
  });
}

/** Every stretch of every line. */
function linesIn(plot: LinePlot): readonly (readonly [Point, Point])[] {
  return plot.data.sets.flatMap(({ values }) =>
    values.slice(1).flatMap((value, index): (readonly [Point, Point])[] => {
      const before = values[index] ?? null;
      return value === null || before === null ? [] : [[plot.at(index, before), plot.at(index + 1, value)]];
    }),
  );
}

/** Full at the last value that is known, a ring at the end of what lies ahead; small charts have a ring at their start. */
function dotsOf(plot: LinePlot, context: Drawing): readonly Item[] {
  const { plotDot, plotDotSmall } = lineChart.measures(context);
  return plot.data.sets.flatMap((set): Item[] => {
    const { values, look } = set;
    const { colour } = lineOf(set, context);
    const isNamed = look !== 'other';
    const full = lastIn(values, plot.known);
    const end = lastIn(values, values.length - 1);
    const ring = plot.said.compact ? values.findIndex((value) => value !== null) : end;
    if (plot.said.compact && !isNamed) return [];
    const at = (index: number): Point => plot.at(index, values[index] ?? 0);
    const diameter = isNamed ? plotDot : plotDotSmall;
    return [
      ...(full < 0 ? [] : [dot(at(full), diameter, { fill: colour }, context)]),
      ...(ring < 0 || ring === full
        ? []
        : [dot(at(ring), diameter - 1.5, { fill: 'white', line: { colour, width: 1.5 } }, context)]),
    ];
  });
}

const lastIn = (values: readonly (number | null)[], upTo: number): number =>
  values.slice(0, upTo + 1).findLastIndex((value) => value !== null);

/** A line that ends before the last category is named where it ends. */
function earlyEnds(plot: LinePlot, context: Drawing): readonly Labelled[] {
  if (plot.said.compact) return [];
  const last = plot.data.categories.length - 1;
  return plot.data.sets.flatMap((set): Labelled[] => {
    const end = lastIn(set.values, last);
    const value = set.values[end] ?? null;
    if (end === last || value === null) return [];
    const text = `\u00A0${plot.figures.print(value)}`;
    return [
      labelled(
        plot,
        { set, end, value },
        [...ownWords(set.element), { kind: 'literal', text }],
        ['right', 'far-right', 'above-right', 'below-right', 'above', 'below'],
        context,
      ),
    ];
  });
}

/** Both values that a gap parts, where no label at the end of the plot says them. */
function valuesAtGaps(plot: LinePlot, context: Drawing): readonly Labelled[] {
  const last = plot.data.categories.length - 1;
  return childrenOf(plot.element, 'gap').flatMap((element) => {
    const { between, at } = gap.read(element, context);
    const end = plot.data.categories.findIndex(({ id }) => id === at);
    if (end < 0 || end === last) return [];
    const sets = between.flatMap(
      (id) => plot.data.sets.find((set) => set.id === id && lastIn(set.values, last) !== end) ?? [],
    );
    const valueOf = (set: Dataset): number => set.values[end] ?? 0;
    const highest = Math.max(...sets.map(valueOf));
    return sets.map((set) => {
      const value = valueOf(set);
      const sides: readonly Side[] =
        value === highest ? ['above-left', 'above', 'above-right'] : ['below-left', 'below', 'below-right'];
      return labelled(
        plot,
        { set, end, value },
        [{ kind: 'literal', text: plot.figures.print(value) }],
        [...sides, 'left', 'right'],
        context,
      );
    });
  });
}

/** What explains a gap that is not at the end, beside its pill. */
function gapLabels(plot: LinePlot, context: Drawing): readonly Labelled[] {
  return childrenOf(plot.element, 'gap').flatMap((element): Labelled[] => {
    const [found, words] = [gapOf(plot, element, context), gapWords(element, context)];
    if (found === undefined || words === undefined || found.index === plot.data.categories.length - 1) return [];
    const clear = Math.max(...pillsAt(plot, found.index, context)) + 3;
    const at = plot.at(found.index, (found.high + found.low) / 2);
    return [
      {
        element,
        words,
        text: nameOf(element, context),
        wanted: { ...sizeOf(words), at, clear, sides: ['right', 'left'] },
      },
    ];
  });
}

const sizeOf = ({ width, height }: Measured): { width: number; height: number } => ({ width, height });

function labelled(
  plot: LinePlot,
  { set, end, value }: { readonly set: Dataset; readonly end: number; readonly value: number },
  words: readonly Inline[],
  sides: readonly Side[],
  context: Drawing,
): Labelled {
  const style = lineChart.style(looksOf[set.look], context);
  const one = measured(saying(set.element, words), style, context);
  const { plotDot } = lineChart.measures(context);
  const far = Math.max(plotDot / 2, ...pillsAt(plot, end, context)) + 3;
  const wanted = { ...sizeOf(one), at: plot.at(end, value), clear: plotDot / 2 + 3, far, sides };
  return { element: set.element, words: one, text: `${set.label} ${plot.figures.print(value)}`, wanted };
}
