/** The axes of a chart (ECMA-376-1, 21.2.2.25 and 21.2.2.226): that of the categories, or of points from left to right, and that of the values. */
import type { ChartItem, ChartScale, ChartStep } from '../../scene/scene.js';
import { axisFormat } from './axis-format.js';
import { chartText } from './chart-text.js';
import type { Palette } from '../../scene/palette.js';
import { stroke } from './stroke.js';
import { escapeAttribute } from './xml.js';

/** Ids by which the groups of a chart name their axes. */
export const categoryAxis = 1;
export const valueAxis = 2;

export const chartAxes = (chart: ChartItem, palette: Palette, lang: string): string =>
  (chart.across === undefined ? categories(chart, palette, lang) : fromLeft(chart, chart.across, palette, lang)) +
  values(chart, palette, lang);

const noTicks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

const scaling = (orientation: 'minMax' | 'maxMin', scale?: { readonly min: number; readonly max: number }): string =>
  `<c:scaling><c:orientation val="${orientation}"/>` +
  `${scale === undefined ? '' : `<c:max val="${scale.max}"/><c:min val="${scale.min}"/>`}</c:scaling>`;

/** Bars have them from the top down, their names at the left; others from the left, their names below. */
function categories(chart: ChartItem, palette: Palette, lang: string): string {
  const isBars = chart.form === 'bars';
  const names = chart.categoryLines.every(({ length }) => length === 0) ? 'none' : 'low';
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/>${scaling(isBars ? 'maxMin' : 'minMax')}<c:delete val="0"/><c:axPos val="${isBars ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${noTicks}<c:tickLblPos val="${names}"/>` +
    `<c:spPr><a:noFill/>${stroke(palette, chart.axis)}</c:spPr>${chartText(chart.categoryText, palette, lang)}` +
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="${isBars ? 'r' : 'ctr'}"/><c:lblOffset val="${isBars ? 100 : 50}"/>` +
    // Every name is printed, whatever a program thinks of the room.
    `${isBars ? '' : '<c:tickLblSkip val="1"/>'}<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** The scale of points from left to right, with its steps below the plot. */
const fromLeft = (chart: ChartItem, scale: ChartScale, palette: Palette, lang: string): string =>
  `<c:valAx><c:axId val="${categoryAxis}"/>${scaling('minMax', scale)}<c:delete val="0"/><c:axPos val="b"/>` +
  `${format(axisFormat(scale.steps))}${noTicks}<c:tickLblPos val="low"/><c:spPr><a:noFill/>${stroke(palette, chart.axis)}</c:spPr>` +
  `${chartText(chart.categoryText, palette, lang)}<c:crossAx val="${valueAxis}"/><c:crosses val="min"/>` +
  `<c:crossBetween val="midCat"/>${unit(scale.steps)}</c:valAx>`;

const format = (code: string): string => `<c:numFmt formatCode="${escapeAttribute(code)}" sourceLinked="0"/>`;

const unit = ([first, second]: readonly ChartStep[]): string =>
  first === undefined || second === undefined ? '' : `<c:majorUnit val="${rounded(second.value - first.value)}"/>`;

const rounded = (value: number): number => Number(value.toPrecision(12));

/** Without steps it is not drawn; it only holds the scale. */
function values(chart: ChartItem, palette: Palette, lang: string): string {
  const { form, steps, grid } = chart;
  const isShown = steps.length > 0;
  const lines =
    grid === undefined ? '' : `<c:majorGridlines><c:spPr>${stroke(palette, grid)}</c:spPr></c:majorGridlines>`;
  const line = form === 'points' ? chart.axis : undefined;
  const look = isShown
    ? `<c:spPr><a:noFill/>${stroke(palette, line)}</c:spPr>${chartText(chart.categoryText, palette, lang)}`
    : '';
  const between = form === 'bars' || form === 'columns' ? 'between' : 'midCat';
  return (
    `<c:valAx><c:axId val="${valueAxis}"/>${scaling('minMax', chart)}<c:delete val="${isShown ? 0 : 1}"/><c:axPos val="${form === 'bars' ? 't' : 'l'}"/>` +
    `${lines}${format(isShown ? axisFormat(steps) : chart.format)}${noTicks}<c:tickLblPos val="${isShown ? 'low' : 'none'}"/>${look}` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="${form === 'points' ? 'min' : 'autoZero'}"/><c:crossBetween val="${between}"/>${unit(steps)}</c:valAx>`
  );
}
