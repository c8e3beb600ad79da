/**
 * What the PDF renderer uses of PDFKit 0.20.2. Its published types leave out tagging and the parts of fonts, images and
 * name trees that Skald has to reach, so they are described here, and the one cast of the renderer stands here.
 */
import PdfDocument from 'pdfkit';

export interface Reference {
  /** Number of the object in the file. */
  readonly id: number;
  readonly data: Record<string, unknown>;
  end(): void;
}

/** A structure element (ISO 32000-1, 14.7.2). Must reach the tree, or the document never ends. */
export interface StructElement {
  readonly dictionary: Reference;
  /** A closure draws content, and runs at once when the element hangs in the tree. */
  add(child: StructElement | (() => void)): StructElement;
  end(): void;
}

export interface StructOptions {
  readonly title?: string;
  readonly lang?: string;
  readonly alt?: string;
  /** Text that replaces what is drawn when it is read. */
  readonly actual?: string;
  readonly scope?: string;
  /** Left, top, right, bottom in points from the top left corner of the page. */
  readonly bbox?: readonly [number, number, number, number];
}

export interface EmbeddedFont {
  /** Resource name such as `F1`. */
  readonly id: string;
  readonly font: {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  };
  /** Glyph codes as four hexadecimal digits each; takes the glyphs into the subset. */
  encode(text: string, features: Readonly<Record<string, boolean>>): [string[], unknown];
  ref(): Reference;
}

export interface EmbeddedImage {
  /** Only PNG has it: called when a picture with an alpha channel is decoded, which PDFKit does in the background. */
  finalize?: () => void;
  embed(pdf: Pdf): void;
}

/** Colours along a line or between two circles. Stops rise from 0 to 1. */
export interface PdfGradient {
  stop(at: number, colour: string, opacity: number): PdfGradient;
  /** From the coordinates of its points to those that are drawn in when it becomes a colour. */
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): PdfGradient;
}

export interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly OutlineItem[];
  /** `pageNumber`: index among the pages as they are in order by then. */
  addItem(title: string, options: { readonly fit: true; readonly pageNumber: number }): OutlineItem;
}

interface AnnotationOptions {
  readonly structParent: StructElement;
  readonly Contents: object;
}

/** An embedded file that belongs to the document (ISO 19005-3, 6.8): with dates, since PDFKit would leave out what the standard wants. */
export interface AttachmentOptions {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly description: string;
  /** ISO 19005-3, annex E.2.7. */
  readonly relationship: 'Data' | 'Supplement';
  readonly creationDate: Date;
  readonly modifiedDate: Date;
}

/** A page; where what is drawn goes may be another stream for a while. */
interface Page {
  readonly width: number;
  readonly height: number;
  content: Reference;
  readonly fonts: Record<string, Reference>;
  readonly ext_gstates: Readonly<Record<string, Reference>>;
  readonly patterns: Readonly<Record<string, Reference>>;
  readonly xobjects: Record<string, Reference>;
}

/** What differs from the published types, or is missing in them. */
interface Own {
  readonly page: Page;
  /** From what is drawn in now to the page: a, b, c, d, e, f. */
  readonly _ctm: readonly [number, number, number, number, number, number];
  readonly outline: OutlineItem;
  readonly _font: EmbeddedFont;
  readonly _root: {
    readonly data: {
      PageLabels?: Reference;
      readonly Names: { readonly data: { readonly Dests: NameTree } };
    };
  };
  _addInfo: () => void;
  addContent(operators: string): Pdf;
  ref(data: Record<string, unknown>): Reference;
  /** Takes what was written so far; null where that is nothing. */
  read(): Uint8Array | null;
  struct(type: string, options?: StructOptions): StructElement;
  addStructure(root: StructElement): Pdf;
  link(x: number, y: number, width: number, height: number, url: string, options: AnnotationOptions): Pdf;
  goTo(x: number, y: number, width: number, height: number, name: string, options: AnnotationOptions): Pdf;
  registerFont(name: string, bytes: Uint8Array): Pdf;
  openImage(bytes: Uint8Array): EmbeddedImage;
  image(image: EmbeddedImage, x: number, y: number, size: { readonly width: number; readonly height: number }): Pdf;
  dash(lengths: readonly number[]): Pdf;
  linearGradient(x1: number, y1: number, x2: number, y2: number): PdfGradient;
  radialGradient(x1: number, y1: number, r1: number, x2: number, y2: number, r2: number): PdfGradient;
  fillColor(colour: string | PdfGradient): Pdf;
  strokeColor(colour: string | PdfGradient): Pdf;
  file(bytes: Uint8Array, options: AttachmentOptions): Reference;
  polygon(...points: (readonly [number, number])[]): Pdf;
}

export type Pdf = AsyncIterable<Uint8Array> & Own & Omit<InstanceType<typeof PdfDocument>, keyof Own>;

export interface NameTree {
  _compareKeys: (a: string, b: string) => number;
}

export interface PdfOptions {
  readonly pdfVersion: '1.7';
  readonly subset: 'PDF/A-3a';
  readonly tagged: true;
  readonly displayTitle: true;
  readonly lang: string;
  readonly size: readonly [number, number];
  readonly margin: 0;
  /** Empty: PDFKit would open Helvetica, which cannot be embedded. */
  readonly font: '';
  readonly autoFirstPage: false;
  readonly info: Readonly<Record<string, string | Date>>;
}

export function createPdf(options: PdfOptions): Pdf {
  const Constructor = PdfDocument as unknown as new (options: PdfOptions) => Pdf;
  return new Constructor(options);
}
