/** The thread that renders PDF: presentations in, files out. */
import { fontsOf, isRequest } from './commands/pdf-request.js';
import { renderPdf } from './render/pdf/render-pdf.js';
import { answerQuestions } from './world/thread.js';

answerQuestions(async (request) => {
  if (!isRequest(request)) throw new TypeError('No presentation to render');
  return renderPdf(request.presentation, fontsOf(request), request.assets);
});
