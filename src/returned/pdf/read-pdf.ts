/**
 * A PDF that came back: its annotations (ISO 32000-1, 12.5) with replies and states, and the words of its pages, by which these are
 * recognised. Scripts in it are never run, and nothing is fetched.
 */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { reason } from '../../model/reason.js';
import type { ReturnedComment, ReturnedFile, ReturnedPage, UnitMap, Unread } from '../returned.js';
import { annotationOf, commentsOf, type Annotation } from './annotations.js';
import { readSaved } from './read-saved.js';
import { mapIn } from './unit-map.js';

const MOST_PAGES = 2_000;
const MOST_ANNOTATIONS = 10_000;

/** Undefined where it cannot be opened: broken, or locked by a password. */
export async function readPdf(bytes: Uint8Array): Promise<ReturnedFile | undefined> {
  const opening = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    return await readDocument(await opening.promise);
  } catch {
    return undefined;
  } finally {
    await opening.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<ReturnedFile> {
  const pages: ReturnedPage[] = [];
  const comments: ReturnedComment[] = [];
  const unread: Unread[] = [];
  const count = Math.min(document.numPages, MOST_PAGES);
  if (count < document.numPages)
    unread.push({
      part: `page ${count + 1} and on`,
      why: [reason('pages', { most: MOST_PAGES })],
      advice: 'rest',
    });
  for (let number = 1; number <= count; number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push({ number, shapes: await linesOf(page), notes: [] });
      comments.push(...commentsOf(await annotationsOf(page), number));
    } catch {
      unread.push({ part: `page ${number}`, why: [reason('broken')], page: number, advice: 'again' });
    }
  }
  const over = comments.length - MOST_ANNOTATIONS;
  if (over > 0)
    unread.push({
      part: 'comments',
      why: [reason('comments', { all: comments.length, count: over })],
      advice: 'rest',
    });
  const map = await mapOf(document);
  const saved = readSaved(await infoOf(document), comments);
  return {
    ...(map === undefined ? {} : { map }),
    ...(saved === undefined ? {} : { saved }),
    pages,
    isFixed: true,
    comments: comments.slice(0, MOST_ANNOTATIONS),
    unread,
  };
}

async function annotationsOf(page: PDFPageProxy): Promise<readonly Annotation[]> {
  const all: readonly unknown[] = await page.getAnnotations();
  return all.flatMap((one) => annotationOf(one) ?? []);
}

/** Each stretch of text as a shape of its own: a title on one line is found again by its words. */
async function linesOf(page: PDFPageProxy): Promise<ReturnedPage['shapes']> {
  const { items } = await page.getTextContent();
  return items.flatMap((item, index) =>
    'str' in item && item.str.trim() !== ''
      ? [{ id: String(index), name: '', paragraphs: [{ runs: [{ text: item.str }], level: 0 }] }]
      : [],
  );
}

async function mapOf(document: PDFDocumentProxy): Promise<UnitMap | undefined> {
  const attachments: unknown = await document.getAttachments();
  return mapIn(attachments);
}

async function infoOf(document: PDFDocumentProxy): Promise<unknown> {
  const { info } = await document.getMetadata();
  return info;
}
