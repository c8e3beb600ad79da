/** Reads a PDF back for tests, with pdf.js and, where that keeps silent, from the file's own text. */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawnTexts } from './drawn-text.js';

/** An element of the structure tree, or marked content in it, which has a text and no role. */
export interface Tagged {
  readonly role?: string;
  readonly text?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children: readonly Tagged[];
}

type Node = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

export const open = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;

export async function tagsOf(page: PDFPageProxy): Promise<Tagged> {
  const texts = new Map<string, string>();
  for (const { mcid, text } of await drawnTexts(page)) texts.set(`${mcid}`, (texts.get(`${mcid}`) ?? '') + text);
  return readNode(await page.getStructTree(), texts);
}

function readNode(node: Node, texts: ReadonlyMap<string, string>): Tagged {
  const { role, lang, alt } = node as { role: string; lang?: string; alt?: string };
  const children = node.children.map((child) =>
    'role' in child
      ? readNode(child, texts)
      : { text: texts.get(child.id?.replace(/.*_mc/, '') ?? '') ?? '', children: [] },
  );
  return { role, ...(lang === undefined ? {} : { lang }), ...(alt === undefined ? {} : { alt }), children };
}

/** All elements, in reading order. */
export const flat = (tag: Tagged): Tagged[] => (tag.role === undefined ? [] : [tag, ...tag.children.flatMap(flat)]);

/** Text of an element and all under it. */
export const fullText = (tag: Tagged): string => (tag.text ?? '') + tag.children.map(fullText).join('');

export const roles = (tag: Tagged | undefined): string[] =>
  tag?.children.flatMap(({ role }) => (role === undefined ? [] : [role])) ?? [];

/** The file as PDFKit writes structure elements, uncompressed: for attributes that pdf.js leaves out. */
export const source = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
