/** The thread that renders: a deck in, its files out, format by format. */
import { FORMATS } from './render/formats.js';
import { render } from './render/render.js';
import type { MadeFile } from './scene/file-in-the-making.js';
import { isSentDeck, receivedDeck, receivedFormats } from './run/sent-deck.js';
import { answerQuestions } from './world/thread.js';

// While the first deck is still being laid out.
for (const { load } of FORMATS) void load();

answerQuestions(async (message) => {
  if (!isSentDeck(message)) throw new TypeError('Nothing to render');
  const deck = receivedDeck(message);
  const files: (readonly MadeFile[])[] = [];
  for (const format of receivedFormats(message)) files.push(await render(format, deck));
  return files;
});
