/** Draws a picture that is made of shapes into its box: as paths, so that it is sharp at every size. */
import type { Path } from '../../scene/path.js';
import type { Box } from '../../scene/scene.js';
import type {
  Gradient,
  Matrix,
  Paint,
  VectorGroup,
  VectorPart,
  VectorPicture,
  VectorShape,
  VectorStroke,
} from '../../scene/vector.js';
import { traceSteps } from './geometry.js';
import type { Pdf, PdfGradient } from './library/pdfkit.js';

/** What lies outside of the picture's edges is cut off, as it is where SVG is shown. The graphics state is left as it was. */
export function drawVector(pdf: Pdf, { width, height, parts }: VectorPicture, box: Box): void {
  pdf.save().transform(box.width / width, 0, 0, box.height / height, box.x, box.y);
  pdf.rect(0, 0, width, height).clip();
  drawParts(pdf, parts);
  pdf.restore();
}

function drawParts(pdf: Pdf, parts: readonly VectorPart[]): void {
  for (const part of parts) {
    if (part.kind === 'group') drawGroup(pdf, part);
    else drawShape(pdf, part);
  }
}

function drawGroup(pdf: Pdf, { matrix, clips, opacity, parts }: VectorGroup): void {
  pdf.save().transform(...matrix);
  for (const { path, evenOdd } of clips) {
    trace(pdf, path);
    pdf.clip(ruleOf(evenOdd));
  }
  if (opacity < 1) drawThrough(pdf, opacity, () => drawParts(pdf, parts));
  else drawParts(pdf, parts);
  pdf.restore();
}

/**
 * As one thing that is seen through: a form of its own (ISO 32000-1, 8.10 and 11.6.6). Its coordinates are those of the page, as
 * PDFKit takes them to be where it places a gradient.
 */
function drawThrough(pdf: Pdf, opacity: number, draw: () => void): void {
  const { page, _ctm: map } = pdf;
  const { content } = page;
  const form = pdf.ref({
    ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, page.width, page.height], Matrix: inverse(map) },
    Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' },
  });
  page.content = form;
  pdf.addContent(`${map.join(' ')} cm`);
  draw();
  page.content = content;
  const { ext_gstates, patterns, xobjects } = page;
  form.data['Resources'] = { ExtGState: { ...ext_gstates }, Pattern: { ...patterns }, XObject: { ...xobjects } };
  form.end();
  xobjects[`Through${String(form.id)}`] = form;
  pdf.fillOpacity(opacity).addContent(`/Through${String(form.id)} Do`);
}

/** What undoes a map of the plane. */
function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

const UNIT: Box = { x: 0, y: 0, width: 1, height: 1 };
const trace = (pdf: Pdf, path: Path): void => traceSteps(pdf, path, UNIT);

const ruleOf = (evenOdd: boolean): 'even-odd' | 'non-zero' => (evenOdd ? 'even-odd' : 'non-zero');

function drawShape(pdf: Pdf, { path, evenOdd, fill, stroke, strokeFirst }: VectorShape): void {
  pdf.save();
  const inside = (): void => {
    if (fill === undefined) return;
    setFill(pdf, fill);
    trace(pdf, path);
    pdf.fill(ruleOf(evenOdd));
  };
  const edge = (): void => {
    if (stroke === undefined) return;
    setStroke(pdf, stroke);
    trace(pdf, path);
    pdf.stroke();
  };
  for (const draw of strokeFirst ? [edge, inside] : [inside, edge]) draw();
  pdf.restore();
}

function setFill(pdf: Pdf, fill: Paint): void {
  pdf.fillColor(fill.kind === 'colour' ? fill.hex : gradient(pdf, fill));
  if (fill.opacity < 1) pdf.fillOpacity(fill.opacity);
}

function setStroke(pdf: Pdf, { paint, width, cap, join, miterLimit, dash, dashStart }: VectorStroke): void {
  pdf.strokeColor(paint.kind === 'colour' ? paint.hex : gradient(pdf, paint));
  if (paint.opacity < 1) pdf.strokeOpacity(paint.opacity);
  pdf.lineWidth(width).lineCap(cap).lineJoin(join).miterLimit(miterLimit);
  // PDFKit refuses dashes of length 0, which round caps make dots of.
  pdf.addContent(`[${dash.join(' ')}] ${String(dashStart)} d`);
}

function gradient(pdf: Pdf, { from, to, matrix, stops }: Gradient): PdfGradient {
  const [x1 = 0, y1 = 0, r1 = 0] = from;
  const [x2 = 0, y2 = 0, r2] = to;
  const made = r2 === undefined ? pdf.linearGradient(x1, y1, x2, y2) : pdf.radialGradient(x1, y1, r1, x2, y2, r2);
  made.setTransform(...matrix);
  for (const { at, hex, opacity } of stops) made.stop(at, hex, opacity);
  return made;
}
