/** `<waterfall>`: totals on the axis and the steps between them, each at the level to which those before it lead. */
import { cutOf, levelsOf, type Level } from '../../model/waterfall.js';
import type { Box, ChartItem, ChartSeries, Item } from '../../scene/scene.js';
import { middleAt, thicknessOf, valueAt } from '../../scene/drawing/chart-bars.js';
import { namesGap } from '../../scene/drawing/chart-marks.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks, Setting } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { unitsIn, type Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { itemBase } from '../items.js';
import { numberFormat } from '../chart/labels.js';
import { overlay } from './annotate.js';
import { chartText, linesOf, setName, setNameFreely } from './category-names.js';
import { lookOf } from './column-series.js';
import { fallLabels, fallLinks, zoneItems } from './fall-notes.js';
import { type Fall, type Step, type Tone, toneOf, valueText } from './fall-model.js';
import { figuresOf } from './figures.js';
import { delta, waterfall, zone } from './fall-declarations.js';
import { nameOf, unknownIn } from './read-data.js';

const leastHeight = 150;
const mostLines = 3;

export const waterfallElement: ElementKind = {
  ...waterfall,
  check: checkFall,
  height: () => leastHeight,
  place: placeFall,
};

function checkFall(element: Element, looks: Looks): readonly string[] {
  const ids = childrenOf(element, 'delta').map((child) => delta.read(child, looks).id);
  const ends = childrenOf(element, 'zone').flatMap((child) => {
    const { from, to } = zone.read(child, looks);
    return [from, to];
  });
  return unknownIn('step', ends, ids);
}

function placeFall(element: Element, box: Box, context: Drawing): Item[] {
  const steps = stepsOf(element, context);
  if (steps.length === 0) return [];
  const values = steps.map(({ value }) => value ?? null);
  const figures = figuresOf(values, waterfall.read(element, context).decimals, context);
  const names = namesOf(steps, box, context);
  const fall = fallOf({ element, steps, figures }, Math.max(1, ...names.map(({ length }) => length)), box, context);
  const zones = zoneItems(fall, context);
  const over = [...fallLinks(fall, context), ...fallLabels(fall, context), ...zones.words];
  return [...zones.behind, fallItem(fall, names, box, context), ...overlay(box, over, context)];
}

function stepsOf(element: Element, context: Setting): readonly Step[] {
  const read = childrenOf(element, 'delta').map((child) => ({ child, ...delta.read(child, context) }));
  const levels = levelsOf(read);
  return read.map(({ child, ...rest }, index) => {
    const level = levels[index] ?? { from: 0, to: 0 };
    const value = rest.value ?? (rest.kind === 'delta' ? undefined : level.to);
    return { ...rest, value, element: child, name: nameOf(child, context), level };
  });
}

function namesOf(steps: readonly Step[], box: Box, context: Drawing): readonly (readonly string[])[] {
  const width = box.width / steps.length - 6;
  const look = waterfall.style('plotName', context);
  return steps.map(({ element }) => {
    setName(element, look, { width, height: mostLines * look.leading }, context);
    return linesOf(setNameFreely(element, look, width, context));
  });
}

function fallOf(read: Pick<Fall, 'element' | 'steps' | 'figures'>, lines: number, box: Box, context: Looks): Fall {
  const { steps } = read;
  const { plotLabelAir } = waterfall.measures(context);
  const value = waterfall.style('plotValue', context);
  const zones = childrenOf(read.element, 'zone').length === 0 ? 0 : waterfall.style('plotZone', context).leading;
  const above = plotLabelAir + value.leading + 3 + zones;
  const low = steps.some(({ level }) => level.to < 0) ? value.leading + 3 : 0;
  const below = namesGap + lines * waterfall.style('plotName', context).leading + plotLabelAir / 2 + low;
  const area = { ...box, y: box.y + above, height: Math.max(1, box.height - above - below) };
  const cut = cutOf(steps);
  const levels = steps.map(({ level }) => level.to);
  const sized = {
    form: 'columns' as const,
    plot: area,
    categories: steps.map(({ name }) => name),
    min: Math.min(cut, ...levels),
    max: Math.max(...levels, cut + 1e-9),
  };
  return {
    ...read,
    cut,
    area,
    thickness: thicknessOf({ ...sized, gapWidth: waterfall.measure('plotFallGap', context) }),
    middle: (step) => middleAt(sized, step),
    at: (level) => valueAt(sized, level),
  };
}

function fallItem(fall: Fall, names: readonly (readonly string[])[], box: Box, context: Drawing): ChartItem {
  const { element, steps, figures, area, cut } = fall;
  const said = waterfall.read(element, context);
  const levels = steps.map(({ level }) => level.to);
  const alt = [plainText(said.alt, context), ...steps.map((step) => `${step.name} ${valueText(step, figures)}`)];
  const units = [...new Set(steps.flatMap((step) => unitsIn(step.element)))];
  return {
    ...itemBase(box, { label: said.name, alt: alt.join('; '), units }, context),
    kind: 'chart',
    form: 'columns',
    title: plainText(said.title, context),
    categories: steps.map(({ name }) => name),
    series: fallSeries(fall, said, context),
    stacked: true,
    plot: area,
    min: Math.min(cut, ...levels),
    max: Math.max(...levels, cut + 1e-9),
    steps: [],
    gapWidth: waterfall.measure('plotFallGap', context),
    categoryText: chartText(waterfall.style('plotName', context)),
    axis: waterfall.line('plotAxis', context),
    categoryLines: names,
    labels: [],
    format: numberFormat(
      steps.flatMap(({ value, level }) => [value ?? 0, level.to]),
      context,
    ),
    table: {
      head: ['', plainText(said.title, context)],
      rows: steps.map((step) => [step.name, valueText(step, figures)]),
    },
  };
}

const tones = { total: 'fallTotal', adverse: 'fallAdverse', good: 'fallGood', outside: 'fallOutside' } as const;

/** On a base that is not drawn. What crosses zero has a part on each side, and the second is a series of its own. */
function fallSeries({ steps }: Fall, said: ReturnType<typeof waterfall.read>, context: Looks): readonly ChartSeries[] {
  const split = steps.map(({ level }) => partsOf(level));
  const base = { name: 'Base', look: {}, values: split.map((one) => one.base || null) };
  const words = { total: said.total, adverse: said.adverse, good: said.good, outside: said.outside };
  const own = (Object.keys(tones) as Tone[]).flatMap((tone) => {
    const isOwn = steps.map((step) => toneOf(step, said.better) === tone);
    const series = (pick: (part: FallParts) => number): ChartSeries => ({
      name: words[tone],
      look: lookOf(waterfall.style(tones[tone], context)),
      values: split.map((part, index) => (isOwn[index] === true ? pick(part) || null : null)),
    });
    return [series(({ part }) => part), series(({ rest }) => rest)];
  });
  return [base, ...own.filter(({ values }) => values.some((value) => value !== null))];
}

interface FallParts {
  readonly base: number;
  readonly part: number;
  /** Beyond zero. */
  readonly rest: number;
}

function partsOf({ from, to }: Level): FallParts {
  if (from * to < 0) return { base: 0, part: from, rest: to };
  const base = Math.abs(from) < Math.abs(to) ? from : to;
  const end = base === from ? to : from;
  return { base, part: Number((end - base).toPrecision(12)), rest: 0 };
}
