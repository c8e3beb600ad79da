/** Where the lines of a chart stand: its scale, and the room that names, steps and labels leave for them. */
import { axisScale, fewSteps } from '../../model/axis-scale.js';
import type { Box, ChartScale, ChartStep, Point } from '../../scene/scene.js';
import { middleAt, valueAt } from '../../scene/drawing/chart-bars.js';
import { stepGap } from '../../scene/drawing/chart-marks.js';
import { childrenOf } from '../../setting/children.js';
import type { Looks, Numbers, Setting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { type Measured, measured, saying } from './annotate.js';
import { linesOf, setNameFreely } from './category-names.js';
import { lineChart } from './declarations.js';
import { figuresOf } from './figures.js';
import { headingHeight } from './line-heading.js';
import { endLabels, gapsAtEnd } from './line-ends.js';
import type { EndLabel, LinePlot, Unplaced } from './line-model.js';
import { readData, type Data } from './read-data.js';

export function linePlot(element: Element, box: Box, context: Setting): LinePlot {
  const data = readData(element, context);
  const said = lineChart.read(element, context);
  const figures = figuresOf(
    data.sets.flatMap(({ values }) => values),
    said.decimals,
    context,
  );
  const last = data.categories.length - 1;
  const found = data.categories.findIndex(({ id }) => id === said.ahead);
  const known = found < 0 ? last : found;
  const bare = { element, data, said, figures, known };
  const ends = endLabels(bare, context);
  const plain = scaleOf(data, said, context);
  const area = areaOf(bare, plain.steps, ends, box, context);
  const scale = withHeadroom(thinned(plain, area, context), headroomOf(bare, context) / area.height);
  const names = namesOf(bare, area, context);
  const sized = { form: 'lines' as const, plot: area, categories: data.categories.map(({ name }) => name), ...scale };
  const at = (category: number, value: number): Point => [middleAt(sized, category), valueAt(sized, value)];
  return { ...bare, scale, area, names, ends, at };
}

function scaleOf({ sets }: Data, { area, min, max, compact }: LinePlot['said'], context: Numbers): ChartScale {
  const wanted = [area ? 0 : undefined, min, max].filter((value) => value !== undefined);
  const values = sets.flatMap((set) => set.values.filter((value) => value !== null));
  const { steps, ...ends } = axisScale([...values, ...wanted], compact ? fewSteps : undefined);
  const { print } = figuresOf(steps, undefined, context);
  return { ...ends, steps: steps.map((value): ChartStep => ({ value, text: print(value) })) };
}

/** How far apart names of steps stand at least, in lines of theirs. */
const airOfSteps = 1.5;

/** As many steps as a low plot has room to name, evenly spaced from the first to the last where that can be. */
function thinned(scale: ChartScale, { height }: Box, looks: Looks): ChartScale {
  const last = scale.steps.length - 1;
  const least = Math.ceil((lineChart.style('plotName', looks).leading * airOfSteps * last) / height);
  const every = everyOf(Math.max(1, least), last);
  return { ...scale, steps: scale.steps.filter((_, index) => index % every === 0) };
}

/** The plot reaches over its highest step, so that words stand over the lines. */
const withHeadroom = ({ min, max, steps }: ChartScale, share: number): ChartScale => ({
  min,
  max: Number((min + (max - min) / Math.max(0.2, 1 - share)).toPrecision(9)),
  steps,
});

function headroomOf({ element, said, data }: Unplaced, context: Setting): number {
  const { plotEventGap, plotLabelAir } = lineChart.measures(context);
  const style = lineChart.style('plotEvent', context);
  const happened = childrenOf(element, 'occasion').length > 0;
  const named = said.forecast.length > 0 && data.categories.length > 0;
  const rows = happened ? 2 : named ? 1 : 0;
  return plotLabelAir + (rows === 0 ? 0 : rows * style.leading + plotEventGap);
}

function areaOf(
  unplaced: Unplaced,
  steps: readonly ChartStep[],
  ends: readonly EndLabel[],
  box: Box,
  context: Setting,
): Box {
  const { data, said } = unplaced;
  const { plotEndGap, plotLabelAir } = lineChart.measures(context);
  const look = lineChart.style('plotName', context);
  const widths = steps.map(({ text }) => measured(saying({ place: noPlace }, text), look, context).width);
  const left = Math.max(0, ...widths) + stepGap;
  const ended = Math.max(0, ...ends.map(({ words }) => plotEndGap + words.width));
  const parted = gapsAtEnd(unplaced, context).map(({ words, from }) => from + words.width);
  // The last category's name is centred on the end of the plot.
  const right = Math.max(ended, ...parted, said.compact ? 0 : 15);
  const head = headingHeight(unplaced, context);
  const below = data.categories.length === 0 ? 0 : look.leading + plotLabelAir;
  return {
    x: box.x + left,
    y: box.y + head,
    width: Math.max(1, box.width - left - right),
    height: Math.max(1, box.height - below - head),
  };
}

const noPlace = { file: '', line: 1, column: 1 };

/** Each category is named where there is room for all; else every second, third ... from the first, the last one too where that can be. */
function namesOf({ data, said }: Unplaced, area: Box, context: Setting): readonly (readonly string[])[] {
  const look = lineChart.style('plotName', context);
  const last = data.categories.length - 1;
  const one = ({ element }: Data['categories'][number]): Measured => measured(element, look, context);
  const widest = Math.max(0, ...data.categories.map((each) => one(each).width)) + look.size / 2;
  const least = said.compact ? last : Math.ceil((widest * last) / Math.max(1, area.width));
  const every = everyOf(Math.max(1, least), last);
  return data.categories.map(({ element }, index) => {
    const isShown = index % every === 0;
    return isShown ? linesOf(setNameFreely(element, look, Number.MAX_SAFE_INTEGER, context)) : [];
  });
}

/** The least interval from `least` on that ends at the last category, if it is at most half as large again; else `least`. */
function everyOf(least: number, last: number): number {
  for (let every = least; every <= 1.5 * least; every++) if (last % every === 0) return every;
  return least;
}

/** Where a category stands by its id, or a number between those of two; undefined where it is neither. */
export function placeOf({ categories }: Data, at: string): number | undefined {
  const index = categories.findIndex(({ id }) => id === at);
  if (index >= 0) return index;
  const [value, ids] = [Number(at), categories.map(({ id }) => Number(id))];
  const before = ids.findLastIndex((id) => id < value);
  const [from, to] = [ids[before], ids[before + 1]];
  if (from === undefined || to === undefined || !(value < to)) return undefined;
  return before + (value - from) / (to - from);
}
