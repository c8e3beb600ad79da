/** A chart part with everything that matters fixed: plot area, ends of the scales, gaps (ECMA-376-1, 21.2.2.29). */
import type { Box, ChartItem, Presentation, Scene } from '../../scene/scene.js';
import { chartNamespace } from './chart.js';
import { chartAxes } from './chart-axes.js';
import { chartGroups } from './chart-groups.js';
import { chartText } from './chart-text.js';
import { xmlDeclaration } from './xml.js';

const part = (value: number, whole: number): number => (whole > 0 ? Math.round((value / whole) * 1e6) / 1e6 : 0);

/** The plot area without its labels, as parts of the frame (ECMA-376-1, 21.2.2.95). */
const layout = (box: Box, plot: Box): string =>
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
  `<c:x val="${part(plot.x - box.x, box.width)}"/><c:y val="${part(plot.y - box.y, box.height)}"/>` +
  `<c:w val="${part(plot.width, box.width)}"/><c:h val="${part(plot.height, box.height)}"/></c:manualLayout></c:layout>`;

const namespaces =
  `xmlns:c="${chartNamespace}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The chart part. `rId1` is the embedded workbook in the relationships pptxgenjs writes for it. */
export function chartPartXml(chart: ChartItem, scene: Scene, presentation: Presentation): string {
  const { lang } = scene;
  const { palette } = presentation;
  const groups = chartGroups(chart, palette, lang);
  const axes = chartAxes(chart, palette, lang);
  const plot = `<c:plotArea>${layout(chart.box, chart.plot)}${groups}${axes}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  const look = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(chart.categoryText, palette, lang)}`;
  return (
    `${xmlDeclaration}<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${look}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}
