/** What is drawn in the plot area: bars, lines, areas or points, and a line over columns (ECMA-376-1, 21.2.2.16, 97, 3, 161, 20). */
import type { ChartItem, ChartSeries } from '../../scene/scene.js';
import { categoryAxis, valueAxis } from './chart-axes.js';
import { categorySeries, pointSeries } from './chart-series.js';
import type { Palette } from '../../scene/palette.js';

interface Numbered {
  readonly series: ChartSeries;
  readonly index: number;
}

type Written = (one: Numbered) => string;

export function chartGroups(chart: ChartItem, palette: Palette, lang: string): string {
  const all = chart.series.map((series, index) => ({ series, index }));
  const own = all.filter(({ series }) => series.over !== true);
  const over = all.filter(({ series }) => series.over === true);
  const written: Written = ({ series, index }) => categorySeries(series, index, chart, palette, lang);
  const lines = over.length === 0 ? '' : lineGroup(over, written);
  switch (chart.form) {
    case 'bars':
    case 'columns':
      return (own.length === 0 ? '' : barGroup(chart, own, written)) + lines;
    case 'areas':
      return areaGroup(chart, own, written) + lines;
    case 'lines':
      return lineGroup(all, written);
    case 'points':
      return pointGroup(chart, all, (one) => pointSeries(one.series, one.index, chart, palette));
  }
}

const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

const barGroup = (chart: ChartItem, all: readonly Numbered[], written: Written): string =>
  `<c:barChart><c:barDir val="${chart.form === 'bars' ? 'bar' : 'col'}"/><c:grouping val="${chart.stacked ? 'stacked' : 'clustered'}"/>` +
  `<c:varyColors val="0"/>${all.map(written).join('')}<c:gapWidth val="${Math.round(chart.gapWidth)}"/><c:overlap val="${chart.beside === true ? 0 : 100}"/>${axes}</c:barChart>`;

const lineGroup = (all: readonly Numbered[], written: Written): string =>
  `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all.map(written).join('')}<c:marker val="1"/>${axes}</c:lineChart>`;

const areaGroup = (chart: ChartItem, all: readonly Numbered[], written: Written): string =>
  `<c:areaChart><c:grouping val="${chart.stacked ? 'stacked' : 'standard'}"/><c:varyColors val="0"/>${all.map(written).join('')}${axes}</c:areaChart>`;

/** Bubbles are as large as their area says where the points have sizes. */
function pointGroup({ across }: ChartItem, all: readonly Numbered[], written: Written): string {
  const series = all.map(written).join('');
  return across?.sizes === undefined
    ? `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`
    : `<c:bubbleChart><c:varyColors val="0"/>${series}<c:bubbleScale val="100"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>${axes}</c:bubbleChart>`;
}
