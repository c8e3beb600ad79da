/** `<chart>`: a native bar chart; each `<point>` is a category with one bar, in bands as tall as the rows of the table beside it. */
import type { Box, ChartItem, ChartSeries, ChartText, Item } from '../scene/scene.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { LayoutContext } from '../setting/context.js';
import { reportText } from '../setting/report-text.js';
import { draftsOf, setText } from '../setting/set-text.js';
import type { Element } from '../template/element.js';
import { textWidth } from '../text/words.js';
import type { Style } from '../theme/theme.js';
import { childrenOf, inlines, number, word } from '../setting/attributes.js';
import type { ElementKind, PartKind } from './element-kind.js';
import { itemBase } from './items.js';
import { plainText } from '../setting/plain-text.js';

export const chart: ElementKind = {
  attributes: {
    title: 'text',
    alt: 'text',
    'label-width': 'number',
    'label-gap': 'number',
    'gap-width': 'number',
    leading: 'text',
    other: 'text',
    name: 'text',
  },
  children: ['point'],
  text: false,
  height: (element) => childrenOf(element, 'point').length * 24,
  place: (element, box, context): Item[] => [placeChart(element, box, context)],
};

/** A category; without `value` its band stays empty. */
export const point: PartKind = {
  attributes: { series: ['leading', 'other'], value: 'text' },
  children: ['run'],
  text: true,
};

const noInsets = { left: 0, top: 0, right: 0, bottom: 0 };

function placeChart(element: Element, box: Box, context: LayoutContext): ChartItem {
  const points = childrenOf(element, 'point');
  const labels = context.style('chartCategory');
  const values = context.style('chartValue');
  const labelWidth = number(element, 'label-width', 84);
  const left = labelWidth + number(element, 'label-gap', 8);
  const amounts = points.map((one) => number(one, 'value'));
  const valueLabels = amounts.map((amount) => (amount === undefined ? '' : context.number(amount)));
  const room =
    Math.max(0, ...valueLabels.map((label) => textWidth(label, { ...values, italic: false }, context.fonts))) + 12;
  const plot = { x: box.x + left, y: box.y, width: Math.max(0, box.width - left - room), height: box.height };
  const sets = points.map((one) => setText(one, labels, labelWidth, noInsets, context));
  for (const set of sets) reportText(set, labels, box.height / points.length, context);
  return {
    ...itemBase(
      box,
      {
        label: word(element, 'name', 'chart'),
        alt: plainText(inlines(element, 'alt'), context),
        units: sets.flatMap((set) => set.units),
      },
      context,
    ),
    kind: 'chart',
    title: plainText(inlines(element, 'title'), context),
    categories: points.map((one) => textOf(one, labels, context)),
    series: (['leading', 'other'] as const).map((name) => seriesOf(element, points, amounts, name, context)),
    plot,
    max: Math.max(1, ...amounts.map((amount) => amount ?? 0)),
    gapWidth: number(element, 'gap-width', 164),
    categoryText: chartText(labels),
    valueText: chartText(values),
    axis: context.style('chartAxis').line ?? { colour: 'ink', width: 1 },
    categoryLines: sets.map((set) =>
      set.body.paragraphs.flatMap((paragraph) =>
        paragraph.lines.map((line) => plainCharacters(line.segments.map((segment) => segment.text).join(''))),
      ),
    ),
    valueLabels,
    format: numberFormat(context),
  };
}

const textOf = (element: Element, style: Style, context: LayoutContext): string =>
  plainCharacters(
    draftsOf(element, style, context)
      .paragraphs.map((paragraph) =>
        paragraph.runs
          .filter((run) => !run.superscript)
          .map((run) => run.text)
          .join(''),
      )
      .join(' '),
  );

function seriesOf(
  element: Element,
  points: readonly Element[],
  amounts: readonly (number | undefined)[],
  name: 'leading' | 'other',
  context: LayoutContext,
): ChartSeries {
  return {
    name: plainText(inlines(element, name), context),
    colour: context.style(name === 'leading' ? 'barLeading' : 'barOther').fill ?? 'petrol',
    values: points.map((one, index) => (word(one, 'series', 'leading') === name ? (amounts[index] ?? null) : null)),
  };
}

const chartText = (style: Style): ChartText => ({
  font: style.font,
  size: style.size,
  leading: style.leading,
  bold: style.bold,
  colour: style.colour,
});

/** The locale's thousands separator as a literal, so that the labels read alike on every machine (ECMA-376-1, 18.8.31). */
function numberFormat(context: LayoutContext): string {
  const separator = context.number(1000).replace(/\d/gu, '');
  return separator === '' ? '0' : `[>=1000]#"${separator}"##0;0`;
}
