/**
 * A paragraph as one text element, so that it is selected, copied and found as a whole: each piece of a line stands at its own
 * place and takes its own width, whatever font the browser has.
 */
import { type Chunk, type Piece, chunksOf, highlightBox } from '../../scene/drawing/chunks.js';
import { riseOf, styleOf, underlineAt } from '../../scene/drawing/text-style.js';
import type { Box, Item } from '../../scene/scene.js';
import { isUnderlined, type Paragraph } from '../../scene/text.js';
import type { Drawing, Place } from './drawing.js';
import { rectangle } from './geometry.js';
import { shownText } from './shown-text.js';
import { unitGroup } from './unit-group.js';
import { element } from './xml.js';

type Owner = Pick<Item, 'box' | 'units'>;

export function drawnParagraph(paragraph: Paragraph, { box, units }: Owner, place: Place, drawing: Drawing): string {
  const chunks = chunksOf([paragraph]);
  const pieces = chunks.flatMap((chunk) => chunk.pieces);
  const [first] = paragraph.runs;
  const main = first === undefined ? undefined : drawing.styles.text(styleOf(first));
  const written = new PieceWriter(box, main, drawing);
  const text = chunks.map((chunk) => linked(chunk, written, paragraph.lang, place, drawing)).join('');
  const lang = paragraph.lang === place.lang ? undefined : paragraph.lang;
  const drawn = [
    ...pieces.map((piece) => highlight(piece, box, drawing)),
    bullet(paragraph, box, place, drawing),
    ...pieces.map((piece) => underline(piece, box, drawing)),
    text === '' ? '' : element('text', { class: main, lang }, text),
    ...pieces.map((piece) => hyphen(piece, box, place, drawing)),
  ].join('');
  const own = ownUnit(paragraph, units);
  return unitGroup(own, own.length > 0 ? around(paragraph, box) : box, {}, drawn);
}

/** The unit of a paragraph that has a group of its own, since it is not the only one of its box. */
export const ownUnit = ({ unit }: Paragraph, units: readonly string[]): readonly string[] =>
  unit === undefined || (units.length === 1 && units[0] === unit) ? [] : [unit];

function linked(chunk: Chunk, line: PieceWriter, lang: string, place: Place, { hrefOf }: Drawing): string {
  const inside = chunk.pieces.map((piece) => line.write(piece)).join('');
  const spoken = chunk.lang === lang ? undefined : chunk.lang;
  const href = place.told && chunk.link !== undefined ? addressOf(chunk.link, hrefOf) : undefined;
  if (href !== undefined) return element('a', { href, lang: spoken }, inside);
  return spoken === undefined ? inside : element('tspan', { lang: spoken }, inside);
}

/** Room for the colour behind it or between two such, and nothing to read. */
const isBare = ({ run: { highlight }, text }: Piece): boolean =>
  (highlight === undefined ? /^\u00A0{2,}$/u : /^\u00A0*$/u).test(text);

/** Nothing that a page would run: addresses are checked when they are read, and once more where a browser follows them. */
const addressOf = (link: NonNullable<Chunk['link']>, hrefOf: Drawing['hrefOf']): string | undefined =>
  'slide' in link ? hrefOf(link.slide, link.end) : /^(?:https?|mailto):/iu.test(link.url) ? link.url : undefined;

/** Share of the size by which a hyphen moves on: 0.31 to 0.37 in Arial, Georgia, Calibri and Cambria. */
const hyphenAdvance = 1 / 3;

/** Writes the pieces of a text one after the other. */
class PieceWriter {
  private y: number | undefined;

  constructor(
    private readonly box: Box,
    /** The class that holds where a piece names none. */
    private readonly main: string | undefined,
    private readonly drawing: Drawing,
  ) {}

  /** What a line breaks at is read and copied, a space or a soft hyphen, and takes no place. */
  write(piece: Piece): string {
    // What stands on either side of the room is read apart.
    if (isBare(piece) && piece.run.spoken === undefined) return this.y === undefined ? '' : ' ';
    const style = styleOf(piece.run);
    const look = this.drawing.styles.text(style);
    const added = piece.hyphen === 'added';
    const text = added ? piece.text.slice(0, -1) : piece.endsLine ? piece.text.slice(0, -1) : piece.text;
    const shown = shownText(text);
    const y = this.box.y + piece.baseline - riseOf(piece.run);
    const attributes = {
      class: look === this.main ? undefined : look,
      x: this.box.x + piece.x,
      y: y === this.y ? undefined : y,
      ...(piece.run.spoken === undefined ? {} : { role: 'img', 'aria-label': piece.run.spoken.trim() }),
      ...lengthOf(shown, piece.width - (added ? hyphenAdvance * style.size : 0)),
    };
    this.y = y;
    return element('tspan', attributes, shown) + (added ? '\u00AD' : piece.endsLine ? ' ' : '');
  }
}

/** A single sign stays as wide as it is. */
const lengthOf = (text: string, width: number): { textLength?: number; lengthAdjust?: string } =>
  text.length > 1 && width > 0 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {};

/** The hyphen that a break has added is seen at the end of the line, and neither read, found nor copied. */
function hyphen(piece: Piece, box: Box, place: Place, { styles }: Drawing): string {
  if (piece.hyphen !== 'added') return '';
  const attributes = {
    class: `${styles.text(styleOf(piece.run))} sk-hyphen`,
    x: box.x + piece.x + piece.width,
    y: box.y + piece.baseline,
    'aria-hidden': place.told ? 'true' : undefined,
  };
  return element('text', attributes, shownText(piece.text.slice(-1)));
}

function highlight(piece: Piece, box: Box, { styles }: Drawing): string {
  const seen = highlightBox(piece);
  if (seen === undefined) return '';
  return rectangle({ ...seen, x: box.x + seen.x, y: box.y + seen.y }, styles.paint(piece.run.highlight?.colour));
}

/** Drawn as PowerPoint draws it, whatever the look of the text. */
function underline({ run, x, baseline, width }: Piece, box: Box, { styles }: Drawing): string {
  if (!isUnderlined(run.link)) return '';
  const line = underlineAt(box.y + baseline, run.size);
  return rectangle({ x: box.x + x, width, ...line }, styles.paint(run.colour));
}

/** The sign hangs left of the first line, in the upright cut of the paragraph's first run. */
function bullet(paragraph: Paragraph, box: Box, place: Place, { styles }: Drawing): string {
  const [line] = paragraph.lines;
  const [run] = paragraph.runs;
  if (paragraph.bullet === undefined || line === undefined || run === undefined) return '';
  const { char, colour, size = run.size } = paragraph.bullet;
  const attributes = {
    class: styles.text({ font: run.font, size, bold: false, italic: false, colour }),
    x: box.x + line.x - paragraph.hanging,
    y: box.y + line.baseline,
    'aria-hidden': place.told ? 'true' : undefined,
  };
  return element('text', attributes, shownText(char));
}

/** From the first line's top to the last one's bottom, as wide as the widest. */
function around({ lines, leading }: Paragraph, box: Box): Box {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  const [first, last] = [lines[0]?.baseline ?? 0, lines.at(-1)?.baseline ?? 0];
  const top = box.y + first - aboveLine(leading);
  return { x: box.x + left, y: top, width: right - left, height: last - first + leading };
}

/** How much of a line stands above its baseline. */
const aboveLine = (leading: number): number => 0.8 * leading;
