/** What a PDF page draws, glyph by glyph, as its content stream says it (ISO 32000-1, 9.4); pdf.js' own text extraction guesses. */
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { multiply, type Matrix } from './matrix.js';

/** A glyph that shows something; `x` and `y` are its origin in points from the top left corner of the page. */
export interface Glyph {
  readonly char: string;
  readonly x: number;
  readonly y: number;
}

export interface PdfPage {
  readonly glyphs: readonly Glyph[];
  /** Colours of fills, strokes and texts, six hexadecimal digits in upper case. */
  readonly colours: ReadonlySet<string>;
}

interface State {
  matrix: Matrix;
  text: Matrix;
  line: Matrix;
  size: number;
  leading: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  rise: number;
}

type Shown = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean } | null;
type Arguments = readonly unknown[];

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const matrixOf = (value: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value as ArrayLike<number>);
  return [a, b, c, d, e, f];
};

const begin: State = {
  matrix: identity,
  text: identity,
  line: identity,
  size: 0,
  leading: 0,
  charSpace: 0,
  wordSpace: 0,
  scale: 1,
  rise: 0,
};

const newLine = (state: State, x: number, y: number): void => {
  state.line = multiply([1, 0, 0, 1, x, y], state.line);
  state.text = state.line;
};

/** Moves along while it reads: the text matrix is advanced by each glyph (9.4.4). */
function* show(state: State, shown: readonly Shown[], height: number): Generator<Glyph> {
  for (const item of shown) {
    if (item === null) continue;
    let advance: number;
    if (typeof item === 'number') advance = (-item / 1000) * state.size;
    else {
      const [, , , , x, y] = multiply([1, 0, 0, 1, 0, state.rise], multiply(state.text, state.matrix));
      for (const char of item.unicode) yield { char, x, y: height - y };
      advance = (item.width / 1000) * state.size + state.charSpace + (item.isSpace ? state.wordSpace : 0);
    }
    state.text = multiply([1, 0, 0, 1, advance * state.scale, 0], state.text);
  }
}

/** Operators that change the state; painting and the stack of states are the reader's. */
const effects: Readonly<Record<number, (state: State, args: Arguments) => void>> = {
  [OPS.transform]: (state, args) => void (state.matrix = multiply(matrixOf(args), state.matrix)),
  [OPS.beginText]: (state) => void (state.text = state.line = identity),
  [OPS.setTextMatrix]: (state, [matrix]) => void (state.text = state.line = matrixOf(matrix)),
  [OPS.moveText]: (state, [x, y]) => newLine(state, number(x), number(y)),
  [OPS.setLeadingMoveText]: (state, [x, y]) => {
    state.leading = -number(y);
    newLine(state, number(x), number(y));
  },
  [OPS.nextLine]: (state) => newLine(state, 0, -state.leading),
  [OPS.setLeading]: (state, [leading]) => void (state.leading = -number(leading)),
  [OPS.setFont]: (state, [, size]) => void (state.size = number(size)),
  [OPS.setCharSpacing]: (state, [space]) => void (state.charSpace = number(space)),
  [OPS.setWordSpacing]: (state, [space]) => void (state.wordSpace = number(space)),
  [OPS.setHScale]: (state, [scale]) => void (state.scale = number(scale) / 100),
  [OPS.setTextRise]: (state, [rise]) => void (state.rise = number(rise)),
};

const saves = new Set<number>([OPS.save, OPS.paintFormXObjectBegin]);
const restores = new Set<number>([OPS.restore, OPS.paintFormXObjectEnd]);
const paints = new Set<number>([OPS.setFillRGBColor, OPS.setStrokeRGBColor]);

const readPage = async (page: PDFPageProxy): Promise<PdfPage> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [, , , height = 0] = page.view;
  const glyphs: Glyph[] = [];
  const colours = new Set<string>();
  const stack: State[] = [];
  let state = { ...begin };
  fnArray.forEach((operator, index) => {
    const args: Arguments = argsArray[index] ?? [];
    if (saves.has(operator)) stack.push({ ...state });
    if (restores.has(operator)) state = stack.pop() ?? state;
    if (operator === OPS.paintFormXObjectBegin && args[0]) state.matrix = multiply(matrixOf(args[0]), state.matrix);
    if (paints.has(operator)) colours.add(colourOf(args));
    if (operator === OPS.showText) glyphs.push(...show(state, args[0] as Shown[], height));
    effects[operator]?.(state, args);
  });
  return { glyphs, colours };
};

/** pdf.js 5 gives `#rrggbb`. */
const colourOf = ([colour]: Arguments): string => String(colour).slice(1).toUpperCase();

/** All pages of a PDF file. */
export const readPdf = async (bytes: Uint8Array): Promise<readonly PdfPage[]> => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number)));
  await document.destroy();
  return pages;
};
