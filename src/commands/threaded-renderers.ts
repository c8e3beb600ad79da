/** Renderers that work in a thread of their own, which also holds large decks against the rules, while this thread lays out and goes on. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { drawingOrder } from '../scene/drawing-order.js';
import type { Page } from '../scene/page.js';
import type { Thread } from '../world/thread.js';
import { type ForeseenPage, type Format, type Rendered, type Renderers, plainRenderers } from './formats.js';
import { type Message, cutsOf, restOf } from './render-messages.js';

/** Larger decks are rendered where they are: their scenes would be in memory twice, once for each thread. */
export const MOST_SLIDES = 200;

/**
 * Smaller decks are held against the rules where they were laid out: the thread would have to load the rules, and be sent
 * all that they know. With 22 slides a build of three languages took a twelfth longer, with 105 it takes a tenth less.
 */
const FEWEST_CHECKED = 60;

/** `start` is called when files are first expected, and again after a fault: what that left in the thread is not trusted. */
export function threadedRenderers(start: () => Thread, fewestChecked = FEWEST_CHECKED): Renderers {
  let thread: Thread | undefined;
  let before: Promise<unknown> = Promise.resolve();
  /** Whether the deck in the thread keeps the rules: one that does not may have a fault of its own when it is rendered. */
  let checked: Promise<unknown> = Promise.resolve();
  /** Pages of the deck in the thread, in the order in which they were sent. */
  let sent: Page[] = [];
  /** Paths of the pictures that went with them: one that many pages show is copied once. */
  let pictured = new Set<string>();
  const running = (): Thread => (thread ??= start());
  const tell = (message: Message): void => running().tell(message);
  const send = (formats: readonly Format[], { page, deck, fonts, pictures }: ForeseenPage): void => {
    if (sent.length === 0) tell({ kind: 'begin', deck, formats, cuts: cutsOf(fonts) });
    tell({ kind: 'page', page, pictures: new Map([...pictures].filter(([path]) => !pictured.has(path))) });
    sent.push(page);
    pictured = new Set([...pictured, ...pictures.keys()]);
  };
  const forget = (): void => {
    sent = [];
    pictured = new Set();
  };
  const abandon = (): void => {
    thread?.end();
    thread = undefined;
    forget();
  };
  const make = async (format: Format, deck: Rendered): Promise<Uint8Array> => {
    const asked = running();
    try {
      const message: Message = { kind: 'make', format, rest: restOf(deck.presentation) };
      return bytesOf(await asked.ask(message));
    } catch (fault) {
      await checked;
      if (asked === thread) abandon();
      throw fault;
    }
  };
  return {
    expect: (formats, slides) => {
      if (formats.length > 0 && isBeside(slides)) running();
    },
    isBeside,
    foresee: (formats, foreseen) => {
      if (formats.length > 0 && isBeside(foreseen.deck.slides.length)) send(formats, foreseen);
    },
    render: async (formats, deck) => {
      const { length } = deck.presentation.scenes;
      if (length === 0 || !isBeside(length)) {
        forget();
        return plainRenderers.render(formats, deck);
      }
      // So that no more than one deck waits there, however slow the thread is.
      await before;
      const pages = drawingOrder(deck.presentation);
      if (!sent.every((page, index) => isSamePage(page, pages[index]))) forget();
      for (const foreseen of foreseenOf(deck, pages.slice(sent.length))) send(formats, foreseen);
      forget();
      // The PDF is nearly there when its pages are.
      const made = new Map(
        (['pdf', 'pptx'] as const).filter(isIn(formats)).map((format) => [format, make(format, deck)]),
      );
      before = Promise.allSettled(made.values());
      return formats.flatMap((format) => {
        const content = made.get(format);
        return content === undefined ? [] : [{ format, content }];
      });
    },
    check: (presentation, values) => {
      const { length } = presentation.scenes;
      if (thread === undefined || length < fewestChecked || !isBeside(length)) return undefined;
      const found = thread.ask({ kind: 'check', values, rest: restOf(presentation) } satisfies Message).then(foundIn);
      checked = found.catch(() => undefined);
      before = Promise.all([before, checked]);
      return found;
    },
    abandon,
  };
}

const isBeside = (slides: number): boolean => slides <= MOST_SLIDES;

const isIn =
  (formats: readonly Format[]) =>
  (format: Format): boolean =>
    formats.includes(format);

function foreseenOf({ presentation, fonts, assets }: Rendered, pages: readonly Page[]): ForeseenPage[] {
  const slides = presentation.scenes.map(({ slide }) => slide);
  const opening = { ...presentation, sections: [], layouts: [], scenes: [] };
  return pages.map((page) => ({ page, deck: { opening, slides }, fonts, pictures: assets }));
}

/** A page that was laid out anew has other items, even where they look alike. */
const isSamePage = (page: Page, other: Page | undefined): boolean =>
  page.scene.items === other?.scene.items && page.scene.page === other.scene.page;

function foundIn(answer: unknown): readonly Diagnostic[] {
  if (Array.isArray(answer)) return answer as readonly Diagnostic[];
  throw new TypeError('What was found is no list');
}

function bytesOf(answer: unknown): Uint8Array {
  if (answer instanceof Uint8Array) return answer;
  throw new TypeError('The file is no bytes');
}
