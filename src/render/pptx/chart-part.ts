/** A chart part of horizontal bars with everything that matters fixed: plot area, maximum, gaps (ECMA-376-1, 21.2.2.29). */
import type { Box, ChartItem, Presentation, Scene } from '../../scene/scene.js';
import { chartNamespace } from './chart.js';
import { chartSeries } from './chart-series.js';
import { chartText } from './chart-text.js';
import { stroke } from './stroke.js';
import { escapeAttribute, xmlDeclaration } from './xml.js';

const categoryAxis = 1;
const valueAxis = 2;

const part = (value: number, whole: number): number => (whole > 0 ? Math.round((value / whole) * 1e6) / 1e6 : 0);

/** The plot area without its labels, as parts of the frame (ECMA-376-1, 21.2.2.95). */
const layout = (box: Box, plot: Box): string =>
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
  `<c:x val="${part(plot.x - box.x, box.width)}"/><c:y val="${part(plot.y - box.y, box.height)}"/>` +
  `<c:w val="${part(plot.width, box.width)}"/><c:h val="${part(plot.height, box.height)}"/></c:manualLayout></c:layout>`;

function bars(chart: ChartItem, { palette }: Presentation, lang: string): string {
  const series = chart.series.map((value, index) => chartSeries(value, index, chart, palette, lang)).join('');
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${chart.stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${Math.round(chart.gapWidth)}"/><c:overlap val="100"/>${axes}</c:barChart>`
  );
}

/** Categories run from the top down, their names left of the bars. */
const categories = (chart: ChartItem, { palette }: Presentation, lang: string): string =>
  `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
  '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="' +
  `${chart.categoryLines.length === 0 ? 'none' : 'low'}"/>` +
  `<c:spPr><a:noFill/>${stroke(palette, chart.axis)}</c:spPr>${chartText(chart.categoryText, palette, lang)}` +
  `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="r"/><c:lblOffset val="100"/>` +
  '<c:noMultiLvlLbl val="1"/></c:catAx>';

/** Not drawn; it only holds the scale. */
const values = (chart: ChartItem): string =>
  `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.max}"/><c:min val="0"/></c:scaling>` +
  `<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="${escapeAttribute(chart.format)}" sourceLinked="0"/>` +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>' +
  `<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

const namespaces =
  `xmlns:c="${chartNamespace}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The chart part. `rId1` is the embedded workbook in the relationships pptxgenjs writes for it. */
export function chartPartXml(chart: ChartItem, scene: Scene, presentation: Presentation): string {
  const { lang } = scene;
  const axes = categories(chart, presentation, lang) + values(chart);
  const plot = `<c:plotArea>${layout(chart.box, chart.plot)}${bars(chart, presentation, lang)}${axes}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  const look = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(chart.categoryText, presentation.palette, lang)}`;
  return (
    `${xmlDeclaration}<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${look}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}
