/** The formats a deck is written in, and who writes them. Each renderer's libraries are loaded when it is first asked for. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckValues } from '../pipeline/check-elsewhere.js';
import type { FontFiles } from '../scene/fonts.js';
import type { Beginning, Page } from '../scene/page.js';
import type { Assets, Presentation } from '../scene/scene.js';

export type Format = 'pptx' | 'pdf';

/** In the order in which they are told when none is asked for. */
export const FORMATS: readonly Format[] = ['pptx', 'pdf'];

/** What a renderer may see of a deck. */
export interface Rendered {
  readonly presentation: Presentation;
  readonly fonts: FontFiles;
  readonly assets: Assets;
}

/** In drawing order. */
export interface ForeseenPage {
  readonly page: Page;
  /** The same for all pages of a deck. */
  readonly deck: Beginning;
  readonly fonts: FontFiles;
  /** Every picture that the page shows. */
  readonly pictures: Assets;
}

/** A file in the making. */
export interface Rendering {
  readonly format: Format;
  readonly content: Promise<Uint8Array>;
}

export interface Renderers {
  /**
   * Says early what will be asked for, so that its libraries can be loaded beside other work. `slides` is how many the
   * largest deck has.
   */
  expect(formats: readonly Format[], slides: number): void;
  /** Whether a deck with so many slides is rendered beside this thread. */
  isBeside(slides: number): boolean;
  /** A page of the deck that will be asked for next, told while the deck is laid out. It may turn out to be otherwise. */
  foresee(formats: readonly Format[], page: ForeseenPage): void;
  /** In the order of `formats`. Resolves as soon as the deck may be forgotten, which can be before its files are there. */
  render(formats: readonly Format[], deck: Rendered): Promise<readonly Rendering[]>;
  /**
   * What rules the deck breaks that was asked for last, looked for beside this thread when its files are there; undefined where
   * it is not worth that, or nothing is done beside it.
   */
  check(presentation: Presentation, values: DeckValues): Promise<readonly Diagnostic[]> | undefined;
  /** Nothing that is still in the making is wanted any more: it is broken off. */
  abandon(): void;
}

type Render = (deck: Rendered) => Promise<Uint8Array>;

const RENDERERS: Readonly<Record<Format, () => Promise<Render>>> = {
  pptx: async () => {
    const { renderPptx } = await import('../render/pptx/render-pptx.js');
    return ({ presentation, assets }) => renderPptx(presentation, assets);
  },
  pdf: async () => {
    const { renderPdf } = await import('../render/pdf/render-pdf.js');
    return ({ presentation, fonts, assets }) => renderPdf(presentation, fonts, assets);
  },
};

/** One after the other, in the thread that asks. */
export const plainRenderers: Renderers = {
  expect: () => undefined,
  isBeside: () => false,
  foresee: () => undefined,
  render: async (formats, deck) => {
    const made: Rendering[] = [];
    for (const format of formats) {
      const render = await RENDERERS[format]();
      const bytes = await render(deck);
      made.push({ format, content: Promise.resolve(bytes) });
    }
    return made;
  },
  check: () => undefined,
  abandon: () => undefined,
};
