/** A chart as one figure: what it is drawn of, back to front. */
import {
  type ChartMark,
  type ChartSaid,
  chartMarks,
  type ChartWords,
  type TextSide,
} from '../../scene/drawing/chart-marks.js';
import type { Bar } from '../../scene/drawing/chart-bars.js';
import { riseOf, styleOf } from '../../scene/drawing/text-style.js';
import type { ChartItem } from '../../scene/scene.js';
import type { DrawItem, Drawing } from './drawing.js';
import { figureAttributes } from './figure.js';
import { polygon, polyline, rectangle } from './geometry.js';
import { hatch } from './hatch.js';
import { shownText } from './shown-text.js';
import { unitGroup } from './unit-group.js';
import { element } from './xml.js';

export const chart: DrawItem<ChartItem> = (item, place, drawing) =>
  unitGroup(
    item.units,
    item.box,
    figureAttributes(item, place),
    chartMarks(item)
      .map((mark) => drawn(mark, drawing))
      .join(''),
  );

function drawn(mark: ChartMark, drawing: Drawing): string {
  const { styles } = drawing;
  switch (mark.kind) {
    case 'bar':
      return drawnBar(mark.bar, drawing);
    case 'path':
      return polyline(mark.points, styles.paint(undefined, mark.line));
    case 'area':
      return polygon(mark.points, styles.paint(mark.look.fill, mark.look.line));
    case 'dot': {
      const [cx, cy] = mark.centre;
      return element('circle', { class: styles.paint(mark.look.fill, mark.look.line), cx, cy, r: mark.radius });
    }
    case 'words':
      return words(mark, drawing);
    case 'said':
      return said(mark, drawing);
  }
}

function drawnBar({ look, ...box }: Bar, { styles }: Drawing): string {
  const fill = look.fill === undefined ? '' : rectangle(box, styles.paint(look.fill));
  const lines = look.hatch === undefined ? '' : hatch(box, look.hatch, styles);
  return fill + lines + (look.line === undefined ? '' : rectangle(box, styles.paint(undefined, look.line)));
}

const sideClass: Readonly<Record<TextSide, string | undefined>> = { start: undefined, middle: 'sk-mid', end: 'sk-end' };

function words({ lines, style, x, side }: ChartWords, { styles }: Drawing): string {
  const written = lines.map(
    ({ text, after, baseline }) =>
      element('tspan', { x, y: baseline }, shownText(text)) +
      (after === ' ' ? element('tspan', { class: 'sk-gap' }, ' ') : ''),
  );
  const look = [styles.text(style), sideClass[side]].filter((name) => name !== undefined).join(' ');
  return element('text', { class: look }, written.join(''));
}

function said({ runs, x, baseline, side }: ChartSaid, { styles }: Drawing): string {
  let risen = 0;
  const written = runs.map((run) => {
    const rise = riseOf(run);
    const dy = risen - rise;
    risen = rise;
    const attributes = { class: styles.text(styleOf(run)), dy: dy === 0 ? undefined : dy };
    return element('tspan', attributes, shownText(run.text));
  });
  return element('text', { x, y: baseline, class: sideClass[side] }, written.join(''));
}
