/** Draws pieces of text, and the signs of lists, at the scene's exact places. */
import type { Canvas } from '../canvas/canvas.js';
import { riseOf, styleOf, underlineAt } from '../../../scene/drawing/text-style.js';
import { isUnderlined, type Paragraph } from '../../../scene/text.js';
import type { StructElement } from '../library/pdfkit.js';
import { highlightBox, type Piece } from '../../../scene/drawing/chunks.js';

/** Top left corner of the box that the text's places are relative to. */
export interface Origin {
  readonly x: number;
  readonly y: number;
}

export function drawPieces(canvas: Canvas, pieces: readonly Piece[], origin: Origin): void {
  for (const piece of pieces) {
    if (piece.hyphen !== 'own') drawPiece(canvas, piece, origin);
    else {
      const { word, hyphen } = splitHyphen(canvas, piece);
      drawPiece(canvas, word, origin);
      canvas.pdf.addContent(`/Span <</ActualText <${ownHyphen}${hyphen.text.endsWith(' ') ? '0020' : ''}>>> BDC`);
      drawPiece(canvas, hyphen, origin);
      canvas.pdf.addContent('EMC');
    }
  }
}

/**
 * A hyphen and a zero-width space, in UTF-16: programs that extract text (poppler's among them) take a line's last hyphen
 * off and join the words, unless something follows it (ISO 32000-1, 14.9.4).
 */
const ownHyphen = 'FEFF002D200B';

function drawPiece(canvas: Canvas, piece: Piece, origin: Origin): void {
  const y = origin.y + piece.baseline - riseOf(piece.run);
  highlight(canvas, piece, origin);
  canvas.text(piece.text, styleOf(piece.run), origin.x + piece.x, y);
  if (isUnderlined(piece.run.link)) underline(canvas, piece, origin);
}

function highlight(canvas: Canvas, piece: Piece, origin: Origin): void {
  const box = highlightBox(piece);
  if (box === undefined) return;
  const { x, y, width, height } = box;
  canvas.paint((pdf) => pdf.rect(origin.x + x, origin.y + y, width, height), piece.run.highlight?.colour, undefined);
}

/** Drawn as PowerPoint draws it, whatever the look of the text. */
function underline(canvas: Canvas, { run, text, x, baseline }: Piece, origin: Origin): void {
  const width = canvas.width(text.trimEnd(), styleOf(run));
  const line = underlineAt(origin.y + baseline, run.size);
  canvas.paint((pdf) => pdf.rect(origin.x + x, line.y, width, line.height), run.colour, undefined);
}

/** The hyphen at a piece's end, and the space that may follow it, as a piece of its own. */
function splitHyphen(canvas: Canvas, piece: Piece): { word: Piece; hyphen: Piece } {
  const at = piece.text.lastIndexOf('-');
  const word: Piece = { ...piece, text: piece.text.slice(0, at), hyphen: undefined };
  const x = piece.x + canvas.width(word.text, styleOf(piece.run));
  return { word, hyphen: { ...piece, text: piece.text.slice(at), x, hyphen: undefined } };
}

/** Makes the pieces the content of an element, with as few marked sequences as its hyphenations and spoken signs allow. */
export function fillElement(element: StructElement, pieces: readonly Piece[], origin: Origin, canvas: Canvas): void {
  const at = pieces.findIndex((piece) => piece.hyphen === 'added' || piece.run.spoken !== undefined);
  const piece = pieces[at];
  if (piece === undefined) {
    if (pieces.length > 0) element.add(() => drawPieces(canvas, pieces, origin));
    return;
  }
  const { spoken } = piece.run;
  if (spoken !== undefined) {
    fillElement(element, pieces.slice(0, at), origin, canvas);
    addSpan(element, piece, piece.text.endsWith(' ') ? `${spoken} ` : spoken, origin, canvas);
  } else {
    const { word, hyphen } = splitHyphen(canvas, piece);
    element.add(() => drawPieces(canvas, [...pieces.slice(0, at), word], origin));
    // Shown as a hyphen and read as a soft one, so that the word stays whole (ISO 32000-1, 14.8.2.2.3).
    addSpan(element, hyphen, '\u00AD', origin, canvas);
  }
  fillElement(element, pieces.slice(at + 1), origin, canvas);
}

/** Shown as it is, and read as something else (ISO 32000-1, 14.9.4). */
function addSpan(element: StructElement, piece: Piece, actual: string, origin: Origin, canvas: Canvas): void {
  const span = canvas.pdf.struct('Span', { actual });
  element.add(span);
  span.add(() => drawPieces(canvas, [piece], origin));
}

/** The sign hangs left of the first line, in the upright cut of the paragraph's first run. */
export function drawBullet(canvas: Canvas, paragraph: Paragraph, origin: Origin): void {
  const [line] = paragraph.lines;
  const [run] = paragraph.runs;
  if (paragraph.bullet === undefined || line === undefined || run === undefined) return;
  const { char, colour, size = run.size } = paragraph.bullet;
  const style = { font: run.font, size, bold: false, italic: false, colour };
  canvas.text(char, style, origin.x + line.x - paragraph.hanging, origin.y + line.baseline);
}
