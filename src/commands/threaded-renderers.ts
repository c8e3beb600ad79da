/** Renderers of which the one for PDF works in a thread of its own, while this thread renders PPTX or lays out what comes next. */
import type { Thread } from '../world/thread.js';
import { type Rendered, type Renderers, plainRenderers } from './formats.js';
import { requestOf } from './pdf-request.js';

/** Larger decks are rendered where they are: their scenes would be in memory twice, once for each thread. */
export const MOST_SLIDES = 200;

/** `start` is called when PDF is first expected, and again after a fault: what that left in the thread is not trusted. */
export function threadedRenderers(start: () => Thread): Renderers {
  let thread: Thread | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const renderPdf = async (deck: Rendered): Promise<Uint8Array> => {
    const asked = (thread ??= start());
    try {
      return bytesOf(await asked.ask(requestOf(deck)));
    } catch (fault) {
      asked.end();
      thread = undefined;
      throw fault;
    }
  };
  const isBeside: Renderers['isBeside'] = (format, slides) => format === 'pdf' && slides <= MOST_SLIDES;
  return {
    expect: (formats, slides) => {
      if (formats.some((format) => isBeside(format, slides))) thread ??= start();
    },
    isBeside,
    render: async (format, deck) => {
      if (!isBeside(format, deck.presentation.scenes.length)) return plainRenderers.render(format, deck);
      // So that no more than one deck waits there, however slow the thread is.
      await before;
      const content = renderPdf(deck);
      before = content.catch(() => undefined);
      return { content };
    },
    abandon: () => {
      thread?.end();
      thread = undefined;
    },
  };
}

function bytesOf(answer: unknown): Uint8Array {
  if (answer instanceof Uint8Array) return answer;
  throw new TypeError('The PDF is no bytes');
}
