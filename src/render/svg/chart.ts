/** A bar chart as one figure: bars, axis, category names at the left, values at the ends of the bars or inside them. */
import {
  type Band,
  type Bar,
  bandsOf,
  barsOf,
  categoryGap,
  halfCapital,
  valueGap,
} from '../../scene/drawing/chart-bars.js';
import { lineEnds } from '../../scene/drawing/line-ends.js';
import { chartStyle, riseOf, styleOf } from '../../scene/drawing/text-style.js';
import type { ChartItem, ChartLabel } from '../../scene/scene.js';
import type { DrawItem, Drawing } from './drawing.js';
import { figureAttributes } from './figure.js';
import { polyline, rectangle } from './geometry.js';
import { hatch } from './hatch.js';
import { shownText } from './shown-text.js';
import { unitGroup } from './unit-group.js';
import { element } from './xml.js';

export const chart: DrawItem<ChartItem> = (item, place, drawing) =>
  unitGroup(item.units, item.box, figureAttributes(item, place), painted(item, drawing));

function painted(item: ChartItem, drawing: Drawing): string {
  const { plot, axis } = item;
  const bars = barsOf(item);
  const line = polyline(
    [
      [plot.x, plot.y],
      [plot.x, plot.y + plot.height],
    ],
    drawing.styles.paint(undefined, axis),
  );
  const texts = bandsOf(item).map((band, index) => {
    const labels = item.labels.filter(({ category }) => category === index);
    return named(item, band, index, drawing) + labels.map((one) => label(item, one, bars, band, drawing)).join('');
  });
  // The axis lies under the bars, which would else begin behind it.
  return line + bars.map((bar) => drawnBar(bar, drawing)).join('') + texts.join('');
}

function drawnBar({ look, ...box }: Bar, { styles }: Drawing): string {
  const fill = look.fill === undefined ? '' : rectangle(box, styles.paint(look.fill));
  const lines = look.hatch === undefined ? '' : hatch(box, look.hatch, styles);
  return fill + lines + (look.line === undefined ? '' : rectangle(box, styles.paint(undefined, look.line)));
}

/** Ends where the plot begins. Between its lines stands what stood there in the name. */
function named(item: ChartItem, band: Band, index: number, { styles }: Drawing): string {
  const lines = item.categoryLines[index] ?? [];
  if (lines.length === 0) return '';
  const ends = lineEnds(item.categories[index] ?? '', lines, true);
  const { leading, size } = item.categoryText;
  const written = lines.map((line, at) => {
    const y = band.middle + (at - (lines.length - 1) / 2) * leading + halfCapital * size;
    const place = { x: item.plot.x - categoryGap, y };
    return (
      element('tspan', place, shownText(line)) + (ends[at] === ' ' ? element('tspan', { class: 'sk-gap' }, ' ') : '')
    );
  });
  return element('text', { class: `${styles.text(chartStyle(item.categoryText))} sk-end` }, written.join(''));
}

function label(
  item: ChartItem,
  { series, category, runs }: ChartLabel,
  bars: readonly Bar[],
  band: Band,
  drawing: Drawing,
): string {
  const bar = item.stacked ? bars.find((one) => one.series === series && one.category === category) : undefined;
  const x = bar === undefined ? band.end + valueGap : bar.x + bar.width / 2;
  const y = band.middle + halfCapital * (runs[0]?.size ?? 0);
  let risen = 0;
  const written = runs.map((run) => {
    const rise = riseOf(run);
    const dy = risen - rise;
    risen = rise;
    const attributes = { class: drawing.styles.text(styleOf(run)), dy: dy === 0 ? undefined : dy };
    return element('tspan', attributes, shownText(run.text));
  });
  return element('text', { x, y, class: bar === undefined ? undefined : 'sk-mid' }, written.join(''));
}
