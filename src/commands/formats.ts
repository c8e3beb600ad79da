/** The formats a deck is written in, and who writes them. Each renderer's libraries are loaded when it is first asked for. */
import type { FontFiles } from '../scene/fonts.js';
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

/** A file in the making. */
export interface Rendering {
  readonly content: Promise<Uint8Array>;
}

export interface Renderers {
  /**
   * Says early what will be asked for, so that its libraries can be loaded beside other work. `slides` is how many the
   * largest deck has.
   */
  expect(formats: readonly Format[], slides: number): void;
  /** Whether a format of a deck with so many slides is rendered beside this thread. */
  isBeside(format: Format, slides: number): boolean;
  /** Resolves as soon as the deck may be forgotten, which can be before its file is there. */
  render(format: Format, deck: Rendered): Promise<Rendering>;
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
  render: async (format, deck) => {
    const render = await RENDERERS[format]();
    const bytes = await render(deck);
    return { content: Promise.resolve(bytes) };
  },
  abandon: () => undefined,
};
