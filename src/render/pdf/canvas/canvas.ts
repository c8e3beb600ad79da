/**
 * The pen of the PDF renderer: paths and text in theme colours, in points from the top left corner of the page.
 * It knows the graphics state, and writes only what changes.
 */
import { colourOf, type Palette } from '../../../scene/palette.js';
import type { ColourToken, Line } from '../../../scene/scene.js';
import type { Pdf } from '../library/pdfkit.js';
import { dashOf } from '../../../scene/drawing/dash.js';
import type { FontBook, FontCut } from './font-book.js';
import type { TextStyle } from '../../../scene/drawing/text-style.js';

export class Canvas {
  private state: { fill?: string; stroke?: string; width?: number; dash?: string; font?: string } = {};

  constructor(
    readonly pdf: Pdf,
    private readonly palette: Palette,
    private readonly fonts: FontBook,
  ) {}

  /** A new page starts with the default graphics state (ISO 32000-1, 8.4.1). */
  startPage(): void {
    this.pdf.addPage();
    this.state = {};
  }

  /** Fills by the even-odd rule, which is that of DrawingML, an outline that has others in it. */
  paintPath(trace: (pdf: Pdf) => void, fill: ColourToken): void {
    this.fillWith(fill);
    trace(this.pdf);
    this.pdf.fill('even-odd');
  }

  /** Fills, strokes, or both, the path that `trace` builds; without fill and line nothing is drawn. */
  paint(trace: (pdf: Pdf) => void, fill: ColourToken | undefined, line: Line | undefined): void {
    if (fill === undefined && line === undefined) return;
    if (fill !== undefined) this.fillWith(fill);
    if (line !== undefined) this.strokeWith(line);
    trace(this.pdf);
    if (fill === undefined) this.pdf.stroke();
    else if (line === undefined) this.pdf.fill();
    else this.pdf.fillAndStroke();
  }

  /** Draws one line of text with its baseline at `y`; returns where it ends. */
  text(text: string, style: TextStyle, x: number, y: number): number {
    const cut = this.fonts.get(style.font, style.bold, style.italic);
    const glyphs = Array.from(text, (character) => cut.glyph(character));
    const code = glyphs.map((glyph) => glyph.code).join('');
    if (code !== '') {
      this.fillWith(style.colour);
      // The page's coordinates run downwards, so text space is turned over again (ISO 32000-1, 9.4.2).
      this.pdf.addContent(`BT 1 0 0 -1 ${short(x)} ${short(y)} Tm${this.selectFont(cut, style.size)} <${code}> Tj ET`);
    }
    return x + glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * style.size;
  }

  /** Advance in points, kerning and ligatures off. */
  width(text: string, style: TextStyle): number {
    const cut = this.fonts.get(style.font, style.bold, style.italic);
    return Array.from(text).reduce((sum, character) => sum + cut.glyph(character).advance, 0) * style.size;
  }

  private fillWith(token: ColourToken): void {
    const colour = this.hex(token);
    if (this.state.fill !== colour) this.pdf.fillColor((this.state.fill = colour));
  }

  private strokeWith(line: Line): void {
    const colour = this.hex(line.colour);
    const dash = dashOf(line);
    if (this.state.stroke !== colour) this.pdf.strokeColor((this.state.stroke = colour));
    if (this.state.width !== line.width) this.pdf.lineWidth((this.state.width = line.width));
    if ((this.state.dash ?? '') === dash.join(' ')) return;
    this.state.dash = dash.join(' ');
    if (dash.length > 0) this.pdf.dash(dash);
    else this.pdf.undash();
  }

  private selectFont(cut: FontCut, size: number): string {
    cut.use();
    const font = ` /${cut.id} ${short(size)} Tf`;
    if (this.state.font === font) return '';
    this.state.font = font;
    return font;
  }

  private hex(token: ColourToken): string {
    return `#${colourOf(this.palette, token).hex}`;
  }
}

/** A thousandth of a point is far below what a printer sets, and keeps the file small. */
const short = (value: number): number => Math.round(value * 1000) / 1000;
