/** The legend of a chart: a swatch and a word for each look that its bars have, and no other. */
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Ids, Looks, Setting, Sizes, Texts } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { sumWithGaps } from '../../scene/points.js';
import { isElement, unitsIn, type Element, type Inline } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { decoration } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { breakMark } from './break-mark.js';
import type { Placed } from './overlays.js';
import { chart, series } from './declarations.js';
import { portionRuns } from './labels.js';
import { isNotStated } from './point.js';
import type { Series } from './series.js';

interface Entry {
  readonly text: Element;
  /** Absent for the break of a bar, which has strokes instead. */
  readonly style?: Style;
}

/** Height of the legend with the room that parts it from the bars. */
export const legendHeight = (element: Element, context: Looks): number =>
  chart.read(element, context).legend === 'none'
    ? 0
    : chart.style('legend', context).leading + chart.measure('chartLegendGap', context);

export function legendItems(placed: Placed, context: Sizes & Drawing): Item[] {
  const { element, box } = placed;
  const { legend } = chart.read(element, context);
  if (legend === 'none') return [];
  const style = chart.style('legend', context);
  const y = legend === 'above' ? box.y : box.y + box.height - style.leading;
  const entries = entriesOf(placed, context);
  return entries.length === 0 ? [] : lineOf(entries, { ...box, y, height: style.leading }, element, context);
}

function lineOf(entries: readonly Entry[], box: Box, element: Element, context: Sizes & Drawing): Item[] {
  const style = chart.style('legend', context);
  const all = chart.measures(context);
  const indent = all.chartSwatch + all.chartSwatchGap;
  const widths = entries.map(({ text }) => indent + context.width(text));
  const spare = entries.length < 2 ? 0 : (box.width - sumWithGaps(widths, 0)) / (entries.length - 1);
  const between = Math.min(all.chartLegendBetween, spare);
  if (between < 0)
    context.fault({
      kind: 'too-wide',
      units: unitsIn(element),
      place: element.place,
      excess: -between * (entries.length - 1),
    });
  let x = box.x;
  return entries.flatMap((entry, index): Item[] => {
    const left = x;
    x += (widths[index] ?? 0) + between;
    const at = { ...box, x: left + indent, width: (widths[index] ?? 0) - indent };
    return [
      ...swatch(entry, left, box.y + box.height / 2, context),
      setInBox({ element: entry.text, style, box: at }, { label: 'legend', role: 'label' }, context),
    ];
  });
}

function swatch({ style }: Entry, x: number, middle: number, context: Looks & Ids): Item[] {
  const all = chart.measures(context);
  const box = { x, y: middle - all.chartSwatchHeight / 2, width: all.chartSwatch, height: all.chartSwatchHeight };
  if (style === undefined) return breakMark(box, { slit: false, upright: false }, context);
  const { fill, hatch, line } = style;
  return [decoration(box, { fill, hatch, line }, 'swatch', context)];
}

/** In the order of the markup, which is the order of importance. */
function entriesOf(placed: Placed, context: Setting): readonly Entry[] {
  const { element, read, scale } = placed;
  const words = chart.read(element, context);
  const order = childrenOf(element, 'series');
  const used = order.flatMap((child): Entry[] => {
    const { id, explained } = series.read(child, context);
    const found = explained === 'no' ? undefined : read.series.find((one) => one.id === id);
    return found === undefined
      ? []
      : [
          {
            text: textOf(
              [
                ...child.children.filter((node) => !isElement(node)),
                ...(read.rest === 'bar' ? [] : narrowText(found, placed, context)),
              ],
              element,
            ),
            style: found.style,
          },
        ];
  });
  return [
    ...used,
    ...(words['not-stated-explained'] === 'yes' && read.points.some(isNotStated)
      ? [{ text: textOf(words['not-stated'], element), style: chart.style('barNotStated', context) }]
      : []),
    ...(scale.broken === undefined ? [] : [{ text: textOf(words.break, element) }]),
  ].filter(({ text }) => plainText(text.children, context) !== '');
}

/** The numbers that found no room in their segments: « (North 2)». */
function narrowText(own: Series, { read, narrow }: Placed, context: Texts): readonly Inline[] {
  const left = narrow.flatMap((parts, index) => {
    const runs = portionRuns(own, index, read, context);
    const name = read.points[index]?.element.children ?? [];
    return parts.includes(own) ? [`${plainText(name, context)} ${runs.map(({ text }) => text).join('')}`] : [];
  });
  return left.length === 0 ? [] : [{ kind: 'literal', text: ` (${left.join(', ')})` }];
}

const textOf = (children: Element['children'], { place }: Element): Element => ({
  kind: 'text',
  attributes: { style: [{ kind: 'literal', text: 'legend' }] },
  children,
  place,
});
