/** Reads a file that came back; what it is, is seen from its first bytes, whatever it is called. */
import { readPptx } from './pptx/read-pptx.js';
import type { ReturnedFile } from './returned.js';

/** ZIP (APPNOTE 4.3.7) or PDF (ISO 32000-1, 7.5.2); undefined for anything else, and where it is broken or locked. */
export async function readReturned(bytes: Uint8Array): Promise<ReturnedFile | undefined> {
  const start = startOf(bytes);
  if (start.startsWith('PK\u0003\u0004')) return readPptx(bytes);
  if (!start.includes('%PDF-')) return undefined;
  // A large library that few imports need.
  const { readPdf } = await import('./pdf/read-pdf.js');
  return readPdf(bytes);
}

/** Whether it is JSON, as answer files are. */
export const isAnswer = (bytes: Uint8Array): boolean => /^(?:\u00EF\u00BB\u00BF)?\s*\{/u.test(startOf(bytes));

const startOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
