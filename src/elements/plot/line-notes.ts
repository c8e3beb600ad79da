/** What stands on a line chart beside its lines: what lies ahead as a field, what happened as lines down, what parts two series. */
import type { Box, Item, Point } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { decoration } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { measured, pill, pillWidth, saying, segment, wordsAt } from './annotate.js';
import { lineChart, occasion } from './declarations.js';
import { gapOf } from './line-gap.js';
import type { LinePlot } from './line-model.js';
import { placeOf } from './line-plot.js';

/** Items, and what labels keep clear of. */
export interface Noted {
  readonly items: readonly Item[];
  readonly taken: readonly Box[];
}

/** The field lies behind the chart, its words over it, on two lines where something happens within it. */
export function aheadField(
  plot: LinePlot,
  context: Drawing,
): { readonly behind: readonly Item[]; readonly words: readonly Item[]; readonly taken: readonly Box[] } {
  const { area, said, known, data } = plot;
  if (known >= data.categories.length - 1) return { behind: [], words: [], taken: [] };
  const { plotLabelAir, plotEventGap } = lineChart.measures(context);
  const [x] = plot.at(known, 0);
  const field = { ...area, x, width: area.x + area.width - x };
  const behind = [decoration(field, { fill: lineChart.fill('plotAhead', context) }, 'ahead', context)];
  if (said.forecast.length === 0) return { behind, words: [], taken: [] };
  const words = measured(saying(plot.element, said.forecast), lineChart.style('plotEventStrong', context), context);
  const next = Math.min(area.x + area.width, ...datesIn(plot, context).flatMap((one) => (one.x > x ? [one.x] : [])));
  const width = next - x - 2 * plotEventGap;
  const lines = words.width > width ? 2 : 1;
  const box = { x: x + plotEventGap, y: area.y + plotLabelAir / 2, width, height: lines * words.height };
  return {
    behind,
    words: [wordsAt(words, box, context, 'ahead')],
    taken: [{ ...box, width: Math.min(width, words.width) }],
  };
}

/** Their words stand at the right of the line and have the room up to the next line, or to what lies ahead. */
export function occasionItems(plot: LinePlot, context: Drawing): Noted {
  const { area, data, known } = plot;
  const { plotLabelAir, plotEventGap } = lineChart.measures(context);
  const line = lineChart.line('plotEventLine', context);
  const style = lineChart.style('plotEvent', context);
  const dated = datesIn(plot, context);
  const ahead = known < data.categories.length - 1 ? [plot.at(known, 0)[0]] : [];
  const taken: Box[] = [];
  const items = dated.flatMap(({ element, x }, index): Item[] => {
    const stops = [...dated.slice(index + 1).map((next) => next.x), ...ahead, area.x + area.width];
    const end = Math.min(...stops.filter((stop) => stop > x), x + roomForWords);
    const box = {
      x: x + plotEventGap,
      y: area.y + plotLabelAir / 2,
      width: end - x - 2 * plotEventGap,
      height: 2 * style.leading,
    };
    taken.push(box, { x: x - 1, y: area.y, width: 2, height: area.height });
    return [
      segment([x, area.y], [x, area.y + area.height], line, 'event', context),
      setInBox({ element, style, box }, { label: 'event', role: 'label' }, context),
    ];
  });
  return { items, taken };
}

/** What happened, from left to right. */
const datesIn = (plot: LinePlot, looks: Looks): readonly { readonly element: Element; readonly x: number }[] =>
  childrenOf(plot.element, 'occasion')
    .flatMap((element) => {
      const at = placeOf(plot.data, occasion.read(element, looks).at);
      return at === undefined ? [] : [{ element, x: plot.at(at, 0)[0] }];
    })
    .sort((a, b) => a.x - b.x);

/** No event needs wider lines. */
const roomForWords = 150;

export function gapItems(plot: LinePlot, context: Drawing): Noted {
  const taken: Box[] = [];
  const items = childrenOf(plot.element, 'gap').flatMap((element): Item[] => {
    const found = gapOf(plot, element, context);
    if (found === undefined) return [];
    const { index, high, low, words } = found;
    const [top, bottom] = [plot.at(index, high), plot.at(index, low)];
    const style = lineChart.style('chartPill', context);
    const { chartPill, chartPillHeight: height } = lineChart.measures(context);
    const middle: Point = [top[0], (top[1] + bottom[1]) / 2];
    const number = saying(element, words);
    const width = pillWidth(number, style, chartPill, context);
    taken.push({ x: middle[0] - width / 2, y: middle[1] - height / 2, width, height });
    return [
      segment(top, bottom, lineChart.line('plotGap', context), 'gap', context),
      pill(number, middle, { style, least: chartPill, height }, context),
    ];
  });
  return { items, taken };
}
