/** `<chart>`: a native bar chart; each `<point>` is a category with one bar, in bands as tall as the rows of the table beside it. */
import { plainCharacters } from '../scene/plain-characters.js';
import type { Box, ChartItem, ChartSeries, ChartText, Item } from '../scene/scene.js';
import { childrenOf } from '../setting/children.js';
import type { LayoutContext } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { amount, pointsOr } from '../setting/number-types.js';
import { plainText } from '../setting/plain-text.js';
import { reportText } from '../setting/report-text.js';
import { draftsOf, setText } from '../setting/set-text.js';
import { oneOf, text, word } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import { textWidth } from '../text/words.js';
import type { Style } from '../theme/theme.js';
import type { ElementKind } from './element-kind.js';
import { numberFormat, valueLabel } from './chart-labels.js';
import { itemBase } from './items.js';

const own = declare('chart', {
  what: 'a native bar chart with one bar a category; `leading` and `other` name the two series',
  where: ['blocks'],
  attributes: {
    title: text(),
    alt: text(),
    'label-width': pointsOr('chartLabel'),
    'label-gap': pointsOr('chartLabelGap'),
    'gap-width': pointsOr('chartBarGap'),
    leading: text(),
    other: text(),
    name: word('chart'),
  },
  about: {
    'label-width': 'room for the names of the categories',
    'label-gap': 'from there to the axis',
    'gap-width': 'between two bars, in per cent of a bar',
    leading: 'name of the first series',
    other: 'name of the second series',
  },
  styles: ['chartCategory', 'chartValue'],
  lines: ['chartAxis'],
  fills: ['barLeading', 'barOther'],
  measures: ['chartBand', 'chartValueRoom'],
});

export const chart: ElementKind = {
  ...own,
  height: (element, _width, context) => childrenOf(element, 'point').length * own.measure('chartBand', context),
  place: (element, box, context): Item[] => [placeChart(element, box, context)],
};

export const point = declare('point', {
  what: 'a category of a chart; without `value` its band stays empty; `label` is what stands beside the bar, else the value',
  where: ['chart'],
  holds: ['words'],
  attributes: { series: oneOf(['leading', 'other'], 'leading'), value: amount(), label: text() },
});

const noInsets = { left: 0, top: 0, right: 0, bottom: 0 };

interface Category {
  readonly element: Element;
  readonly series: 'leading' | 'other';
  readonly value: number | undefined;
}

function placeChart(element: Element, box: Box, context: LayoutContext): ChartItem {
  const all = own.read(element, context);
  const categories = childrenOf(element, 'point').map((child) => ({ element: child, ...point.read(child, context) }));
  const labels = own.style('chartCategory', context);
  const values = own.style('chartValue', context);
  const labelWidth = all['label-width'];
  const valueLabels = categories.map(({ label, value }) => valueLabel(plainText(label, context), value, context));
  const left = labelWidth + all['label-gap'];
  const printed = valueLabels.map((label) => label.text);
  const room = valueRoom(printed, values, context);
  const plot = { x: box.x + left, y: box.y, width: Math.max(0, box.width - left - room), height: box.height };
  const sets = categories.map((each) => setText(each.element, labels, labelWidth, noInsets, context));
  for (const set of sets) reportText(set, labels, box.height / categories.length, context);
  const naming = { label: all.name, alt: plainText(all.alt, context), units: sets.flatMap((set) => set.units) };
  return {
    ...itemBase(box, naming, context),
    kind: 'chart',
    title: plainText(all.title, context),
    categories: categories.map((each) => textOf(each.element, labels, context)),
    series: (['leading', 'other'] as const).map((name) => seriesOf(element, categories, name, context)),
    plot,
    max: Math.max(1, ...categories.map(({ value }) => value ?? 0)),
    gapWidth: all['gap-width'],
    categoryText: chartText(labels),
    valueText: chartText(values),
    axis: own.line('chartAxis', context),
    categoryLines: sets.map((set) =>
      set.body.paragraphs.flatMap((paragraph) =>
        paragraph.lines.map((line) => plainCharacters(line.segments.map((segment) => segment.text).join(''))),
      ),
    ),
    valueLabels: printed,
    format: numberFormat(context),
    labelFormats: valueLabels.map((label) => label.format),
  };
}

/** What the widest value takes to the right of its bar. */
function valueRoom(labels: readonly string[], style: Style, context: LayoutContext): number {
  const upright = { ...style, italic: false };
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, upright, context.fonts)));
  return widest + own.measure('chartValueRoom', context);
}

function textOf(element: Element, style: Style, context: LayoutContext): string {
  const paragraphs = draftsOf(element, style, context).paragraphs.map((paragraph) =>
    paragraph.runs
      .filter((run) => !run.superscript)
      .map((run) => run.text)
      .join(''),
  );
  return plainCharacters(paragraphs.join(' '));
}

function seriesOf(
  element: Element,
  categories: readonly Category[],
  name: 'leading' | 'other',
  context: LayoutContext,
): ChartSeries {
  return {
    name: plainText(own.read(element, context)[name], context),
    colour: own.fill(name === 'leading' ? 'barLeading' : 'barOther', context),
    values: categories.map(({ series, value }) => (series === name ? (value ?? null) : null)),
  };
}

const chartText = ({ font, size, leading, bold, colour }: Style): ChartText => ({ font, size, leading, bold, colour });
