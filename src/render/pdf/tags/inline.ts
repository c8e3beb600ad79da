/** Tags the stretches of an element's text: plain, in another language (Span), or a link with its annotations (ISO 14289-1, 7.18.5). */
import { linkWords } from '../../../scene/link-words.js';
import { plainCharacters } from '../../../scene/plain-characters.js';
import type { LinkTarget } from '../../../scene/text.js';
import type { StructElement } from '../library/pdfkit.js';
import type { Chunk, Piece } from '../../../scene/drawing/chunks.js';
import { fillElement, type Origin } from './draw-pieces.js';
import { openElement } from './elements.js';
import { type Drawing, endOf, type Place } from './place.js';

/** Share of the size above and below the baseline that a click on a link reaches. */
const ascent = 0.9;
const descent = 0.25;

export function tagInline(chunks: readonly Chunk[], origin: Origin, place: Place, drawing: Drawing): void {
  const { canvas } = drawing;
  for (const chunk of chunks) {
    const options = chunk.lang === place.lang ? {} : { lang: chunk.lang };
    if (chunk.link !== undefined && leadsSomewhere(chunk.link, drawing)) {
      const link = openElement(canvas.pdf, place.parent, 'Link', options);
      fillElement(link, chunk.pieces, origin, canvas);
      annotate(link, chunk.link, chunk.pieces, origin, drawing);
    } else {
      const plain = chunk.lang === place.lang;
      const element = plain ? place.parent : openElement(canvas.pdf, place.parent, 'Span', options);
      fillElement(element, chunk.pieces, origin, canvas);
    }
  }
}

/** Part of a deck may speak of slides that it leaves out. */
const leadsSomewhere = (link: LinkTarget, { slides }: Drawing): boolean => 'url' in link || slides.has(link.slide);

/** One annotation for each line. The element is ended at once: PDFKit takes the page that is current then for the link's page. */
function annotate(
  element: StructElement,
  target: LinkTarget,
  pieces: readonly Piece[],
  origin: Origin,
  { canvas, slides, page }: Drawing,
): void {
  const words = pieces.map((piece) => (piece.hyphen === 'added' ? piece.text.slice(0, -1) : piece.text)).join('');
  const text = 'url' in target ? plainCharacters(words).trim() : linkWords(words, target, slides, page);
  for (const line of linesOf(pieces)) {
    const { x, y, width, height } = lineBox(line, origin);
    const options = { structParent: element, Contents: new String(text) };
    if ('url' in target) canvas.pdf.link(x, y, width, height, target.url, options);
    else canvas.pdf.goTo(x, y, width, height, target.end === true ? endOf(target.slide) : target.slide, options);
  }
  element.end();
}

const linesOf = (pieces: readonly Piece[]): Piece[][] =>
  [...new Set(pieces.map((piece) => piece.baseline))].map((baseline) =>
    pieces.filter((piece) => piece.baseline === baseline),
  );

function lineBox(pieces: readonly Piece[], origin: Origin): { x: number; y: number; width: number; height: number } {
  const left = Math.min(...pieces.map((piece) => piece.x));
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width));
  const size = Math.max(...pieces.map((piece) => piece.run.size));
  const top = origin.y + (pieces[0]?.baseline ?? 0) - ascent * size;
  return { x: origin.x + left, y: top, width: right - left, height: (ascent + descent) * size };
}
