/** The thread that renders: pages in, files out. */
import { renderDesk } from './commands/render-desk.js';
import { isMessage } from './commands/render-messages.js';
import { startPdf } from './render/pdf/render-pdf.js';
import { renderPptx } from './render/pptx/render-pptx.js';
import { answerQuestions } from './world/thread.js';

const desk = renderDesk({ startPdf, renderPptx });

answerQuestions((message) => {
  if (!isMessage(message)) throw new TypeError('Nothing to render');
  return desk(message);
});
