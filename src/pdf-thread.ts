/** The thread that draws PDFs while the main one lays out and writes PPTX: gets presentations, answers with bytes. */
import { parentPort } from 'node:worker_threads';
import type { PdfAnswer, PdfRequest } from './commands/pdf-in-thread.js';
import { renderPdf } from './render/pdf/render-pdf.js';
import { fontFiles } from './world/font-files.js';

const answer = async ({ presentation, assets }: PdfRequest): Promise<PdfAnswer> => {
  try {
    return { bytes: await renderPdf(presentation, fontFiles(presentation.fonts), assets) };
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
};

parentPort?.on('message', (request: PdfRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});
