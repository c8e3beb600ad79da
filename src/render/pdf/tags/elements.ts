/** Opens structure elements, figures and artifacts: everything that is drawn is in exactly one of them (ISO 14289-1, 7.1). */
import { isFigure } from '../../../scene/drawing/is-figure.js';
import type { Box, Item } from '../../../scene/scene.js';
import type { Pdf, StructElement, StructOptions } from '../library/pdfkit.js';
import type { Drawing, Place } from './place.js';

/** Tags of PDF 1.7 that a deck needs (ISO 32000-1, 14.8.4). */
export type Tag =
  | ('Document' | 'Sect' | 'Div' | 'H1' | 'H2' | 'P' | 'Span' | 'Link' | 'L' | 'LI' | 'Lbl' | 'LBody')
  | ('Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD' | 'Figure');

/** A new element under `parent`. It may take text and further elements, in reading order. */
export function openElement(pdf: Pdf, parent: StructElement, tag: Tag, options: StructOptions = {}): StructElement {
  const element = pdf.struct(tag, options);
  parent.add(element);
  return element;
}

/** Content without meaning. Never inside the closure of an element: PDFKit would end the element's content. */
export function artifact(pdf: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

/** Lines and fills: decoration on a slide, part of the picture in a figure. */
export function drawBare(place: Place, { canvas }: Drawing, draw: () => void): void {
  if (place.figure) place.parent.add(draw);
  else artifact(canvas.pdf, 'Layout', draw);
}

/** A figure with its alternative text (ISO 14289-1, 7.3); bare content where it has none. */
export function drawFigure(item: Item, place: Place, drawing: Drawing, draw: () => void): void {
  if (!isFigure(item)) drawBare(place, drawing, draw);
  else openFigure(item, place, drawing).parent.add(draw);
}

export function openFigure(item: Item, place: Place, { canvas }: Drawing): Place {
  const parent = openElement(canvas.pdf, place.parent, 'Figure', { alt: item.alt ?? '', bbox: corners(item.box) });
  return { ...place, parent, figure: true };
}

const corners = ({ x, y, width, height }: Box): [number, number, number, number] => [x, y, x + width, y + height];
