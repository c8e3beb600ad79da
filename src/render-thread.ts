/** The thread that renders: pages in, files out, and what rules the deck breaks. */
import { renderDesk } from './commands/render-desk.js';
import { isMessage } from './commands/render-messages.js';
import type { checkElsewhere } from './pipeline/check-elsewhere.js';
import { startPdf } from './render/pdf/render-pdf.js';
import { renderPptx } from './render/pptx/render-pptx.js';
import { answerQuestions } from './world/thread.js';

async function rules(): Promise<typeof checkElsewhere> {
  const loaded = await import('./pipeline/check-elsewhere.js');
  return loaded.checkElsewhere;
}

const desk = renderDesk({ startPdf, renderPptx, rules });

answerQuestions((message) => {
  if (!isMessage(message)) throw new TypeError('Nothing to render');
  return desk(message);
});
