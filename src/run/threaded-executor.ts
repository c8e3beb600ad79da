/** Renders in a thread of its own, while this one checks the deck and lays out the next locale. */
import type { MadeFile } from '../scene/file-in-the-making.js';
import type { Thread } from '../world/thread.js';
import { type Executor, plainExecutor } from './executor.js';
import { sentDeck } from './sent-deck.js';

/** Larger decks are rendered where they are: their scenes would be in memory twice, once for each thread. */
export const MOST_SLIDES = 200;

/** `start` is called when files are first expected, and again after a fault: what that left in the thread is not trusted. */
export function threadedExecutor(start: () => Thread): Executor {
  let thread: Thread | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const running = (): Thread => (thread ??= start());
  const abandon = (): void => {
    thread?.end();
    thread = undefined;
  };
  /** Knows nothing of the deck, so that it can be forgotten meanwhile. */
  const answered = async (answer: Promise<unknown>, asked: Thread): Promise<readonly unknown[]> => {
    try {
      return listOf(await answer);
    } catch (fault) {
      if (asked === thread) abandon();
      throw fault;
    }
  };
  return {
    expect: (formats, slides) => {
      if (formats.length > 0 && slides.most <= MOST_SLIDES) running();
    },
    begin: async (formats, deck) => {
      if (deck.presentation.scenes.length > MOST_SLIDES) return plainExecutor.begin(formats, deck);
      // So that no more than one deck waits there, however slow the thread is.
      await before;
      const asked = running();
      const files = answered(asked.ask(sentDeck(formats, deck)), asked);
      before = files.catch(() => undefined);
      const filesOf = async (index: number): Promise<readonly MadeFile[]> => listOf((await files)[index]).map(fileOf);
      return () => Promise.resolve(formats.map((format, index) => ({ format, files: filesOf(index) })));
    },
    abandon,
  };
}

function listOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  throw new TypeError('The files are no list');
}

function fileOf(file: unknown): MadeFile {
  if (isMadeFile(file)) return file;
  throw new TypeError('The file is no bytes');
}

const isMadeFile = (file: unknown): file is MadeFile =>
  typeof file === 'object' && file !== null && 'bytes' in file && file.bytes instanceof Uint8Array;
